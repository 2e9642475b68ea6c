/** What wink-nlp with its small English model (MIT) makes of a text: the teacher of the tagger. */
import model from 'wink-eng-lite-web-model';
import winkNLP, {type ItsHelpers} from 'wink-nlp';

export type WinkToken = {readonly start: number; readonly end: number; readonly tag: string; readonly lemma: string};

let wink: ReturnType<typeof winkNLP> | undefined;

/** Its tokens, less those whose place in the text cannot be found. */
export function winkTokens(text: string): readonly WinkToken[] {
  wink ??= winkNLP(model, ['pos']);
  const its: ItsHelpers = wink.its;
  const tokens = wink.readDoc(text).tokens();
  const tags = tokens.out(its.pos) as string[];
  const lemmas = tokens.out(its.lemma as never) as (string | undefined)[];
  const found: WinkToken[] = [];
  let at = 0;
  for (const [index, value] of (tokens.out() as string[]).entries()) {
    const start = text.indexOf(value, at);
    if (start < 0 || value.trim() === '') continue;
    at = start + value.length;
    found.push({start, end: at, tag: tags[index]!, lemma: (lemmas[index] ?? value).toLowerCase()});
  }
  return found;
}

/** Its words in small letters. */
export function winkWords(): readonly string[] {
  const {features} = (model as unknown as {core: () => {features: {lexeme: {list: readonly string[]}}}}).core();
  return features.lexeme.list.filter(word => /^[a-z]{3,}$/.test(word));
}

/** The tags that it gives to a word by itself, then in company that asks for a noun or a verb. */
export function winkClass(word: string): readonly string[] {
  const tags = ['', 'the ', 'to ', 'he '].map(before => winkTokens(before + word).at(-1)!.tag);
  return [...new Set(tags)];
}
