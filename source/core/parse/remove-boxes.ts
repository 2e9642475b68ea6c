/// <reference lib="dom" />
/**
 * Takes boxes out of a page that are no article, by the names their authors gave them, before the main content is
 * looked for. A box that holds most of the text of the page stays, whatever its name.
 */

const boxNames =
  /(^|[\s_-])(share|sharing|social|newsletter|subscribe|subscription|related|recirc|recommend(ed|ations)?|read-?more|more-?stories|promo|advert(isement)?|ad-?slot|sponsor(ed)?|cookie|consent|gdpr|breadcrumbs?|comments?|disqus|outbrain|taboola|sign-?up|tags?|toolbar|most-?(read|popular)|trending|author-?(bio|box|info)|byline|dateline|timestamp|print-?only|sr-only|visually-?hidden|screen-?reader(-text)?|photo-?credit|image-?credit|caption-?credit)([\s_-]|$)/i;
const alwaysOut =
  'nav,aside,footer,form,dialog,button,[aria-hidden="true"],[hidden],[role="navigation"],[role="complementary"],[role="dialog"]';
/** A box with more than this share of the page's text is the article itself. */
const largestShare = 0.35;

export function removeBoxes(page: globalThis.Document): void {
  keepEmbeddedQuotes(page);
  const whole = page.body?.textContent?.length ?? 0;
  const isSmall = (element: Element): boolean => (element.textContent?.length ?? 0) < whole * largestShare;
  for (const element of [...page.querySelectorAll(alwaysOut)]) if (isSmall(element)) element.remove();
  for (const element of [...page.querySelectorAll('div,section,ul,ol,p,span,header,figure')]) {
    if (boxNames.test(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`) && isSmall(element))
      element.remove();
  }
}

/**
 * Posts that the article quotes stand in boxes called `social-media-embed`, full of links, which would go by their names
 * and their links. So the quote takes the place of the box.
 */
function keepEmbeddedQuotes(page: globalThis.Document): void {
  for (const quote of [...page.querySelectorAll('blockquote')]) {
    const length = (quote.textContent?.trim().length ?? 0) * 1.3;
    let box: Element = quote;
    for (
      let outer = quote.parentElement;
      outer !== null && /^(DIV|FIGURE)$/i.test(outer.tagName) && (outer.textContent?.trim().length ?? 0) < length;
      outer = outer.parentElement
    )
      box = outer;
    if (box === quote) continue;
    quote.removeAttribute('class');
    box.replaceWith(quote);
  }
}
