import type {Analysis, Quote, Section, Speaker} from '../document/analysis.ts';
import type {Block} from '../document/document.ts';
import {indexAt} from '../document/span.ts';

/** A block with the section that begins there and who is quoted in it, as every readable export shows it. */
export type AnnotatedBlock = {
  readonly block: Block;
  readonly section?: Section;
  readonly voices: readonly Voice[];
};

/** Somebody who is quoted in a block; `sure` is false where the most confident of the quotes is under 0.5. */
export type Voice = {readonly speaker: Speaker; readonly kinds: readonly Quote['kind'][]; readonly sure: boolean};

/**
 * The blocks of the article without its title. A section is named where it begins, unless a heading does that
 * already; nothing stands above the lead. A run of blocks with the same voices names them once, at the end of the run.
 */
export function annotateBlocks(analysis: Analysis): readonly AnnotatedBlock[] {
  const {blocks} = analysis.document;
  const voices = voicesByBlock(analysis);
  const opening = new Map(analysis.sections.map(section => [indexAt(blocks, section.start), section]));
  const lead = blocks.findIndex(({kind}) => kind === 'paragraph');
  return blocks.flatMap((block, index) => {
    if (block.kind === 'title') return [];
    const section = opening.get(index) ?? (blocks[index - 1]?.kind === 'title' ? opening.get(index - 1) : undefined);
    const goesOn =
      index + 1 < blocks.length && !opening.has(index + 1) && sameVoices(voices[index]!, voices[index + 1]!);
    return [
      {
        block,
        ...(section === undefined || block.kind === 'heading' || index <= lead ? {} : {section}),
        voices: goesOn ? [] : voices[index]!,
      },
    ];
  });
}

function voicesByBlock({document, quotes, speakers}: Analysis): readonly (readonly Voice[])[] {
  const byId = new Map(speakers.map(speaker => [speaker.id, speaker]));
  const voices: Voice[][] = document.blocks.map(() => []);
  for (const quote of quotes) {
    const speaker = quote.speaker === undefined ? undefined : byId.get(quote.speaker);
    if (speaker === undefined) continue;
    for (const index of new Set(quote.content.map(({start}) => indexAt(document.blocks, start)))) {
      const here = voices[index];
      if (here !== undefined) add(here, speaker, quote);
    }
  }
  return voices;
}

function add(voices: Voice[], speaker: Speaker, {kind, confidence}: Quote): void {
  const at = voices.findIndex(voice => voice.speaker === speaker);
  const before = voices[at] ?? {speaker, kinds: [], sure: false};
  const kinds = before.kinds.includes(kind) ? before.kinds : [...before.kinds, kind];
  voices[at < 0 ? voices.length : at] = {speaker, kinds, sure: before.sure || confidence >= 0.5};
}

function sameVoices(a: readonly Voice[], b: readonly Voice[]): boolean {
  return a.length === b.length && a.every((voice, index) => voice.speaker === b[index]!.speaker);
}
