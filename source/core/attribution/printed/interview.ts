/**
 * Interviews without labels: each question is a block in bold, or a heading, or a line by itself; what stands below is the answer.
 *
 * Example: `**When did you see it?**` ¶ `⟦In May, on a dive.⟧`, in an article that begins with whom it asks. Questions and
 * answers (`How do I renew my ticket?`) look the same, so either the lead must say that somebody is asked, or the answers must
 * say `I`; and somebody must be found to give them to. Cost: linear.
 */
import type {Attribution} from '../../document/analysis.ts';
import type {Block, Document, Mark} from '../../document/document.ts';
import {type Span, slice} from '../../document/span.ts';
import {findGuest, saysInterview} from './find-guest.ts';

const leastQuestions = 2;
/** Without bold type a question is less sure to be one. */
const leastPlainQuestions = 3;
const longestQuestion = 400;
const question = /\?["”’')]*$/;
const firstPerson = /\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:my|me|we|our)\b/;
const noAnswer =
  /^(?:This (?:interview|conversation)|The interview|Interview(?:ed)? by|As told to|Photo|Image|Read|Copyright|©|\(|\[)/i;
/** A question that stands alone in a story is followed by what somebody tells about somebody. */
const narrated = /^["“]|[”"],? (?:\S+ ){0,3}(?:said|says|asked|told|added)\b|\b(?:said|says|told me)\b/;
/** Below that of turns, whose labels say more; too few interviews without labels are marked to measure it. */
const certainty = 0.85;

export function extractInterview(document: Document): readonly Attribution[] {
  const {text, blocks, marks = []} = document;
  const bold = marks.filter(({kind}) => kind === 'strong');
  const printed = blocks.map(block => isPrintedQuestion(text, block, bold));
  const isPlain = !printed.includes(true);
  const isQuestion = isPlain ? blocks.map(block => isPlainQuestion(text, block)) : printed;
  const first = isQuestion.indexOf(true);
  const count = isQuestion.filter(Boolean).length;
  if (first < 0 || count < (isPlain ? leastPlainQuestions : leastQuestions)) return [];
  const says = saysInterview(document, first);
  const answers = findAnswers(text, blocks, isQuestion);
  if (isPlain && (!says || answers.some(spans => spans.some(span => narrated.test(slice(text, span)))))) return [];
  const inFirstPerson = answers.filter(spans => spans.some(span => firstPerson.test(slice(text, span)))).length;
  if (answers.length < leastQuestions || (!says && 2 * inFirstPerson < answers.length)) return [];
  const voice = findGuest(document, first);
  if (voice === undefined) return [];
  return answers.map(content => ({kind: 'direct', content, voice, confidence: certainty}));
}

/** The paragraphs below each question; below the last one as long as somebody speaks of himself. */
function findAnswers(
  text: string,
  blocks: readonly Block[],
  isQuestion: readonly boolean[],
): readonly (readonly Span[])[] {
  const answers: Span[][] = [];
  const last = isQuestion.lastIndexOf(true);
  let isOpen = false;
  blocks.forEach((block, index) => {
    const words = slice(text, block);
    if (isQuestion[index]) {
      if (!isQuestion[index - 1]) answers.push([]);
      isOpen = true;
      return;
    }
    if (!isOpen || block.kind === 'caption' || noAnswer.test(words)) return;
    const isText = block.kind === 'paragraph' || block.kind === 'listItem';
    if (!isText || (index > last + 1 && !firstPerson.test(words))) isOpen = false;
    else answers.at(-1)!.push({start: block.start, end: block.end});
  });
  return answers.filter(spans => spans.length > 0);
}

const isPrintedQuestion = (text: string, block: Block, bold: readonly Mark[]): boolean =>
  isPlainQuestion(text, block) &&
  (block.kind === 'heading' || bold.some(({start, end}) => start <= block.start + 2 && end >= block.end - 2));

function isPlainQuestion(text: string, block: Block): boolean {
  const words = slice(text, block);
  return (
    (block.kind === 'paragraph' || block.kind === 'heading') &&
    words.length <= longestQuestion &&
    question.test(words) &&
    !/^["“]/.test(words)
  );
}
