import {createCrf} from '../../learning/crf.ts';

/** Labels of the tokens around a cue: outside, then beginning and inside of source, cue and content. */
const labels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;

/** Features that score a label, and features that score a pair of neighbouring labels; per token. */
export const emissionCount = 84;
export const transitionCount = 10;

/** An inside label follows only its own beginning or inside. */
export const argumentCrf = createCrf({
  labelCount: labels.length,
  mayStart: label => label === 0 || label % 2 === 1,
  mayFollow: (before, label) => label === 0 || label % 2 === 1 || before === label || before === label - 1,
  emissionCount,
  transitionCount,
});
