import {readModels} from '../../source/shell/read-models.ts';

/** The models that come with the program, for tests of what they do together. */
export const testModels = await readModels();
