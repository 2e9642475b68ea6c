import {type LinearModel, probability} from '../../learning/linear-model.ts';
import type {Paragraph} from '../network/paragraph.ts';
import {cueFeatures} from './cue-features.ts';

const features = new Uint32Array(64);
export const neverCues = new Set(['DET', 'PRON', 'NUM']);

/** How likely each token is the head of a cue. */
export const findCues = (paragraph: Paragraph, model: LinearModel): Float32Array =>
  Float32Array.from(paragraph.tokens.tags, (tag, i) =>
    neverCues.has(tag) ? 0 : probability(model, features, cueFeatures(paragraph, i, features)),
  );
