import {pointOf, type Value} from '../data/estimate.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase, type Words} from '../text/words.ts';

/**
 * “12 soldiers killed”: the phrase `key` in the plural form that the number asks for; where there is no number, `label`
 * with what is said in its place: “Killed: several people”.
 */
export function counted(key: PhraseKey, label: PhraseKey, value: Value): Words {
  const number = pointOf(value);
  return number === undefined
    ? phrase('labelled', {label: phrase(label), value: {reported: value, unit: 'person'}})
    : phrase(key, {n: {reported: value}}, number);
}
