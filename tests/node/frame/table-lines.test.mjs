import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {
  tableLines,
  csvOf,
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

describe('csvOf(figure, locale)', () => {
  const cells = csvOf(casualtiesFigure(niger, {}), locale)
    .split('\r\n')
    .map((line) => line.split(','));
  it('has as many cells in every line, plain numbers and no formula', () => {
    assert.ok(cells.length > 3);
    for (const [cell] of cells) assert.doesNotMatch(cell, /^[=+@-]/);
    assert.ok(cells.some((line) => line.includes('12')));
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
