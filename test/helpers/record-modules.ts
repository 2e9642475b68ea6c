/** Preloaded into the program: writes the address of every module it loads to the file named by RECORD_MODULES. */
import {appendFileSync} from 'node:fs';
import {registerHooks} from 'node:module';

const file = process.env.RECORD_MODULES!;
registerHooks({
  load(url, context, next) {
    appendFileSync(file, `${url}\n`);
    return next(url, context);
  },
});
