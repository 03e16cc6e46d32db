import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {timelineFigure, niger} = await importSource(`
  export {timelineFigure} from './src/widgets/timeline/model.ts';
  export {niger} from './src/data/niger/index.ts';
`);

describe('timelineFigure', () => {
  it('has a row for each incident asked for, the newest first', () => {
    const {rows} = timelineFigure(niger, {count: '3'});
    assert.equal(rows.length, 3);
    const days = rows.map(({id}) => niger.incidents.find((incident) => incident.id === id).start);
    assert.deepEqual(days, days.toSorted().toReversed());
  });

  it('refuses a count that is none, and names the attribute', () => {
    assert.throws(() => timelineFigure(niger, {count: 'many'}), {attribute: 'count'});
  });
});
