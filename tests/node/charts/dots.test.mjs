import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {
  rootScale,
  layoutDots,
  namesOf,
  dots,
  writeMark,
  language,
  drawPicture,
  incidentsFigure,
  niger,
  nextMark,
} = await importSource(`
  import './src/languages.ts';
  export {rootScale} from './src/charts/dots/scale.ts';
  export {layoutDots} from './src/charts/dots/layout.ts';
  export {namesOf} from './src/charts/dots/names.ts';
  export {dots} from './src/charts/dots/index.ts';
  export {writeMark} from './src/marks/write.ts';
  export {language} from './src/text/languages.ts';
  export {drawPicture, captionOf} from './src/file/picture.ts';
  export {incidentsFigure} from './src/widgets/incidents/model.ts';
  export {niger} from './src/data/niger/index.ts';
  export {nextMark} from './src/element/next-mark.ts';
`);

const locale = {language: language('en')};
const scene = {locale, active: undefined, mirrored: false, chosen: ''};
const row = (id, date, value, more = {}) => ({
  id,
  label: {text: id},
  date,
  value: typeof value === 'number' ? {best: value} : value,
  unit: 'killed_people',
  role: 'main',
  series: 'armed',
  attestations: [],
  ...more,
});
const figureOf = (rows, more = {}) => ({
  chart: dots,
  rows,
  events: [],
  names: [],
  kinds: [],
  uncovered: [],
  unit: {text: 'people killed'},
  since: '2024-01-01',
  until: '2024-12-31',
  ...more,
});
const unknown = {gap: 'not_reported'};
const drawn = (figure, more = {}) => writeMark(dots.draw(figure, {...scene, ...more}));

describe('rootScale(rows)', () => {
  it('goes by square roots from zero: four times as many stand twice as high', () => {
    const {position} = rootScale([row('a', '2024-01-01', 100)]);
    assert.equal(position(0), 0);
    assert.ok(Math.abs(position(100) - 2 * position(25)) < 1e-9);
    assert.ok(position(100) < 1, 'and there is room over the highest');
  });

  it('holds the figures of others', () => {
    const rival = {...row('r', undefined, 400), role: 'rival'};
    assert.ok(rootScale([row('a', '2024-01-01', 1, {rivals: [rival]})]).position(400) <= 1);
  });

  it('has ticks that can be read: zero, then few, apart, none over the highest', () => {
    for (const most of [1, 2, 3, 7, 12, 58, 100, 130, 999, 20_000]) {
      const {ticks, position} = rootScale([row('a', '2024-01-01', most)]);
      assert.equal(ticks[0], 0);
      assert.ok(ticks.length >= 2 && ticks.length <= 6, `${most}: ${ticks}`);
      assert.ok(ticks.at(-1) <= most);
      ticks
        .slice(1)
        .forEach((tick, index) =>
          assert.ok(position(tick) - position(ticks[index]) > 0.15, `${ticks}`)
        );
    }
    assert.deepEqual(
      rootScale([row('a', '2024-01-01', unknown)]).ticks,
      [0],
      'no number, no ticks'
    );
  });
});

describe('layoutDots(figure, scene)', () => {
  it('has a day at its place in time, and in the mirror where time runs from right to left', () => {
    const figure = figureOf([row('a', '2024-07-01', 3)]);
    const [{x}] = layoutDots(figure, scene).dots;
    assert.ok(Math.abs(x - 182 / 366) < 1e-9);
    const [mirrored] = layoutDots(figure, {...scene, mirrored: true}).dots;
    assert.ok(Math.abs(mirrored.x - (1 - x)) < 1e-9);
  });

  it('has a month or a year as the span that it is', () => {
    const [month, year] = layoutDots(
      figureOf([row('a', '2024-02', 3), row('b', '2024', 3)]),
      scene
    ).dots;
    assert.ok(Math.abs(month.span[0] - 31 / 366) < 1e-9);
    assert.ok(Math.abs(month.span[1] - 60 / 366) < 1e-9);
    assert.deepEqual(year.span, [0, 1]);
  });

  it('moves dots of one day and height aside, by no more than a few pixels however many', () => {
    const many = Array.from({length: 1000}, (_, index) => row(`${index}`, '2024-05-05', 3));
    const shifts = layoutDots(figureOf(many), scene).dots.map(({shift}) => shift);
    assert.deepEqual(shifts.slice(0, 5), [0, 5, -5, 10, -10]);
    assert.ok(shifts.every((shift) => Math.abs(shift) <= 10));
    const apart = layoutDots(
      figureOf([row('a', '2024-05-05', 3), row('b', '2024-05-05', 90)]),
      scene
    );
    assert.deepEqual(
      apart.dots.map(({shift}) => shift),
      [0, 0]
    );
  });

  it('draws no line to a figure that has no number, or stands at the same height', () => {
    const rival = (id, value) => ({...row(id, undefined, value), role: 'rival'});
    const [dot] = layoutDots(
      figureOf([
        row('a', '2024-05-05', 90, {
          rivals: [rival('r', unknown), rival('s', {best: 91}), rival('t', {best: 40})],
        }),
      ]),
      scene
    ).dots;
    assert.deepEqual(
      dot.rivals.map(({row: {id}}) => id),
      ['t']
    );
  });
});

describe('the marks', () => {
  it('have a question where no number was published, a dot on the line where nobody died', () => {
    const [zero, none] = [0, unknown].map((value) =>
      drawn(figureOf([row('a', '2024-05-05', value)]))
    );
    assert.match(zero, /<rect class="solid through"/);
    assert.doesNotMatch(zero, />\?</);
    assert.match(none, />\?</);
    assert.doesNotMatch(none, /class="solid/);
  });

  it('are an outline where they are contested, hollow where only an upper limit is known', () => {
    assert.match(
      drawn(figureOf([row('a', '2024-05-05', 3, {ink: 'alleged'})])),
      /<rect class="alleged"/
    );
    assert.match(
      drawn(figureOf([row('a', '2024-05-05', {qualifier: 'up_to', high: 9})])),
      /<rect class="hollow"/
    );
  });

  it('are of another shape for civilians, so that colour is not alone', () => {
    const shapes = ['armed', 'civilian', 'mixed'].map((series) =>
      (
        drawn(figureOf([row('a', '2024-05-05', 3, {series})])).match(
          /<(rect|circle) class="(?:solid through|core)"/g
        ) ?? []
      ).join()
    );
    assert.equal(new Set(shapes).size, 3);
  });

  it('have an arrow for “at least” and “over” only', () => {
    const arrows = (value) =>
      drawn(figureOf([row('a', '2024-05-05', value)])).match(/class="tie"/g) ?? [];
    assert.equal(arrows({qualifier: 'at_least', low: 9}).length, 2);
    assert.equal(arrows({qualifier: 'about', best: 9}).length, 0);
  });

  it('are buttons where they can be pressed, and pictures where no script runs', () => {
    const figure = figureOf([row('a', '2024-05-05', 3)]);
    assert.match(drawn(figure, {chosen: 'a'}), /role="button"[^>]* aria-expanded="true"/);
    assert.match(drawn(figure, {chosen: ''}), /aria-expanded="false"/);
    const still = drawn(figure, {chosen: undefined});
    assert.match(still, /role="img"/);
    assert.doesNotMatch(still, /role="button"|data-for/);
  });

  it('grow pale beside those that the page picks out', () => {
    const markup = drawn(
      figureOf([row('a', '2024-05-05', 3), row('b', '2024-06-05', 3)], {highlight: ['b']})
    );
    assert.equal(markup.match(/class="aside"/g).length, 1);
  });

  it('say what they mean, of what is there', () => {
    const legend = (rows, more) => dots.legendOf(figureOf(rows, more));
    assert.deepEqual(legend([row('a', '2024-05-05', 3)]), []);
    assert.deepEqual(legend([row('a', '2024-05', 3)]), ['legend_day']);
    assert.deepEqual(legend([row('a', '2024-05', unknown)]), ['legend_unknown']);
    assert.deepEqual(legend([row('a', '2024-05-05', 3, {ink: 'alleged'})]), ['legend_contested']);
    assert.deepEqual(legend([row('a', '2024-05-05', {qualifier: 'over', low: 3})]), [
      'legend_arrow',
    ]);
    assert.deepEqual(
      legend([row('a', '2024-05-05', 3)], {uncovered: [{start: '2024-02-01', end: '2024-03-01'}]}),
      ['legend_gap']
    );
  });
});

describe('names at their dots', () => {
  const rooms = [31, 62, 90];
  for (const tag of ['en', 'fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'])
    it(`are not cut and touch neither each other nor a dot, in ${tag}; the highest is always there`, () => {
      const speech = {language: language(tag), terms: niger.terms};
      const mirrored = tag === 'ar';
      const figure = incidentsFigure(niger, {});
      for (const room of rooms) {
        const layout = layoutDots(figure, {locale: speech, mirrored}, room);
        const found = namesOf(figure, layout, speech, 'people killed', room);
        assert.ok(found.length >= 2, `${room}: ${found.map(({text}) => text)}`);
        const boxes = found.map(({text, at, side, y}) => {
          const width = (text.length + 1) / room;
          const left = side > 0 ? at : side < 0 ? at - width : at - width / 2;
          return {left, right: left + width, y, text};
        });
        for (const box of boxes) {
          assert.ok(box.left >= 0 && box.right <= 1 && box.y > 0 && box.y <= 1, box.text);
          for (const {x, y = 0, rivals} of layout.dots)
            for (const height of [y, ...rivals.map((rival) => rival.y)])
              assert.ok(
                x < box.left || x > box.right || Math.abs(height - box.y) > 0.03,
                `${box.text} over a dot`
              );
          for (const other of boxes)
            assert.ok(
              other === box ||
                other.left >= box.right ||
                box.left >= other.right ||
                Math.abs(other.y - box.y) >= 0.07,
              `${box.text} over ${other.text}`
            );
        }
        const highest = layout.dots.find(({row: {id}}) => id === 'chatoumane-2024-12-10');
        assert.equal(found[0].x, highest.x, found[0].text);
      }
    });

  it('give a number only at its own height', () => {
    const figure = incidentsFigure(niger, {});
    const layout = layoutDots(figure, scene, 62);
    const tabatol = layout.dots.find(({row: {id}}) => id === 'tabatol-2023-10-02');
    for (const {text, x, y, from} of namesOf(figure, layout, locale, '', 62))
      if (x === tabatol.x && text.includes('29') && !text.includes('60'))
        assert.ok(from !== undefined || Math.abs(y - tabatol.y) < 0.1, text);
  });
});

describe('the keyboard in a scatter', () => {
  it('goes by time with → and by height with ↑, and stays at the ends', () => {
    const figure = figureOf([
      row('low', '2024-01-05', 2),
      row('high', '2024-02-05', 50),
      row('unknown', '2024-03-05', unknown),
      row('middle', '2024-04-05', 9),
    ]);
    const marks = figure.rows.map(({id}) => ({dataset: {row: id}}));
    const ranked = dots.ranked(figure);
    const from = (id, key) =>
      nextMark(
        key,
        marks.find(({dataset}) => dataset.row === id),
        marks,
        {
          mirrored: false,
          stacked: false,
          ranked,
        }
      ).dataset.row;
    assert.equal(from('low', 'ArrowRight'), 'high');
    assert.equal(from('low', 'ArrowUp'), 'middle');
    assert.equal(from('middle', 'ArrowUp'), 'high');
    assert.equal(from('high', 'ArrowUp'), 'high');
    assert.equal(from('low', 'ArrowDown'), 'unknown');
    assert.equal(from('unknown', 'ArrowDown'), 'unknown');
  });
});

describe('a scatter of anything', () => {
  const day = (rows, more) => {
    const began = performance.now();
    const markup = drawn(figureOf(rows, more));
    assert.ok(performance.now() - began < 2000, 'no freeze');
    assert.doesNotMatch(markup, /NaN|Infinity|undefined/);
    return markup;
  };

  it('is drawn, for a thousand on one day, with the highest named', () => {
    const rows = Array.from({length: 1000}, (_, index) => row(`r${index}`, '2024-05-05', index));
    const names = [
      {id: 'r999', full: {text: 'Highest'}, brief: {text: 'Highest'}, name: {text: 'Highest'}},
    ];
    assert.match(day(rows, {names}), />Highest</);
  });

  it('is drawn where every toll is unknown, on one day, before 1900, or over two thousand years', () => {
    day([row('a', '2024-05-05', unknown), row('b', '2024-05-06', unknown)]);
    day([row('a', '2024-05-05', 3)], {since: '2024-05-05', until: '2024-05-05'});
    day([row('a', '1884-05-05', 3)], {since: '1884-05-05', until: '1899'});
    day([row('a', '0033', 3)], {since: '0033', until: '2024-12-31'});
    day([row('a', '2024-05-05', 1e9)]);
  });

  it('is a picture in a file, without classes and with the same words', () => {
    const figure = incidentsFigure(niger, {});
    const {svg} = drawPicture(
      figure,
      {language: language('en'), terms: niger.terms},
      {heading: 'H', subtitle: 'S', summary: 'T'}
    );
    assert.match(svg, />Chatoumane: at least 90/);
    assert.match(svg, />\?</);
    assert.match(svg, />soldiers, guards, police</);
    assert.match(svg, /url\(#gap\)/);
    assert.doesNotMatch(svg, /class=|NaN/);
  });
});
