import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {csvParseRows} from 'd3-dsv';
import {importSource} from '../support/import-source.mjs';

const {
  tableLines,
  csvOf,
  jsonOf,
  notesMarks,
  sourceLine,
  writeMark,
  casualtiesFigure,
  attacksFigure,
  niger,
  language,
} = await importSource(`
  export {tableLines} from './src/frame/table-lines.ts';
  export {csvOf} from './src/frame/csv.ts';
  export {jsonOf} from './src/frame/json.ts';
  export {notesMarks} from './src/frame/notes.ts';
  export {sourceLine} from './src/frame/source.ts';
  export {writeMark} from './src/marks/write.ts';
  export {casualtiesFigure} from './src/widgets/casualties/model.ts';
  export {attacksFigure} from './src/widgets/attacks/model.ts';
  export {niger} from './src/data/niger/index.ts';
  export {language} from './src/text/languages.ts';
`);

const locale = {language: language('en'), terms: niger.terms};

describe('tableLines(figure)', () => {
  it('has a line for each claim, in the words of the one who made it', () => {
    const lines = tableLines(casualtiesFigure(niger, {}));
    const [first] = lines;
    assert.equal(first.value.best, 12);
    const killed = lines.filter(({row}) => row === first.row);
    assert.equal(killed.length, first.row.attestations.length);
    assert.ok(
      killed.some(({value}) => value.qualifier === 'at_least'),
      '“at least 12” agrees, and stays what it is'
    );
  });

  it('has a line for each period of counts', () => {
    const figure = attacksFigure(niger, {});
    assert.equal(tableLines(figure).length, figure.rows.length);
  });
});

/** The lines of a figure's CSV as records. */
function linesOf(figure) {
  const [head, ...lines] = csvParseRows(csvOf(figure, locale));
  for (const line of lines) assert.equal(line.length, head.length, line.join());
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i]])));
}
const total = (records, column) => records.reduce((sum, each) => sum + Number(each[column]), 0);

describe('csvOf(figure, locale)', () => {
  it('has a line a figure, which says what it is, and one a further source, without its number', () => {
    const lines = linesOf(casualtiesFigure(niger, {}));
    const killed = lines.filter(({id}) => id === 'kandadji-2023-09-28/fatalities/0');
    const [first, ...others] = killed;
    assert.deepEqual([first.role, first.drawn, first.best], ['drawn', '12', '12']);
    assert.ok(others.some(({role, low}) => role === 'also_given' && low === '10'));
    for (const each of others) assert.equal(each.drawn, '');
    assert.deepEqual(
      lines.filter(({role}) => role === 'part').map(({best, drawn}) => [best, drawn]),
      [
        ['7', ''],
        ['5', ''],
      ]
    );
    assert.ok(lines.some(({role, best}) => role === 'apart' && best === '100'));
    assert.ok(lines.some(({role}) => role === 'rival'));
    for (const each of lines) assert.equal(each.as_of, niger.asOf);
    assert.ok(lines.every(({source, unit}) => source && unit === 'person'));
  });

  for (const [name, figure] of [
    ['the deadliest', casualtiesFigure(niger, {top: 5})],
    ['a series', attacksFigure(niger, {since: '2024-01', until: '2024-06'})],
    ['documented incidents', attacksFigure(niger, {counter: 'documented', since: '2023-01'})],
  ])
    it(`drawn figures of ${name} add up to what the chart shows`, () => {
      const lines = linesOf(figure);
      const shown = figure.rows.reduce((sum, {value}) => sum + (value.best ?? value.low ?? 0), 0);
      assert.ok(shown > 0);
      assert.equal(total(lines, 'drawn'), shown);
      assert.equal(lines.filter(({role}) => role === 'drawn').length, figure.rows.length);
    });

  it('gives further sources of one figure as citations, without its number', () => {
    const figure = attacksFigure(niger, {counter: 'documented', since: '2023-01'});
    const cited = linesOf(figure).filter(({role}) => role === 'citation');
    assert.ok(cited.length > figure.rows.length / 2);
    for (const {drawn, low, best, high, source} of cited) {
      assert.equal([drawn, low, best, high].join(''), '');
      assert.ok(source);
    }
  });

  it('calls what stands in the table only listed, and does not add it', () => {
    const figure = casualtiesFigure(niger, {since: '2023', maxRows: 2});
    const lines = linesOf(figure);
    assert.equal(lines.filter(({drawn}) => drawn).length, 2);
    assert.equal(lines.filter(({role}) => role === 'listed').length, figure.more.length);
  });

  it('names licence, credit and the days of a period', () => {
    const [line] = linesOf(attacksFigure(niger, {counter: niger.counts[0].id}));
    assert.equal(line.license, 'CC-BY-4.0');
    assert.match(line.credit, /Uppsala|Davies/);
    assert.match(`${line.start} ${line.end}`, /^(\d{4})-01-01 \1-12-31$/);
  });
});

describe('jsonOf(figure, locale)', () => {
  it('has the figures of the CSV file and what they are about', () => {
    const figure = casualtiesFigure(niger, {top: 5});
    const {title, as_of, figures} = JSON.parse(jsonOf(figure, locale));
    assert.match(title, /^The 5 deadliest/);
    assert.equal(as_of, niger.asOf);
    assert.equal(figures.length, linesOf(figure).length);
    assert.equal(
      figures.reduce((sum, {drawn = 0}) => sum + drawn, 0),
      total(linesOf(figure), 'drawn')
    );
  });
});

describe('sourceLine(figure, locale)', () => {
  it('says to which day what is drawn reaches, and credits whom the terms ask for', () => {
    const line = writeMark(sourceLine(attacksFigure(niger, {}), locale, {old: false}));
    assert.match(line, /Data to 31 December 2024\./);
    const notes = notesMarks(attacksFigure(niger, {}), locale).map(writeMark).join('');
    assert.match(notes, /Davies/);
    assert.match(
      writeMark(sourceLine(casualtiesFigure(niger, {}), locale, {old: true})),
      /Not checked for a long time/
    );
  });

  it('names the wire first, then the page of the copy', () => {
    const line = writeMark(sourceLine(casualtiesFigure(niger, {}), locale, {old: false}));
    assert.match(
      line,
      /<a [^>]+><bdi translate="no">AFP<\/bdi>, via <bdi translate="no">TRT World<\/bdi><\/a>/
    );
  });
});
