/**
 * The lines at the head of a pasted article that are not its text: section name, byline, date. Each test looks at one
 * line; position is the caller's business (only the first lines after the headline are asked).
 */

const months =
  'jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?';
const date = `(\\d{1,2}(st|nd|rd|th)? (${months})\\.?,? \\d{4}|(${months})\\.? \\d{1,2}(st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const time = '(,? ?(at )?\\d{1,2}[:.]\\d\\d( ?[ap]\\.?m\\.?)?( ?[a-z]{2,4}| gmt[+-]\\d+)?)';
const datePattern = new RegExp(
  `^((published|updated|posted|last updated|first published)( on| at)?:? ?)?((mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?\\.?,? )?${date}${time}?$`,
  'i',
);

/** `24 April 2019`, `Published: Tue, May 5, 2020 at 10:30 am`, `2021-05-02`. */
export const isDateLine = (line: string): boolean => line.length <= 80 && datePattern.test(line);

/** The date without the words around it. */
export const bareDate = (line: string): string =>
  line.replace(/^(published|updated|posted|last updated|first published)( on| at)?:? ?/i, '');

/** `By Ana Ruiz`, `BY ANA RUIZ AND BO LIND`, `By Ana Ruiz, political editor`; not `By noon the square was empty.` */
export function isByline(line: string): boolean {
  return (
    line.length <= 100 &&
    /^by:? ((the )?\p{Lu}[\p{L}.'’-]*|the \p{Ll}+)/iu.test(line) &&
    /^By|^BY|^by:/.test(line) &&
    !/[.!?:]$/.test(line.replace(/\b(Jr|Sr)\.$/, '')) &&
    line.split(/\s+/).length <= 14
  );
}

const ago =
  /^((updated|published|posted) )?(\d+|an?|one|two) ?(m|h|d|min|hrs?|seconds?|minutes?|hours?|days?|weeks?) ago$|^vor (\d+|einer|einem) (minuten?|stunden?|tag(en)?)$|^il y a (\d+|une?) (minutes?|heures?|jours?)$|^hace (\d+|una?) (minutos?|horas?|días?)$/i;
const bylineAbroad = /^(von|par|por|di|door|av|af) (\p{Lu}[\p{L}.'’-]*|und|et|y|e|en|och|og|,| )+$/iu;
const datedLine =
  /^(published|posted|updated|first published|last (modified|updated)|stand|veröffentlicht|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd)(?!\p{L})/iu;
const role =
  /\b(correspondent|reporter|editor|writer|columnist|journalist|contributor|staff|korrespondent(in)?|redakteur(in)?|journaliste|redactora?|giornalista)s?\b/i;

/**
 * What stands between headline and text and tells of them: `Ana Ruiz`, `Harbour correspondent`, `3 hours ago`, `Published
 * 3:15 PM, May 4, 2026`, `Par Ana Ruiz`. A sentence is none of it; the caller asks above the first paragraph only.
 */
export function isUnderHeadline(line: string, authors: readonly string[]): boolean {
  if (line.length > 120 || /\p{Ll}[.!?]$/u.test(line)) return false;
  if (ago.test(line) || (bylineAbroad.test(line) && /^[a-z]+ \p{Lu}/iu.test(line))) return true;
  if (datedLine.test(line) && /\d/.test(line)) return true;
  const words = line.split(/\s+/).length;
  const named = authors.find(name => name.length > 3 && line.includes(name));
  if (named !== undefined && words - named.split(' ').length <= 5) return true;
  return words <= 4 && role.test(line);
}

const sectionNames =
  /^(world|news|politics|national|international|local|business|economy|markets|money|tech(nology)?|science|health|sports?|culture|arts|style|life|travel|opinion|analysis|commentary|editorial|asia|europe|africa|americas?|middle east|u\.?s\.?|uk|china|russia|india|environment|climate|education|exclusive|breaking( news)?|live|video|top stories)( news)?$/i;

/** `World`, `ASIA`, `Politics`: the section of the newspaper, above the headline. */
export const isSectionName = (line: string): boolean => sectionNames.test(line);

/** `FOR IMMEDIATE RELEASE`, `Press release`, `EMBARGOED UNTIL MAY 5`: above the headline of a press release. */
export const isReleaseLine = (line: string): boolean =>
  line.length <= 80 &&
  /^((for )?immediate release|(press|news|media) (release|statement)|embargoed (until|for)\b.*|for release\b.*)[:.]?$/i.test(
    line,
  );

const credit =
  /(\(|\b)(photo(graph)?s?( credit)?|image( credit| source)?|picture|credit|source|file photo|video|graphic|illustration)s?( by|:| ©)\s?\p{Lu}.{0,60}$|\((ap|afp|reuters|getty)( photo| images)?[/, ].{0,60}\)\.?$|\b\p{L}+\/(getty( images)?|ap|afp|reuters|epa|bloomberg)( via .{2,30})?\)?\.?$/iu;

/** A credit stands at the end of a line and is shorter than this; looking for one in all of the line takes longer than all else. */
const longestCredit = 120;

/** A caption ends in the credit of a picture: `The harbour at noon. PHOTO: AFP`, `... (Photo by Bo Lind/Getty Images)`. */
export const isCaption = (line: string): boolean => line.length <= 500 && credit.test(line.slice(-longestCredit));
