import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {mountWith, shadowOf} from '../support/data.ts';
import {forcesOf, incidentsWith, monthsOf, oneRow} from '../support/extremes.ts';
import {overflowing} from '../support/geometry.ts';
import {clear, marks, names, part, text} from '../support/mount.ts';

const attacks = '<conflict-attacks loading="eager" counter="months"></conflict-attacks>';
const casualties = '<conflict-casualties loading="eager" top="10"></conflict-casualties>';
const troops = '<conflict-troops loading="eager"></conflict-troops>';
const long = 'Sin-nom-de-quarante-lettres-sans-espaces';

describe('at the extremes', () => {
  afterEach(clear);

  for (const lang of ['en', 'ar'])
    it(`one beside ten thousand can be seen and read, in bars and in columns (${lang})`, async () => {
      for (const widget of [
        await mountWith(casualties, incidentsWith({Alpha: 1, Beta: 10_000}), lang, 320),
        await mountWith(attacks, monthsOf([1, 10_000, 0]), lang, 320),
      ]) {
        const shapes = [...shadowOf(widget).querySelectorAll('.solid')].map((shape) => {
          const {width, height} = shape.getBoundingClientRect();
          return widget.localName === 'conflict-attacks' ? height : width;
        });
        assert.isAtLeast(Math.min(...shapes.filter((size) => size > 0)), 1);
        assert.isAbove(Math.max(...shapes), 100);
        assert.isTrue(
          shapes.filter((size) => size === 0).length === (shapes.length === 3 ? 1 : 0),
          'zero is not drawn'
        );
        assert.match(names(widget).join(), /(^|\D)1(\D|$)|واحد/);
        assert.deepEqual(overflowing(widget), []);
      }
    });

  it('sixty months stand side by side at 320 px, each of them a mark, with the highest labelled', async () => {
    const values = Array.from({length: 60}, (_, index) => (index * 37) % 89);
    const widget = await mountWith(attacks, monthsOf(values), 'fr', 320);
    assert.equal(marks(widget).length, 60);
    const edges = [...shadowOf(widget).querySelectorAll('.solid')]
      .map((shape) => shape.getBoundingClientRect())
      .filter(({width}) => width > 0);
    for (const {width} of edges) assert.isAtLeast(width, 2);
    edges.reduce((before, after) => {
      assert.isAtLeast(after.left - before.right, 0.4, 'a gap of paper between them');
      return after;
    });
    assert.deepEqual([...shadowOf(widget).querySelectorAll('.columns .value')].map(text), [
      String(Math.max(...values)),
    ]);
    assert.deepEqual(overflowing(widget), []);
  });

  it('names of forty letters and words without an end wrap inside of the widget', async () => {
    for (const width of [320, 1000])
      for (const widget of [
        await mountWith(
          casualties,
          incidentsWith({[long]: 3, ['x'.repeat(200)]: {qualifier: 'over', low: 1234}}),
          'de',
          width
        ),
        await mountWith(
          troops,
          forcesOf({
            [long]: 1500,
            ['Wort'.repeat(40)]: {qualifier: 'range', low: 1000, high: 1500},
          }),
          'ha',
          width
        ),
        await mountWith(
          troops.replace('>', ' view="timeline">'),
          forcesOf({[long]: {qualifier: 'range', low: 1000, high: 1500}}),
          'de',
          width
        ),
      ]) {
        assert.deepEqual(overflowing(widget), [], `${widget.localName} ${width}`);
      }
  });

  it('one row is a chart, a table and a sentence like any other', async () => {
    for (const [markup, data] of [
      [casualties, oneRow],
      [attacks, monthsOf([4])],
      [troops, forcesOf({Alpha: 4})],
    ] as const) {
      const widget = await mountWith(markup, data, 'en', 320);
      assert.isAtLeast(marks(widget).length, 1);
      assert.match(text(part(widget, 'summary')), /\d/);
      assert.deepEqual(overflowing(widget), []);
    }
  });

  it('no rows are a sentence in the place of the chart', async () => {
    const later = casualties.replace('top="10"', 'since="2031"');
    const widget = await mountWith(later, incidentsWith({Alpha: 1, Beta: 2}), 'fr');
    assert.equal(widget.getAttribute('state'), 'empty');
    assert.equal(text(part(widget, 'message')), 'Aucune donnée pour ce choix.');
    assert.equal(marks(widget).length, 0);
  });

  it('a month that nobody covered is hatched and said, and is not zero', async () => {
    const widget = await mountWith(attacks, monthsOf([3, null, 0, 2]));
    const [, gap, zero] = marks(widget);
    assert.include(gap!.getAttribute('aria-label'), 'no coverage');
    assert.match(zero!.getAttribute('aria-label')!, /(0|no) attacks/);
    assert.equal(gap!.querySelector('.strip')!.getAttribute('fill'), 'url(#gap)');
    assert.notEqual(zero!.querySelector('.strip')!.getAttribute('fill'), 'url(#gap)');
    assert.match(text(part(widget, 'legend')), /no coverage, which is not zero/);
  });

  it('a month whose number was withheld is dashed and said, which is neither zero nor a gap', async () => {
    const widget = await mountWith(attacks, monthsOf([3, {gap: 'withheld'}, 0]));
    const [, withheld, zero] = marks(widget);
    assert.include(withheld!.getAttribute('aria-label'), 'number withheld');
    assert.equal(withheld!.querySelector('.strip')!.getAttribute('fill'), 'transparent');
    assert.isAbove(withheld!.querySelector('.older')!.getBoundingClientRect().height, 4);
    assert.isNull(zero!.querySelector('.older'));
    assert.equal(text(part(widget, 'legend')), 'thin and dashed: number not published');
  });

  it('few columns stay columns', async () => {
    const widget = await mountWith(attacks, monthsOf([3, 5]), 'en', 1000);
    for (const bar of shadowOf(widget).querySelectorAll('.solid'))
      assert.isBelow(bar.getBoundingClientRect().width, 101);
  });

  it('the axis of columns and bars begins at zero, so that lengths are as their numbers', async () => {
    const columns = await mountWith(attacks, monthsOf([50, 100, 25]), 'en', 700);
    const heights = [...shadowOf(columns).querySelectorAll('.solid')].map(
      (shape) => shape.getBoundingClientRect().height
    );
    assert.closeTo(heights[0]! / heights[1]!, 0.5, 0.01);
    assert.closeTo(heights[2]! / heights[1]!, 0.25, 0.01);
    assert.include([...shadowOf(columns).querySelectorAll('.tick')].map(text), '0');
    const bars = await mountWith(casualties, incidentsWith({Alpha: 100, Beta: 25}), 'en', 700);
    const widths = [...shadowOf(bars).querySelectorAll('.solid')].map(
      (shape) => shape.getBoundingClientRect().width
    );
    assert.closeTo(widths[1]! / widths[0]!, 0.25, 0.01);
  });
});
