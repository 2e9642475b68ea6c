import type {Document} from '../../source/core/document/document.ts';
import {type Tokens, tagTokens} from '../../source/core/nlp/tagger.ts';
import {testModels} from './read-test-models.ts';

/** The tokens of each block, as analyse() hands them on. */
export const tagBlocks = ({text, blocks}: Document): readonly Tokens[] =>
  blocks.map(block => tagTokens(text, block, testModels.tagger));
