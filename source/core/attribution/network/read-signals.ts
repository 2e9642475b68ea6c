/**
 * A small network that reads a paragraph forwards and backwards and says of each token what part it may play.
 *
 * Idea: what a word means to the tables of features (../spans) is only itself; here it is a vector that it shares with
 * words of like use, and what the gates have kept of the whole paragraph stands beside it. The features then take the
 * network's opinion as one of theirs.
 *
 *     Residents bewailed the closure.       `bewailed` is nowhere in the training articles, but near `lamented`
 *
 * Two gated recurrent units, one for each direction, over word, part of speech, ending and shape. Cost: linear, about
 * 30 000 products per token. The weights come from `npm run train`; figures are in ../README.md.
 */

import {createProduct} from '../../learning/create-product.ts';
import {type Product, runGru, sigmoid} from '../../learning/gru.ts';
import {hashWord} from '../../learning/hash.ts';
import type {AnnotatedBlock} from '../../nlp/annotated-text.ts';
import {type Direction, type Network, signalCount, sizes, type TokenInput, tags} from './network.ts';
import {hashTokens, type Paragraph, type Unread, withSignals} from './paragraph.ts';
import {project} from './project.ts';

const tagIndex = new Map(tags.map((tag, index) => [tag, index]));

export function describeToken(
  {tokens, quoted, sentences}: Unread,
  i: number,
  {vocabulary}: Pick<Network, 'vocabulary'>,
): TokenInput {
  const form = tokens.forms[i]!;
  const word = tokens.words[i]!;
  const isCapital = /^\p{Lu}/u.test(form);
  const isAllCapital = isCapital && form.length > 1 && form === form.toUpperCase();
  return {
    word: vocabulary.get(word) ?? 0,
    tag: tagIndex.get(tokens.tags[i]!) ?? 0,
    ending: hashWord(word.slice(-3)) & (sizes.endings - 1),
    shape: [
      quoted[i] !== 0,
      i === 0 || sentences[i] !== sentences[i - 1],
      isCapital && !isAllCapital,
      isAllCapital,
      tokens.count < shortParagraph,
    ],
  };
}

const products = new WeakMap<Direction, Product>();

function readOneWay(inputs: readonly TokenInput[], network: Network, direction: Direction, step: 1 | -1): Float64Array {
  const product = products.get(direction) ?? createProduct(direction.recurrent, sizes.hidden);
  products.set(direction, product);
  return runGru(product, direction.bias, project(inputs, network, direction), inputs.length, step);
}

/** Headlines, captions and the like, in tokens. */
const shortParagraph = 25;

/** A block as the network has read it. */
export const createParagraph = (block: AnnotatedBlock, network: Network): Paragraph => {
  const unread = hashTokens(block);
  return withSignals(unread, readSignals(unread, network));
};
/** The probability of each signal for each token, signalCount numbers per token. */
export function readSignals(paragraph: Unread, network: Network): Float32Array {
  const {count} = paragraph.tokens;
  const inputs = Array.from({length: count}, (_, i) => describeToken(paragraph, i, network));
  const there = readOneWay(inputs, network, network.forwards, 1);
  const back = readOneWay(inputs, network, network.backwards, -1);
  const {output, outputBias} = network;
  const H = sizes.hidden;
  const result = new Float32Array(count * signalCount);
  for (let i = 0; i < count; i++) {
    for (let s = 0; s < signalCount; s++) {
      let sum = outputBias[s]!;
      for (let j = 0; j < H; j++)
        sum += output[s * 2 * H + j]! * there[i * H + j]! + output[(s * 2 + 1) * H + j]! * back[i * H + j]!;
      result[i * signalCount + s] = sigmoid(sum);
    }
  }
  return result;
}
