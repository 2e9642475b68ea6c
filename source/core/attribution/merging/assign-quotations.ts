/**
 * Puts together what the two engines found: the span engine's attributions, and for each marked quotation whether it is
 * speech and whose.
 *
 *     ⟦“No,”⟧ ⟪Kim⟫ ⟨said⟩ on “Late Night,” though ⟪he⟫ ⟨added⟩, ⟦“Not yet.”⟧
 *
 * The span engine may have given all three quotations to `said`. “Late Night” is no speech and leaves it; the source of
 * “Not yet” is `he`, so it goes to the attribution of `added`. A quotation in which more than itself is reported (`he
 * called it “late”`) stays with the words around it, but no content begins with what is no speech. Cost: linear.
 */
import type {Attribution} from '../../document/analysis.ts';
import {lowerBound} from '../../document/lower-bound.ts';
import {overlaps, type Span} from '../../document/span.ts';
import type {Choice} from '../quotations/choose-sources.ts';
import {type Evidence, isWithin} from '../quotations/evidence.ts';

/** An attribution is kept from this confidence on; between 0.2 and 0.35 the F1 of cross-validation on train is flat. */
const minConfidence = 0.3;

export function assignQuotations(
  candidates: readonly Attribution[],
  chosen: readonly Choice[],
  evidence: readonly Evidence[],
): readonly Attribution[] {
  const choices = chosen.map((choice, index) => settleSource(choice, evidence[index]!));
  const owners = choices.map((choice, index) => (choice.isSpeech ? findOwner(choice, evidence[index]!) : undefined));
  const sources = new Map(owners.map((owner, index) => [owner, choices[index]!.source]));
  const isOwned = new Set(owners);
  const kept = candidates.filter(candidate => candidate.confidence >= minConfidence || isOwned.has(candidate));
  const foreignTo = new Map<Attribution, Span[]>();
  choices.forEach(({quotation}, index) => {
    for (const attribution of evidence[index]!.attributions) {
      if (attribution === owners[index]) continue;
      const foreign = foreignTo.get(attribution);
      if (foreign === undefined) foreignTo.set(attribution, [quotation]);
      else foreign.push(quotation);
    }
  });
  const unspoken = choices.filter(({isSpeech}) => !isSpeech).map(({quotation}) => quotation);
  const ownedBy = Map.groupBy(
    choices.map(({quotation}) => quotation),
    (_, index) => owners[index],
  );
  const left = kept.flatMap(candidate => {
    const foreign = foreignTo.get(candidate) ?? [];
    const content = candidate.content
      .filter(span => !foreign.some(quotation => isWithin(span, quotation)))
      .flatMap(span => withoutFirst(span, unspoken))
      .map(span => (candidate.kind === 'direct' ? endedByMarks(span, ownedBy.get(candidate) ?? []) : span));
    if (content.length === 0) return [];
    const source = sources.get(candidate);
    const isSame = source === undefined || (candidate.source !== undefined && overlaps(candidate.source, source));
    return [isSame ? {...candidate, content} : {...candidate, content, source}];
  });
  const orphans = choices.filter((choice, index) => choice.isSpeech && owners[index] === undefined);
  return [...left, ...groupRuns(orphans)];
}

/** What stands before a quotation at the head of a content is no more than this: `on NBC’s `. */
const shortHead = 10;

/** Fewer letters are no content but a mark or two. */
const shortestContent = 3;

/** A content that begins with what is no speech (`told NBC’s “Late Talk” that …`) begins behind it. */
function withoutFirst(content: Span, unspoken: readonly Span[]): readonly Span[] {
  const at = lowerBound(unspoken.length, index => unspoken[index]!.start >= content.start);
  const first = unspoken[at];
  if (first === undefined || first.start - content.start > shortHead || first.end > content.end + 1) return [content];
  const start = Math.min(first.end + 1, content.end);
  return content.end - start < shortestContent ? [] : [{start, end: content.end}];
}

/** A content that opens with the mark of a quotation ends with it: the marks know better where somebody stops speaking. */
function endedByMarks(content: Span, owned: readonly Span[]): Span {
  const first = owned[lowerBound(owned.length, index => owned[index]!.end > content.start)];
  if (first === undefined || Math.abs(first.start - content.start) > 1 || first.start >= content.end) return content;
  return {...content, end: owned[lowerBound(owned.length, index => owned[index]!.start >= content.end) - 1]!.end};
}

/** A source that no attribution has gives way to that of an attribution more sure of the quotation. */
function settleSource(choice: Choice, {attributions}: Evidence): Choice {
  const {source, sourceProbability, quotation} = choice;
  if (source === undefined) return choice;
  const named = attributions.filter(attribution => attribution.source !== undefined);
  if (named.some(attribution => overlaps(attribution.source!, source))) return choice;
  const best = named.find(({content}) => content.some(span => isWithin(span, quotation)));
  return best !== undefined && best.confidence > sourceProbability ? {...choice, source: best.source!} : choice;
}

/** The most confident attribution that holds the quotation and has its source where it was chosen, or has none yet. */
function findOwner({source, quotation}: Choice, {attributions}: Evidence): Attribution | undefined {
  const isSame = (attribution: Attribution): boolean =>
    source === undefined
      ? attribution.source === undefined
      : attribution.source !== undefined && overlaps(attribution.source, source);
  const wholly = attributions.find(
    attribution => isSame(attribution) && attribution.content.some(span => isWithin(span, quotation)),
  );
  return wholly ?? attributions.find(isSame) ?? attributions.find(({source: none}) => none === undefined);
}

/** Quotations without an owner, one attribution for each run with one cue or over blocks. */
function groupRuns(choices: readonly Choice[]): readonly Attribution[] {
  const runs: Choice[][] = [];
  for (const choice of choices) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isSameRun(last, choice)) runs.at(-1)!.push(choice);
    else runs.push([choice]);
  }
  return runs.map(run => {
    const {quotation, cue, source} = run[0]!;
    return {
      kind: quotation.startsUpper || quotation.words > 8 ? 'direct' : 'mixed',
      content: run.map(({quotation: {start, end}}) => ({start, end})),
      ...(cue === undefined ? {} : {cue}),
      ...(source === undefined ? {} : {source}),
      confidence: Math.min(
        ...run.map(({speechProbability, sourceProbability}) => speechProbability * sourceProbability),
      ),
    };
  });
}

const isAt = (a: Span | undefined, b: Span | undefined): boolean => a?.start === b?.start;

const isSameRun = (a: Choice, b: Choice): boolean =>
  isAt(a.source, b.source) &&
  ((a.quotation.block === b.quotation.block && a.cue !== undefined && isAt(a.cue, b.cue)) ||
    (!a.quotation.closed && b.quotation.block === a.quotation.block + 1));
