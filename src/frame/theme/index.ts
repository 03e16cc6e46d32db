import {around} from './around.ts';
import {base} from './base.ts';
import {circumstances} from './circumstances.ts';
import {marks} from './marks.ts';

/** The looks of what stands around every chart; a widget adds those of its charts. Later sheets refine earlier ones. */
export const theme = [base, marks, around, circumstances];
