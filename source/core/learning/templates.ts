/**
 * Feature templates by name. A template has a stage (`cue`), a family (`network`), a name (`levelLemma`: which values it
 * joins) and a number, which seeds the hash of its features: names may change, numbers are what the weights were learnt
 * with. A family can be switched off to see what it gives (`npm run train:quotes -- --without network`).
 */

type Families = Readonly<Record<string, Readonly<Record<string, number>>>>;
type NamesOf<T extends Families> = {[F in keyof T]: keyof T[F]}[keyof T];

/** The number of a template whose family is switched off: its features say nothing. */
export const off = -1;

type Stage = {readonly stage: string; readonly families: Families; readonly numbers: Record<string, number>};
const stages: Stage[] = [];

/** The numbers of a stage's templates by name; no number and no name twice. */
export function defineTemplates<const T extends Families>(
  stage: string,
  families: T,
): Readonly<Record<NamesOf<T> & string, number>> {
  const numbers: Record<string, number> = Object.assign({}, ...Object.values(families));
  const count = Object.values(families).reduce((sum, own) => sum + Object.keys(own).length, 0);
  if (Object.keys(numbers).length !== count || new Set(Object.values(numbers)).size !== count)
    throw new Error(`two templates of ${stage} have one name or one number`);
  stages.push({stage, families, numbers});
  return numbers as Readonly<Record<NamesOf<T> & string, number>>;
}

/** Features of these families say nothing from now on, in all stages. Throws where there is no such family. */
export function switchOff(families: readonly string[]): void {
  for (const family of families) {
    const having = stages.filter(stage => family in stage.families);
    if (having.length === 0) throw new Error(`there is no family ${family}`);
    for (const {families, numbers} of having) for (const name of Object.keys(families[family]!)) numbers[name] = off;
  }
}

/** What a feature is called: `cue.network.levelLemma`; stages are told apart where they share numbers. */
export function nameOf(stage: string, number: number): string {
  const {families} = stages.find(own => own.stage === stage) ?? {families: {} as Families};
  for (const [family, names] of Object.entries(families))
    for (const [name, own] of Object.entries(names)) if (own === number) return `${stage}.${family}.${name}`;
  return `${stage}.${number}`;
}

let traced: Map<number, number> | undefined;

/** What `describe` gives, and the number of the template behind each hash that it makes with `feature`. For explanations. */
export function traceTemplates<T>(describe: () => T): {
  readonly result: T;
  readonly numbers: ReadonlyMap<number, number>;
} {
  const numbers = new Map<number, number>();
  traced = numbers;
  try {
    return {result: describe(), numbers};
  } finally {
    traced = undefined;
  }
}

export const note = (hash: number, template: number): number => {
  traced?.set(hash, template);
  return hash;
};
