import {test} from 'node:test';
import {fuzz} from './fuzz.tsx';

test('300 random steps of one seed; npm run fuzz takes any number of any', () => fuzz(1, 300));
