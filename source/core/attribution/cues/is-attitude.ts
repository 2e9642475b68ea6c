/**
 * Tells what somebody wants, plans or favours from what they say. The corpus marks both as attributed, and both are
 * kept as quotes with cue and source; but `Moscow seeks closer ties` makes nobody a speaker.
 *
 * Example: `seeks`, `is expected`, `would support`: attitude; `said`, `hoped aloud`, `declined to comment`: not.
 * The verbs are those of will, favour and appearance among the hundred commonest cues of the training articles.
 */
const attitudes =
  /^(to )?((is|are|was|were|be|been|being|has|have|had|would|will|could|can|may|might|should|also|still|now|not|n't|n’t|never|once|long|widely|strongly|reportedly|does|do|did|who|which|that|an?|the) )*(seek(s|ing)?|sought|wants?|wanted|wanting|wish(es|ed|ing)?|plan(s|ned|ning)?|intend(s|ed|ing)?|expect(s|ed|ing)?|aim(s|ed|ing)?|tr(y|ies|ied|ying)|look(s|ed|ing)?|appear(s|ed|ing)?|seem(s|ed|ing)?|set|prepar(es?|ed|ing)|agree(s|d|ing)?|votes?|voted|voting|support(s|ed|ing|ers?)?|oppos(es?|ed|ing)|back(s|ed|ing)?|favou?r(s|ed|ing)?|prefer(s|red|ring)?|loves?|loved|likes?|liked|hates?|hated|needs?|needed|would|will|could|can|may|might|like(ly)?|decid(es?|ed|ing)|choos(es?|ing)|chose|join(s|ed|ing)?|sign(s|ed)?|meet(s|ing)?|work(s|ed|ing)?|show(s|ed)? interest|interest(ed)?|possible|supposed|due)\b/i;

/** True for the words of a cue that report a will or a liking, not an utterance or a thought. */
export const isAttitude = (cue: string): boolean => attitudes.test(cue.trim());

/** True for a cue that is nothing but a modal verb: what may be is not what was said. */
export const isModal = (cue: string): boolean => /^(can|could|may|might|shall|should|will|would)$/i.test(cue.trim());

const passive =
  /\b(is|are|was|were|be|been|being)( \w+ly)? (mentioned|discussed|raised|described|called|reported|said|considered|known|named|cited|debated|proposed)$/i;

/** True for a cue whose subject is what is spoken of: `Larger projects have been mentioned`; `was quoted as saying` is none. */
export const isSpokenOf = (cue: string): boolean => passive.test(cue.trim());
