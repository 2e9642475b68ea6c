import type {Attribution} from '../analysis.ts';
import type {Document} from '../document.ts';
import {length, type Span, slice} from '../span.ts';
import {type DirectQuotes, extractDirectQuotes} from './direct/extract-direct-quotes.ts';
import {readScene} from './direct/scene.ts';
import {extractTurns} from './extract-turns.ts';
import {isModal} from './is-attitude.ts';
import type {QuoteModel} from './quote-model.ts';
import {extractAttributions} from './spans/extract-attributions.ts';
import {tagTokens} from './text/tag-tokens.ts';

/**
 * Everything that is reported as said, in the order of the text: what the span engine finds, and every quotation that
 * the engine for marked quotations takes for speech.
 */
export function extractQuotes(document: Document, model: QuoteModel): readonly Attribution[] {
  const scene = readScene(document, block => tagTokens(document.text, block));
  const direct = extractDirectQuotes(scene, model.direct);
  const reported = document.blocks
    .flatMap(block => extractAttributions(document.text, block, model.spans))
    .filter(attribution => !isMereTerm(document.text, attribution, direct))
    .map(attribution => withoutTerms(document.text, attribution, direct.unspoken));
  return withTurns(
    partShared(
      merge(
        reported,
        direct.attributions.filter(attribution => !isMereTerm(document.text, attribution, direct)),
      ),
    ),
    extractTurns(document),
  ).toSorted((a, b) => a.content[0]!.start - b.content[0]!.start);
}

/** An attribution believed less than this needs its marked words to be speech. */
const leastUnspoken = 0.5;

/**
 * What the span engine half believes although none of its marked words is speech, or although somebody only may do
 * something: `Russia could be the “new path”`.
 */
function isMereTerm(text: string, attribution: Attribution, {unspoken, attributions}: DirectQuotes): boolean {
  const {kind, content, confidence, cue} = attribution;
  if (kind === 'indirect') return false;
  if (cue !== undefined && isModal(slice(text, cue))) return true;
  if (confidence >= leastUnspoken) return false;
  const holds = (span: Span): boolean => common(content, span) > 0;
  return unspoken.some(holds) && !attributions.some(spoken => spoken.content.some(holds));
}

/** Reported words are mixed for what is quoted in them; a term behind `so-called` is not. */
function withoutTerms(text: string, attribution: Attribution, unspoken: readonly Span[]): Attribution {
  if (attribution.kind !== 'mixed') return attribution;
  const marked = attribution.content.flatMap(({start, end}) =>
    [...slice(text, {start, end}).matchAll(/["“”]/g)].map(({index}) => start + index),
  );
  const isTerm = (at: number): boolean =>
    unspoken.some(({start, end}) => start <= at && at < end) ||
    /so-called $/i.test(text.slice(at - 10, at)) ||
    /so-called ["“][^"“”]*$/i.test(text.slice(Math.max(0, at - 60), at));
  return marked.length > 0 && marked.every(isTerm) ? {...attribution, kind: 'indirect'} : attribution;
}

/** A turn takes the place of what the other engines made of its block as a whole; what is reported inside it stays. */
function withTurns(others: readonly Attribution[], turns: readonly Attribution[]): readonly Attribution[] {
  const isTurn = ({content}: Attribution): boolean =>
    turns.some(
      turn =>
        content.some(span => span.start < turn.content[0]!.start && span.end > turn.source!.start) ||
        2 * common(content, turn.content[0]!) > length(turn.content[0]!),
    );
  return turns.length === 0 ? others : [...others.filter(attribution => !isTurn(attribution)), ...turns];
}

/** A marked quotation that the span engine has not seen joins the one that it is part of, or stands for itself. */
function merge(reported: readonly Attribution[], direct: readonly Attribution[]): readonly Attribution[] {
  const merged = [...reported];
  for (const quote of direct) {
    const missing = quote.content.filter(span => !reported.some(({content}) => isCovered(span, content)));
    const at = merged.findIndex(({content}) => quote.content.some(span => isCovered(span, content)));
    if (at < 0) merged.push(quote);
    else {
      const content = [...merged[at]!.content, ...missing].toSorted((a, b) => a.start - b.start);
      merged[at] = {...quote, ...merged[at]!, content};
    }
  }
  return merged;
}

/** At least half of the span is in the others. */
const isCovered = (span: Span, spans: readonly Span[]): boolean => 2 * common(spans, span) >= length(span);

/** How many characters of a span the others hold. */
const common = (spans: readonly Span[], span: Span): number =>
  spans.reduce((sum, {start, end}) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0);

/**
 * A quotation that two attributions claim belongs to the one whose cue is nearer: in `“No,” said A. “Yes,” said B.` the
 * second quotation is not A's. An attribution does not lose its last content.
 */
function partShared(attributions: readonly Attribution[]): readonly Attribution[] {
  const key = ({start, end}: Span): string => `${start}-${end}`;
  const claims = Map.groupBy(
    attributions.flatMap(attribution => attribution.content.map(span => ({attribution, span}))),
    ({span}) => key(span),
  );
  const distance = ({cue}: Attribution, {start, end}: Span): number =>
    cue === undefined ? Infinity : Math.max(cue.start - end, start - cue.end);
  const owns = (attribution: Attribution, span: Span): boolean =>
    claims.get(key(span))!.every(claim => distance(attribution, span) <= distance(claim.attribution, span));
  return attributions.map(attribution => {
    const content = attribution.content.filter(span => owns(attribution, span));
    return content.length === 0 || content.length === attribution.content.length
      ? attribution
      : {...attribution, content};
  });
}
