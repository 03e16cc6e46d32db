import {isGap, pointOf, type Value} from '../data/estimate.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Noun, type Words} from '../text/words.ts';

/** Nouns that are said of “several” too, and not of numbers only. */
const saidOfMany: readonly Noun[] = ['killed_militants'];

/**
 * “12 soldiers killed”: the number with its noun; where there is no number, `label` with what is said in its place:
 * “Killed: several people”.
 */
export function counted(noun: Noun, label: PhraseKey, value: Value): Words {
  const isWorded = pointOf(value) !== undefined || (saidOfMany.includes(noun) && !isGap(value));
  return isWorded
    ? {reported: value, unit: noun}
    : phrase('labelled', {label: phrase(label), value: {reported: value, unit: 'person'}});
}

/** Nouns for the dead, by who they were; of the others there are “people killed”. */
const killedBy: Readonly<Record<string, Noun>> = {
  soldiers: 'killed_soldiers',
  civilians: 'killed_civilians',
  national_guard: 'killed_guards',
  security_forces: 'killed_forces',
};

/** The noun for the dead, where those attacked were of one kind that has one. */
export const nounOfDead = (victims: readonly string[]): Noun =>
  (victims.length === 1 && killedBy[victims[0]!]) || 'killed_people';

/** “12 soldiers killed”, where those attacked were of one kind. */
export const countedDead = (victims: readonly string[], value: Value): Words =>
  counted(nounOfDead(victims), 'killed', value);
