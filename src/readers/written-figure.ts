import type {Estimate, Qualifier, Value} from '../data/estimate.ts';
import {maxText} from '../data/format/limits.ts';
import {
  betweenWords,
  numberlessWords,
  qualifierWords,
  rangeWords,
  roundWords,
  unknown,
} from './figure-words.ts';
import {fold} from './fold.ts';
import type {Warn} from './reader.ts';

const number = String.raw`\d{1,3}(?:[ ,.]\d{3})+|\d+(?:[.,]0+)?`;
// A word between two numbers stands apart from the first: `1e3` is no range.
const ranged = new RegExp(
  String.raw`^(?:(?:${rangeWords}) )?(${number})(?: ?[-–—] ?| (?:${betweenWords}) ?)(${number})$`,
  'u'
);
const single = new RegExp(String.raw`^(\D*?) ?(${number}) ?(\D*)$`, 'u');

/** The most people or events that a dataset takes. */
const most = 1e9;

/** A whole number as people and programs write it: `1 200`, `1,200`, `1.200`, `3.0`; undefined for any other. */
export function wholeNumber(text: string): number | undefined {
  const grouped = /^\d{1,3}([ ,.])\d{3}(?:\1\d{3})*$/.test(text);
  const digits = grouped ? text.replace(/[ ,.]/g, '') : text.replace(/[.,]0+$/, '');
  const count = /^\d+$/.test(digits) ? Number(digits) : NaN;
  return count <= most ? count : undefined;
}

function estimate(qualifier: Qualifier, count: number): Estimate {
  if (qualifier === 'about') return {qualifier, best: count};
  if (qualifier === 'fewer_than' || qualifier === 'up_to') return {qualifier, high: count};
  return {qualifier, low: count};
}

/**
 * A figure as people write it, in the eight languages: `12`, `1 200`, `10-15`, `between 10 and 15`, `100+`, `>100`,
 * `plus de 100`, `env. 20`, `several`, `une dizaine`. Undefined for none; what is not understood is said, and stays as a gap
 * with its words.
 */
export function figureOf(text: string, warn: Warn): Value | undefined {
  if (/^\d+$/.test(text) && Number(text) <= most) return exactly(Number(text));
  const words = fold(text).replace(/^ما لا يقل عن(?=\d)/, '$& ');
  if (!words || unknown.has(words)) return undefined;
  const numberless = numberlessWords.get(words);
  if (numberless) return {qualifier: numberless};
  const round = roundWords.get(words);
  if (round !== undefined) return {qualifier: 'about', best: round};
  const found = rangeIn(words, text, warn) ?? numberIn(words, text, warn);
  if (found) return found;
  warn('A figure could not be read; its own words stand in its place.', text);
  return {gap: 'unread', words: text.slice(0, maxText)};
}

const exactly = (count: number): Estimate => ({
  qualifier: 'exact',
  low: count,
  best: count,
  high: count,
});

function rangeIn(words: string, text: string, warn: Warn): Estimate | undefined {
  const [, first, second] = ranged.exec(words) ?? [];
  const [from, to] = [wholeNumber(first ?? ''), wholeNumber(second ?? '')];
  if (from === undefined || to === undefined) return undefined;
  if (from > to) warn('A range stood in the wrong order and was turned round.', text);
  return {qualifier: 'range', low: Math.min(from, to), high: Math.max(from, to)};
}

function numberIn(words: string, text: string, warn: Warn): Estimate | undefined {
  const [, before = '', digits = '', after = ''] = single.exec(words) ?? [];
  const count = wholeNumber(digits);
  if (count === undefined) return undefined;
  if (/^\d+\.\d{3}/.test(digits)) warn('Points in a number were taken for thousands.', text);
  if (!before && !after) return exactly(count);
  if (!before && /^\++$/.test(after)) return {qualifier: 'at_least', low: count};
  if (!before && /^[*?†¹²³]+$/.test(after)) {
    warn('A mark behind a number was passed over.', text);
    return exactly(count);
  }
  const word = before || after;
  const qualifier = qualifierWords.get(word) ?? qualifierWords.get(`${word}.`);
  return qualifier && !(before && after) ? estimate(qualifier, count) : undefined;
}
