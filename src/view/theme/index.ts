import {around} from './around.ts';
import {bars} from './bars.ts';
import {base} from './base.ts';
import {circumstances} from './circumstances.ts';
import {overTime} from './over-time.ts';

/** The looks of every widget; later sheets refine earlier ones. */
export const theme = [base, bars, overTime, around, circumstances];
