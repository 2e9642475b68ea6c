/**
 * The names in a byline. `By Ana Ruiz and Bo Lind, political editor` => Ana Ruiz, Bo Lind. A part that tells what
 * somebody does, and a part without a capital, is no name; when nothing else is left the line stays whole.
 */
export const roles =
  /\b(editors?|reporters?|correspondents?|writers?|journalists?|columnists?|contributors?|producers?|staff|ph\.?d|m\.?d|jr|sr|bureau|chief|founder|ceo|director|analyst|specialist|manager|professor|author|expert|educators?|gardener|engineer|consultant|officer)\b/i;

export function splitAuthors(byline: string): readonly string[] {
  const line = withoutBy(byline);
  const parts = line
    .split(/\s*(?:[,;|/·•]|&(?!\w+;)|\band\b|\bund\b|\bwith\b)\s*/i)
    .map(part => part.trim())
    .filter(part => part !== '');
  const names = parts.filter(part => /^(?:\p{Lu}|\p{Lo}|[a-z]{1,3}[ '’]\p{Lu})/u.test(part) && !roles.test(part));
  // `Ana Ruiz, Home and Garden Expert`: one word behind a whole name is what is left of a role.
  const whole = names.filter(part => part.includes(' ') || !names[0]!.includes(' '));
  return names.length === 0 ? [line] : [...new Set(whole)];
}

/** `By: Ana Ruiz` => `Ana Ruiz`. */
export const withoutBy = (byline: string): string =>
  byline
    .replace(/^\s*(?:(?:written|posted|published|reported|story) )?by\b:?\s*/i, '')
    .replace(/^By(?=\p{Lu}\p{Ll})/u, '')
    .trim();
