/**
 * What a verb tells: somebody's words, somebody's thought, what a document or a picture shows, or a deed. Lists of our own
 * after Levin, English Verb Classes and Alternations (1993): 37 (communication) for saying, 29 to 32 for thought and
 * will, 78 (indicate) for showing.
 */
export type VerbKind = 'say' | 'judge' | 'think' | 'show' | 'other';

const lists: Readonly<Record<Exclude<VerbKind, 'other'>, string>> = {
  say: `say tell ask add note write state declare announce explain reply answer respond claim argue insist warn admit
    acknowledge confirm deny suggest report tweet post testify recall remark observe comment mention stress emphasize
    emphasise predict promise pledge vow swear reveal disclose complain joke quip shout cry whisper mutter murmur yell
    scream repeat reiterate continue conclude concede contend maintain assert allege inform notify advise caution urge
    quote cite read counter retort interrupt chime explain describe elaborate clarify assure remind according per
    propose recommend request demand order instruct estimate forecast threaten object protest lament boast
    marvel muse caption opine sum stress underline clarify rule hint`,
  judge: `call dub label name brand describe accuse blame criticize criticise praise condemn denounce slam blast hail
    dismiss reject welcome thank apologize apologise congratulate mock defend endorse question challenge attack`,
  think: `think believe hope want wish expect fear feel know doubt consider see view regard suppose guess imagine intend
    plan seek aim prefer like love hate need try decide favor favour support oppose suspect worry understand realize
    realise assume remember forget learn`,
  show: `show indicate find prove demonstrate mean imply signal depict record measure rank list feature appear seem
    reflect illustrate mark point`,
};

const kinds = new Map(
  Object.entries(lists).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, VerbKind] => [word, kind as VerbKind]),
  ),
);

/** `lemma` in lower case; `according` counts as a verb of saying. */
export const kindOfVerb = (lemma: string): VerbKind => kinds.get(lemma) ?? 'other';
