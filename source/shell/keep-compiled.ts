import * as nodeModule from 'node:module';

/** Keeps compiled code for the next start; Deno knows no such thing, and does without. */
export const keepCompiled = (): void => void nodeModule.enableCompileCache?.();
