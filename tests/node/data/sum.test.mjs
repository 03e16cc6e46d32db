import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {sum, createSum} = await importSource(`export * from './src/data/sum.ts';`);

const exact = (n) => ({qualifier: 'exact', low: n, best: n, high: n});
const bracket = (low, best, high) => ({low, best, high});
const range = (low, high) => ({qualifier: 'range', low, high});
const about = (best) => ({qualifier: 'about', best});
const roughly = (low, best, high) => ({qualifier: 'about', low, best, high});
const atLeast = (low) => ({qualifier: 'at_least', low});
const over = (low) => ({qualifier: 'over', low});
const upTo = (high) => ({qualifier: 'up_to', high});
const fewerThan = (high) => ({qualifier: 'fewer_than', high});
const derived = (best) => ({qualifier: 'derived', best});
const several = {qualifier: 'several'};
const gap = (reason) => ({gap: reason});

const table = [
  ['nothing is zero', [], exact(0)],
  ['one number is itself', [5], exact(5)],
  ['exact numbers make an exact one', [5, exact(3), {best: 2}], exact(10)],
  ['brackets end by end', [bracket(1, 5, 9), bracket(2, 3, 4)], bracket(3, 8, 13)],
  ['a bracket and a number', [bracket(1, 5, 9), 3], bracket(4, 8, 12)],
  ['a range and a number have no best', [range(10, 20), 5], range(15, 25)],
  ['a range and a bracket have no best', [range(10, 20), bracket(1, 5, 9)], range(11, 29)],
  ['about and about', [about(100), about(20)], about(120)],
  ['about and a number', [about(100), 5], about(105)],
  ['about and a bracket, whose ends would be too near', [about(100), bracket(1, 5, 9)], about(105)],
  ['about with its own bracket', [roughly(90, 100, 120), 5], roughly(95, 105, 125)],
  ['about and a range', [about(100), range(10, 20)], {qualifier: 'about', low: 110, high: 120}],
  ['calculated and a number', [derived(7), 5], {qualifier: 'derived', ...bracket(12, 12, 12)}],
  ['at least and a number', [atLeast(10), 5], atLeast(15)],
  ['at least and a range: the sum of the floors', [atLeast(10), range(10, 20)], atLeast(20)],
  ['at least and a bracket: the sum of the floors', [atLeast(10), bracket(1, 5, 9)], atLeast(11)],
  ['at least and about', [atLeast(10), about(100)], atLeast(110)],
  ['over and a number', [over(100), 5], atLeast(105)],
  ['over alone stays over', [over(100)], over(100)],
  ['up to and a number: no fewer than none', [upTo(9), 3], range(3, 12)],
  ['up to and up to', [upTo(9), fewerThan(5)], upTo(14)],
  ['fewer than alone', [fewerThan(5)], fewerThan(5)],
  ['up to and at least', [upTo(9), atLeast(5)], atLeast(5)],
  ['a word and a number', [several, 5], atLeast(5)],
  ['a word alone', [several], several],
  ['words have no sum', [several, several], gap('not_reported')],
  ['a word and up to', [several, upTo(9)], gap('not_reported')],
  ['a gap and a number', [gap('not_reported'), 5], atLeast(5)],
  ['nothing said and a number', [undefined, bracket(1, 5, 9)], atLeast(1)],
  ['gaps of one kind', [gap('withheld'), gap('withheld')], gap('withheld')],
  ['gaps of several kinds', [gap('withheld'), gap('not_covered')], gap('not_reported')],
  ['what is not read and a number', [gap('unread'), 5], atLeast(5)],
  ['what is not read and none', [gap('unread'), 0], gap('unread')],
  ['what is not read and what nobody published', [gap('unread'), undefined], gap('unread')],
  ['nothing said', [undefined, undefined], gap('not_reported')],
];

const permutations = (list) =>
  list.length < 2
    ? [list]
    : list.flatMap((item, at) =>
        permutations(list.filter((_, other) => other !== at)).map((rest) => [item, ...rest])
      );

describe('sum(figures)', () => {
  for (const [what, figures, expected] of table)
    it(`${what}: ${JSON.stringify(figures)}`, () => {
      for (const order of permutations(figures)) assert.deepEqual(sum(order), expected);
    });

  it('is the same whichever figures are added first, but where “about” hides a bracket', () => {
    const crisp = [0, 5, bracket(1, 5, 9), range(10, 20), derived(7), upTo(9), fewerThan(5)];
    const open = [atLeast(10), over(100), several, gap('not_covered'), gap('withheld'), undefined];
    const rough = [0, 5, about(100), about(20), atLeast(10), gap('not_covered')];
    for (const figures of [[...crisp, ...open], rough])
      for (const a of figures)
        for (const b of figures)
          for (const c of figures) assert.deepEqual(sum([sum([a, b]), c]), sum([a, sum([b, c])]));
  });

  it('keeps low ≤ best ≤ high', () => {
    const figures = [0, 5, bracket(1, 5, 9), range(10, 20), roughly(90, 100, 120), upTo(9)];
    for (const a of figures)
      for (const b of figures) {
        const {low, best, high} = sum([a, b]);
        const ends = [low, best, high].filter((end) => end !== undefined);
        assert.deepEqual(
          ends,
          [...ends].sort((one, other) => one - other)
        );
      }
  });
});

describe('sum(figures, false)', () => {
  for (const [what, figures, expected] of [
    ['is a floor', [5, bracket(1, 5, 9)], atLeast(6)],
    ['is a floor even of one', [8], atLeast(8)],
    ['knows nothing of “up to”', [upTo(9)], gap('not_reported')],
    ['of gaps is a gap', [gap('not_covered')], gap('not_covered')],
    ['of nothing is not zero', [], gap('not_covered')],
  ])
    it(what, () => assert.deepEqual(sum(figures, false), expected));
});

describe('createSum()', () => {
  it('can be asked between two additions', () => {
    const total = createSum();
    total.add(5);
    assert.deepEqual(total.value(), exact(5));
    total.add(atLeast(2));
    assert.deepEqual(total.value(), atLeast(7));
  });
});
