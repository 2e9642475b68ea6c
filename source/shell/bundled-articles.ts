import {join} from 'node:path';
import {packageRoot} from './package-root.ts';

/** The article that opens when none is named. */
export const bundledArticle = (): string => join(packageRoot(), 'content/kim-putin-summit.txt');

/** The article that teaches the keys. */
export const welcomeArticle = (): string => join(packageRoot(), 'content/welcome.md');
