/// <reference lib="dom" />
/**
 * Signs inside a block that are no words of it: edit links, marks of citations, permalinks, icons for those who see,
 * words for those who do not. `Reception[edit]` is `Reception`; `on Friday[2]` is `on Friday` with a note.
 */

const names =
  /(^|\s)(mw-editsection|mw-cite-backlink|noprint|header-?(link|anchor)|headerlink|hash-?link|heading-?anchor|anchor-?(link|js-link|icon)|permalink|octicon\S*|edit-?link|footnote-back(link|ref)|reversefootnote|Inline-Template)(\s|$)/i;
const readersOnly =
  /(^|[\s_-])(sr-only|visually-?hidden|screen-?reader(-only|-text)?|assistive-text|u-?hidden-visually)([\s_-]|$)/i;
const permalinkText = /^(#|¶|§|🔗|\[?edit( source)?\]?|\[?link\]?|↩︎?|⏎|permalink( to .*)?)$/u;
const citation =
  /^\[?(\d{1,3}|[a-z]|[*†‡]|note \d+|citation needed|[^\]]{0,40}\?|clarification needed|who\?|when\?)\]?$/i;

/** True for an inline element whose words are none of the text. */
export function isNoWord(element: Element, tag: string): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id ?? ''}`;
  if (names.test(name)) return true;
  const words = (): string => element.textContent?.trim() ?? '';
  if (tag === 'A' || tag === 'BUTTON')
    return (
      permalinkText.test(words()) ||
      (tag === 'BUTTON' && /copy|link|share/i.test(element.getAttribute('aria-label') ?? ''))
    );
  if (tag === 'SUP')
    return (/\breference\b/i.test(name) || element.querySelector('a') !== null) && citation.test(words());
  const isForReaders = readersOnly.test(name);
  if (isForReaders) return !isTwin(element);
  return element.getAttribute('aria-hidden') === 'true' && (!/[\p{L}\p{N}]/u.test(words()) || isTwin(element));
}

/** `<i aria-hidden="true">T</i><i class="sr-only">The</i>`: beside what is drawn stands what is read aloud. */
function isTwin(element: Element): boolean {
  const isDrawn = element.getAttribute('aria-hidden') === 'true';
  const first = firstLetter(element);
  return [element.nextElementSibling, element.previousElementSibling].some(
    other =>
      other !== null &&
      firstLetter(other) === first &&
      (isDrawn ? readersOnly.test(other.getAttribute('class') ?? '') : other.getAttribute('aria-hidden') === 'true'),
  );
}

const firstLetter = (element: Element): string | undefined => /[\p{L}\p{N}]/u.exec(element.textContent ?? '')?.[0];

/** The id that the mark of a footnote points to: `<sup><a href="#fn1">1</a></sup>`. */
export function noteId(element: Element, tag: string): string | undefined {
  if (tag !== 'SUP' && tag !== 'A') return undefined;
  const link = tag === 'A' ? element : element.querySelector('a');
  const target = /^[^#]*#(.+)$/.exec(link?.getAttribute('href') ?? '')?.[1];
  if (target === undefined || !citation.test(element.textContent?.trim() ?? '')) return undefined;
  return tag === 'SUP' ||
    /footnote|fn|note|cite/i.test(`${target} ${element.getAttribute('class')} ${element.getAttribute('role')}`)
    ? target
    : undefined;
}
