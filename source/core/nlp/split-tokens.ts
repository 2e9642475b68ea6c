/**
 * Words and marks. The idea: one regular expression whose alternatives are tried at each place in order, rare and
 * well-marked shapes first (addresses, numbers, abbreviations), then the ends of contractions, then words, then any one
 * character. `“We don't know,” Mr. Ash’s ex-wife said` is `“ We do n't know , ” Mr. Ash ’s ex-wife said`.
 *
 * Words keep their hyphen only after a prefix that is no word (`re-elect`), before an ending (`clock-wise`) or a digit
 * (`Covid-19`); `high-profile` is three tokens. The prefixes and endings are those of wink-nlp 2.4 (MIT); the abbreviations
 * are those that it keeps whole in the news articles of PolNeAR (Newell et al., 2018), and more ranks and states.
 *
 * Cost: linear. Each repetition is over one class of characters and what follows it is outside that class, or it is
 * bounded (an e-mail address has at most 64 characters before its @).
 */

/**
 * Letters and what is written onto them, as ranges: the classes of Unicode (`\p{L}`) take 10 ms to compile here. Below
 * U+2000 the ranges leave out the marks of Greek, Armenian, Hebrew, Arabic and Hindi.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u037d\\u037f-\\u0386\\u0388-\\u0559\\u0560-\\u0588' +
  '\\u058a-\\u05bd\\u05bf-\\u060b\\u060d-\\u061a\\u061c-\\u061e\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u167f\\u1681-\\u1fff' +
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3021-\\u9fff\\ua000-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uffdc';
const letter = `[${letters}]`;
/** What continues a word: also digits, the soft hyphen and joiners. */
const inner = `[0-9${letters}\\u00ad\\u200d\\u2060]`;
const outside = `(?!${inner})`;
const short = `(?:[smdSMD]|[rR][eE]|[vV][eE]|[lL][lL])${outside}`;
const negation = `[nN]['’][tT]${outside}`;

const prefixes =
  'a e u x anti agro be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo ' +
  'non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice';
const endings = 'esque fest fold gate itis less most rama wise';
const titles =
  'Mr Mrs Ms Dr Sr Jr St Sen Sens Rep Reps Gov Govs Gen Lt Col Capt Cpl Cmdr Maj Sgt Adm Rev Hon Prof Pres Atty Supt ' +
  'Inc Corp Co Ltd LLP Ft Mt Jan Feb Aug Sept Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md ' +
  'Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo vs etc Ph';

const anyOf = (words: string): string => words.split(' ').join('|');
const inAnyCase = (words: string): string =>
  anyOf(`${words} ${words.replace(/\b\p{L}/gu, first => first.toUpperCase())} ${words.toUpperCase()}`);

/** What may follow the letters of a word: one of the endings, numbers (Covid-19), or more letters (O'Brien, AT&T). */
const ending = `-(?:${anyOf(endings)})${outside}`;
const digits = `(?:-(?=\\d)${inner}+)+`;
const apostrophes = `(?:['’&](?!${short})${letter}${inner}*)*`;

const shapes = [
  // Addresses end in a letter, a digit or a slash, so that the full stop after them is left out.
  `(?:https?|ftp)://[^\\s<>"“”«»]*[0-9${letters}/]`,
  '[\\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}',
  '@\\w+',
  '#[A-Za-z]\\w*',
  // Times, decades and ordinals, then numbers with what joins their digits; a sign only where nothing is before it.
  `\\d{1,2}(?::\\d\\d)?(?:[aApP]\\.[mM]\\.|[aApP][mM]${outside})`,
  `['’]?\\d+(?:s|st|nd|rd|th)${outside}`,
  '(?<![^\\s(])[+-]\\d+(?:[.,:/-]\\d+)*',
  '\\d+(?:[.,:/-]\\d+)*',
  '(?:US|C|A)\\$',
  // U.S., a.m., J.K., M.B.A.s; Mr.; an initial; the No. of a number.
  `${letter}(?:\\.${letter})+(?:\\.s?)?${outside}`,
  `(?:${anyOf(titles)})\\.(?:D\\.)?(?!${letter})`,
  `[A-Zv\\u00c0-\\u00de]\\.${outside}`,
  '[Nn]os?\\.(?=\\s?\\d)',
  // The ends of contractions, and the two that are written together.
  `(?<=${letter})${negation}`,
  `(?<=${inner}|\\.)['’]${short}`,
  `[cC]an(?=not${outside})`,
  // Words, first those with a prefix.
  `(?<![A-Za-z0-9-])(?:${inAnyCase(prefixes)})(?:[-–]${inner}+)+`,
  `${letter}(?:(?!${negation})${inner})*(?:${ending}|${digits}|${apostrophes})`,
  // Runs of one mark, else one character with what is written onto it.
  '\\.{2,}|-{2,}|_+',
  '(?:[\\ud800-\\udbff][\\udc00-\\udfff]|\\S)[\\ufe0e\\ufe0f\\u200d]*',
];

const pattern = new RegExp(shapes.join('|'), 'g');

/** The tokens of `text` from `start` up to `end`, in order; they hold every character that is not white space. */
export function splitTokens(text: string, start: number, end: number): {starts: number[]; ends: number[]} {
  const piece = text.slice(start, end);
  const starts: number[] = [];
  const ends: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
    starts.push(start + match.index);
    ends.push(start + pattern.lastIndex);
  }
  return {starts, ends};
}
