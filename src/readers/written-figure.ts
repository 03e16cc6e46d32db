import type {Estimate, Qualifier} from '../data/estimate.ts';
import type {Warn} from './reader.ts';

const signs: Record<string, Qualifier> = {
  '>': 'over',
  '≥': 'at_least',
  '<': 'fewer_than',
  '~': 'about',
  '≈': 'about',
};
const words = ['several', 'dozens', 'hundreds'] as const;
const form = /^([<>≥~≈]?)\s*(\d+)(?:\s*[-–]\s*(\d+)|(\+))?$/;

/**
 * A figure as people write it: `12`, `10-15`, `100+` or `≥100`, `>100`, `<10`, `~20`, and the words `several`,
 * `dozens`, `hundreds`, which stay words. Anything else is said and taken as not recorded.
 */
export function figureOf(text: string, warn: Warn): Estimate | undefined {
  const word = words.find((each) => each === text.toLowerCase());
  if (word) return {qualifier: word};
  const [, sign = '', first, second, plus] = form.exec(text) ?? [];
  if (!first) {
    if (text)
      warn(
        'A figure such as 12, 10-15 or 100+ was expected; what stands there was taken as not recorded.'
      );
    return undefined;
  }
  const number = Number(first);
  if (second) return {qualifier: 'range', low: number, high: Number(second)};
  if (plus) return {qualifier: 'at_least', low: number};
  const qualifier = signs[sign];
  if (qualifier === 'about') return {qualifier, best: number};
  if (qualifier === 'fewer_than') return {qualifier, high: number};
  if (qualifier) return {qualifier, low: number};
  return {qualifier: 'exact', low: number, best: number, high: number};
}
