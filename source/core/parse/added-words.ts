/** What the program writes into Markdown of its own stands behind one of these, so that it is told from the article. */
export const nextIsAdded = '<!-- onrecord adds: -->';
export const restIsAdded = '<!-- onrecord adds the rest: -->';
