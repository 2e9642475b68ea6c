/**
 * The verb of a clause as a headline has it: `removed` and `has removed` are `removes`, `was moved` is `moved`, `is
 * running` is `running`, `will run` is `to run`; what is only possible stays so: `may run`, `would not run`.
 */
import type {Tokens} from '../../nlp/tagger.ts';

/** Tokens of a verb group, half-open, and the words a headline has in its place for one or several subjects. */
export type VerbGroup = {
  readonly from: number;
  readonly to: number;
  /** The token that says what happens. */
  readonly main: number;
  readonly isCopula: boolean;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
};

const pastAsPresent =
  /^(?:put|cut|set|hit|let|beat|cost|read|spread|quit|shut|hurt|cast|split|bid|rid|shed|thrust|burst)$/;
const modals = /^(?:would|can|could|may|might|must|should|cannot|ca)$/;

/** The verb group that begins at a token; `undefined` where none does, or none that a headline can have. */
export function readVerb(tokens: Tokens, from: number, end: number): VerbGroup | undefined {
  const {words, tags, lemmas, forms} = tokens;
  const auxiliaries: number[] = [];
  let isNegated = false;
  let at = from;
  for (; at < end; at++) {
    if (tags[at] === 'AUX') auxiliaries.push(at);
    else if (words[at] === 'not' || words[at] === "n't") isNegated = true;
    else if (/^(?:never|hardly|rarely|seldom|barely|scarcely|neither|no)$/.test(words[at]!)) return undefined;
    else if (tags[at] !== 'ADV' || at === from) break;
  }
  if (auxiliaries.length === 0 && at !== from) return undefined;
  // `that charges be filed`, `charges being filed`: nothing that happens.
  if (auxiliaries.length > 0 && /^(?:be|been|being|having)$/.test(words[auxiliaries[0]!]!)) return undefined;
  const last = auxiliaries.at(-1);
  const isVerb = at < end && tags[at] === 'VERB';
  if (!isVerb && (last === undefined || lemmas[last] !== 'be')) return undefined;
  const main = isVerb ? at : last!;
  const not = isNegated ? ['not'] : [];
  const group = (singular: readonly string[], plural: readonly string[] = singular): VerbGroup => ({
    from,
    to: isVerb ? at + 1 : at,
    main,
    isCopula: !isVerb,
    singular,
    plural,
  });
  const modal = auxiliaries.find(
    index => modals.test(words[index]!) || /^(?:will|wo|'ll|'d|shall)$/.test(words[index]!),
  );
  if (modal !== undefined) {
    const rest = auxiliaries.filter(index => index > modal).map(index => words[index]!);
    const tail = [...rest, ...(isVerb ? [words[main]!] : rest.length > 0 ? [] : ['be'])];
    if (words[modal] === "'d") return undefined;
    const isSure = /^(?:will|wo|'ll|shall)$/.test(words[modal]!);
    const can = words[modal] === 'ca' || words[modal] === 'can' || words[modal] === 'cannot';
    if (isNegated || words[modal] === 'cannot')
      return group([isSure ? "won't" : can ? "can't" : `${words[modal]!} not`, ...tail]);
    return group([isSure ? 'to' : words[modal]!, ...tail]);
  }
  if (!isVerb) return isNegated ? group(['is', 'not'], ['are', 'not']) : group(['is'], ['are']);
  const lemma = lemmas[main]!;
  const form = words[main]!;
  if (auxiliaries.some(index => lemmas[index] === 'be'))
    return form.endsWith('ing') ? (form === 'going' ? undefined : group([...not, form])) : group([...not, form]);
  if (auxiliaries.some(index => lemmas[index] === 'do'))
    return isNegated ? group(["doesn't", lemma], ["don't", lemma]) : group([present(lemma)], [lemma]);
  if (form.endsWith('ing') || isNegated) return undefined;
  if (/^\p{Lu}/u.test(forms[main]!) && main > 0 && !/^\p{Lu}/u.test(forms[main - 1]!)) return undefined;
  // As it stands, the plural: `attacks renew`. What can be past as well follows its subject.
  if (form === lemma && auxiliaries.length === 0 && !pastAsPresent.test(form)) return group([lemma]);
  return group([present(lemma)], [lemma]);
}

/** The third person: `carry`, `carries`. */
function present(lemma: string): string {
  if (lemma === 'have') return 'has';
  if (lemma === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) || lemma === 'go' || lemma === 'do') return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}
