/** Articles cut into our tokens, each with the tag and the lemma that wink-nlp gives it, where it has the same token. */
import {splitTokens} from '../core/nlp/split-tokens.ts';
import {straighten} from '../core/nlp/tagger.ts';
import {readLines} from './gold.ts';
import {type WinkToken, winkTokens} from './wink-tokens.ts';

/** One block. The tag and the lemma are empty where wink-nlp has another token. */
export type Example = {
  readonly text: string;
  readonly forms: readonly string[];
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
  /** How many tokens wink-nlp has. */
  readonly winkCount: number;
  /** How many of them are ours too. */
  readonly sharedCount: number;
};

/** Each line of the file is an article as JSON, each line of its `text` a block. */
export function readArticles(path: string): readonly (readonly Example[])[] {
  return readLines<{readonly text: string}>(path)
    .map(({text}) => text.split('\n').filter(block => block.trim() !== ''))
    .map(blocks => blocks.map(readExample));
}

function readExample(text: string): Example {
  const wink = winkTokens(text);
  const byPlace = new Map(wink.map(token => [`${token.start} ${token.end}`, token]));
  const byStart = new Map(wink.map(token => [token.start, token]));
  const {starts, ends} = splitTokens(text, 0, text.length);
  const forms = starts.map((start, index) => text.slice(start, ends[index]));
  const found = starts.map((start, index) => byPlace.get(`${start} ${ends[index]}`));
  const labels = found.map(token => ({tag: token?.tag ?? '', lemma: straighten(token?.lemma ?? '')}));
  starts.forEach((start, index) => {
    const whole = byStart.get(start);
    if (whole && whole.end > ends[index]! && whole.end === ends[index + 1])
      mendContraction(whole, forms, labels, index);
  });
  return {
    text,
    forms,
    words: forms.map(straighten),
    tags: labels.map(({tag}) => tag),
    lemmas: labels.map(({lemma}) => lemma),
    winkCount: wink.length,
    sharedCount: found.filter(token => token !== undefined).length,
  };
}

type Label = {readonly tag: string; readonly lemma: string};

/** Now and then wink-nlp leaves `Ash's`, `I'm` or `here's` whole; the tags of the two parts are plain. */
function mendContraction(whole: WinkToken, forms: readonly string[], labels: Label[], index: number): void {
  const first = forms[index]!.toLowerCase();
  const second = straighten(forms[index + 1]!);
  const isVerb = second === "'m" || first === 'here';
  if (second !== "'m" && second !== "'s") return;
  labels[index] = {tag: second === "'m" ? 'PRON' : isVerb ? 'ADV' : whole.tag, lemma: isVerb ? first : ''};
  labels[index + 1] = isVerb ? {tag: 'AUX', lemma: 'be'} : {tag: 'PART', lemma: second};
}
