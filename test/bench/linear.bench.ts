/**
 * Ten times as much text takes about ten times as long, whatever the text is made of.
 *
 *     node test/bench/linear.bench.ts
 *
 * Prints the ratio of the times for each kind of text; fails where one is over `mostRatio`, four times what is linear:
 * a loop inside a loop has a hundred. The least of three times counts; short times are noise and pass.
 */

import {resolveSpeakers} from '../../source/core/coreference/resolve-speakers.ts';
import type {Attribution} from '../../source/core/document/analysis.ts';
import {annotate} from '../../source/core/nlp/annotate.ts';
import {findQuotations} from '../../source/core/nlp/find-quotations.ts';
import {splitTokens} from '../../source/core/nlp/split-tokens.ts';
import {tagTokens} from '../../source/core/nlp/tagger.ts';
import {testTagger as tagger} from '../core/nlp/read-tagger.ts';

const mostRatio = 40;
/** Milliseconds. */
const noise = 60;

type Task = {readonly name: string; readonly text: string; readonly run: (text: string) => void};

const marks = ['"', "'", '“', '”', '‘', '’', '‚', '„', '«', '»', '「', " '", '\'"', " 'a", '‘a ', '<a '];
const solid = "a a- a. a's n't a@ 1. http://! . a.a@a.a re- re-a. co-n ' \u0301 日本 @ +1".split(' ');
const blocks = ['"', 'a', 's', 'walks running stopped ', '\ud800'];
const paragraph =
  'Sen. Ann Lowell, a former ambassador to Peru, met Peter Voss. “It works,” she said. He left the FBI. ';

const tasks: readonly Task[] = [
  ...marks.map(text => ({name: 'quotation marks', text, run: findIn})),
  ...solid.map(text => ({name: 'tokens', text, run: (value: string) => void splitTokens(value, 0, value.length)})),
  ...blocks.map(text => ({
    name: 'tags',
    text,
    run: (value: string) => void tagTokens(value, {start: 0, end: value.length}, tagger),
  })),
  {name: 'speakers', text: paragraph, run: resolveIn},
];

function findIn(text: string): void {
  findQuotations(text, {start: 0, end: text.length});
}

function resolveIn(text: string): void {
  const attributions = Array.from({length: text.length / paragraph.length}, (_, index): Attribution => {
    const start = index * paragraph.length + paragraph.indexOf('“');
    const source = index * paragraph.length + paragraph.indexOf('she said');
    return {
      kind: 'direct',
      content: [{start, end: start + 11}],
      source: {start: source, end: source + 3},
      confidence: 1,
    };
  });
  resolveSpeakers(annotate({text, blocks: [{kind: 'paragraph', start: 0, end: text.length}]}, tagger), attributions);
}

function time({text, run}: Task, letters: number): number {
  const whole = text.repeat(letters / text.length);
  return Math.min(
    ...Array.from({length: 3}, () => {
      const before = performance.now();
      run(whole);
      return performance.now() - before;
    }),
  );
}

for (const task of tasks) {
  time(task, 3000);
  const [some, many] = [time(task, 30_000), time(task, 300_000)];
  const isLinear = many < Math.max(mostRatio * some, noise);
  if (!isLinear) process.exitCode = 1;
  console.log(
    `${isLinear ? 'linear' : 'SLOW  '}  ${task.name} ${JSON.stringify(task.text.slice(0, 12))}: ${(many / some).toFixed(0)} times as long, ${many.toFixed(0)} ms`,
  );
}
