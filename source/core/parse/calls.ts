/** Lines that ask the reader for something, tell about the writer, or head a list of other articles. */

/** `More great stories`, `Related`: the list under it is about other articles. */
export const isRelatedHeading = (words: string): boolean =>
  words.length < 60 &&
  /^(more\b.{0,40}\b(stories|articles|news|coverage|from .{2,30})|more on (this|the) .{0,30}|related\b.{0,20}|read (more|next|also)|see also|also read|you may also like|recommended( for you| reading)?|(related )?topics|mehr zum thema|weitere (artikel|themen|meldungen)|das könnte sie auch interessieren|sur le même (sujet|thème)|(à )?lire aussi|articles (liés|similaires)|(noticias|artículos) relacionad[oa]s|te puede interesar|(notícias|artigos) relacionad[oa]s|leia também|leggi anche|articoli correlati|lees ook|gerelateerd):?$/i.test(
    words,
  );

const calls =
  /^(image copyright |media playback is |if you (enjoyed|liked) (this|our) |image \d+ of \d+|\d+ ?of ?\d+|.{0,20}\bsee more:|have a (news )?tip|want more (stories|news)|email .{3,60}@|follow .{2,60} on (twitter|facebook|instagram)|contact .{2,40} at .{3,60}@|for more .{2,60}(visit|click|go to|see)|click here|this (article|story) (was )?(originally|first) (appeared|published)|photo(graph)?s?: |\(?image: |\(?image credit|related (post|story|article)s?: |also: see |(published|updated):|\|? ?updated:)/i;
const reach =
  /\| (getty images|reuters|ap|afp|epa|bloomberg)$|[a-z.](Reuters|AFP|Getty Images)$|\b(sign up|subscribe)\b.{0,80}\bnewsletter|\bnews tip, correction or comment|affiliate commission|\b(in|to|meet) your inbox\b|(may|can) be reached (at|by)|\bfollow (him|her|them|us) on (twitter|facebook|instagram|x)\b|^.{2,60} is an? (freelance|staff|senior|contributing) (writer|reporter|editor|journalist)/i;

const consent =
  /cookies?\b|\bpartners\b|\bconsent|privacy policy|personal data|browsing data|tracking technolog|unique identifiers|by clicking|by continuing|vendors\b|\bpartnern?\b|einwillig|zustimm|akzeptier|datenschutz|personenbezogen|partenaires|consentement|confidentialité|données personnelles|socios|consentimiento|privacidad|datos personales|partner\b|consenso|informativa|dati personali|toestemming|privacyverklaring|persoonsgegevens|parceiros|consentimento|privacidade|dados pessoais/gi;

/** Asks for consent to cookies, at any length: three of the words that such texts have, in so few others. */
export const isConsentText = (words: string): boolean =>
  words.length < 1500 &&
  new Set(words.match(consent)?.map(word => word.toLowerCase())).size >= 3 &&
  /\b(we|our|us|this (site|website)|wir|unsere?n?|diese website|nous|notre|nos|ce site|nosotros|nuestros?|este sitio|noi|nostri|questo sito|wij|onze|deze (site|website)|nós|nossos|este site)\b/i.test(
    words,
  );

/** A line that asks the reader for something, or tells about the writer. */
export const isCall = (words: string): boolean => words.length < 320 && (calls.test(words) || reach.test(words));
