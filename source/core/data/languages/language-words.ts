/**
 * What the analysis knows of a language that it has no model for: closed lists, each a string of words in small letters.
 * The tables beside this file (de, fr, es, it, pt, nl) were written for this program, from the grammars and from how
 * newspapers of each language report speech; none is copied from a corpus.
 */

/** Forms by stems and endings: `{stems: 'affirm déclar', endings: 'e a é'}` stands for six forms; `-` is no ending. */
export type Paradigm = {readonly stems: string; readonly endings: string};

export type LanguageWords = {
  /** Whether the finite verb comes second, so that the subject may follow it: `Am Montag sagte Vogt`. */
  readonly isVerbSecond: boolean;
  /** Whether a verb needs no subject: `dijo` is `he said` too. */
  readonly dropsPronouns: boolean;
  /** Verbs of saying. */
  readonly says: readonly Paradigm[];
  /** Verbs of saying, thinking and asking that lead reported speech, but seldom a quotation of a whole sentence. */
  readonly reports: readonly Paradigm[];
  /** Verbs that give a thing a name: `nannte den Plan „eine Schande“`. */
  readonly calls: readonly Paradigm[];
  /** Prefixes that stand apart from their verb: `teilte … mit`. */
  readonly separable: readonly {readonly stems: string; readonly endings: string; readonly prefixes: string}[];
  /** Finite forms and participles of the verbs that build tenses, and other common verbs that tell a clause. */
  readonly auxiliaries: string;
  readonly determiners: string;
  readonly prepositions: string;
  /** Prepositions and contractions that go on with a noun phrase: `le maire de Lyon`. */
  readonly of: string;
  readonly male: string;
  readonly female: string;
  /** Pronouns of the one who speaks: they stand in what is said. */
  readonly speaking: string;
  /** Pronouns of several people, or of no gender. */
  readonly plural: string;
  /** Pronouns that are an object, or belong to the verb: `se`, `lui`. */
  readonly objects: string;
  readonly relatives: string;
  readonly conjunctions: string;
  /** Adverbs, days and whatever else ends a noun phrase. */
  readonly adverbs: string;
  /** Words before a source: `laut Vogt`. The first word of each, with what may stand between: `nach angaben`. */
  readonly according: readonly string[];
  /** Words behind a comma before a source: `…, so Vogt`. */
  readonly accordingAfter: string;
  /** How adverbs end that may begin a sentence with a capital. */
  readonly adverbEndings: RegExp;
  /** Prepositions before somebody to whom a thing seems so: `für Vogt`. */
  readonly for: string;
  /** Those that mean something else before anything but a pronoun: `pour elle`. */
  readonly ambiguousAccording: string;
  /** How participles end. */
  readonly participle: RegExp;
  /** Words behind a source: `Vogt zufolge`. */
  readonly accordingBehind: string;
  /** Words that begin reported speech: `dass`. */
  readonly that: string;
  /** Forms of the verb that only reported speech has: `er sei krank`. */
  readonly subjunctives: string;
  /** First words of `wie Vogt sagte`. */
  readonly as: string;
  readonly honorifics: {readonly male: string; readonly female: string; readonly either: string};
  /** Nouns for what somebody is, also as the end of a compound where the language writes these in one word. */
  readonly roles: {readonly male: string; readonly female: string; readonly either: string};
  /** Words inside a name. */
  readonly nameParticles: string;
  /** Nouns for bodies that speak, also as the end of a compound. */
  readonly bodies: string;
  /** What stands before the title of a work, a brand or a word that is only mentioned. */
  readonly unspoken: string;
  /** Pronouns that a hyphen ties to the verb before: `répond-il`, `disse-me`. */
  readonly clitics: string;
  /** Whether an apostrophe ends a word: `l’homme` is two. */
  readonly hasElision: boolean;
  /** Whether two nouns make one word: `Finanzministerin`, `brandweercommandant`. */
  readonly hasCompounds: boolean;
  /** Whether all nouns have a capital. */
  readonly hasCapitalNouns: boolean;
  /** Capitalised words that begin no name. */
  readonly openers: string;
};
