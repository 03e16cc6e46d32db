import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';
import {readTable, valuesOf} from './support/read-table.mjs';

const {readDataset} = await importSource('export * from "./src/readers/read-dataset.ts"');

const read = (files) =>
  readDataset(
    Object.entries(files).map(([name, content]) => ({name, chunks: [content]})),
    {checked: '2026-01-01', country: 'NE'}
  );

describe('two versions of one event', () => {
  const ged = (id, ...deaths) =>
    `id,type_of_violence,country,date_start,date_end,date_prec,event_clarity,low,best,high\n${id},1,Niger,2024-03-05,2024-03-05,1,1,${deaths.join()}\n`;
  const [older, newer] = [
    ['GEDEvent_v24_0_3.csv', ged(7, 3, 4, 6)],
    ['GEDEvent_v25_1.csv', ged(7, 5, 9, 12)],
  ];

  for (const [order, files] of [
    ['the older first', [older, newer]],
    ['the newer first', [newer, older]],
  ])
    it(`of UCDP, ${order}: the later version counts, and it is said`, async () => {
      const {dataset} = await read(Object.fromEntries(files));
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-03': 9});
      assert.deepEqual(valuesOf(dataset), {'2024-03': 1});
      const [{provenance, note}] = dataset.counts;
      assert.equal(provenance.leftOut.older_versions.events, 1);
      assert.match(note, /Earlier versions of events, of which the latest is counted: 1\./);
      assert.equal(dataset.incidents.length, 1);
      assert.equal(dataset.incidents[0].claims[0].fatalities.best, 9);
    });

  it('of UCDP: a monthly candidate is newer than another, and an event of one stays', async () => {
    const {dataset} = await read({
      'GEDEvent_v25_0_2.csv': ged(7, 1, 1, 1),
      'GEDEvent_v25_0_11.csv': ged(7, 2, 2, 2),
      'GEDEvent_v25_0_3.csv': ged(8, 5, 5, 5),
    });
    assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-03': 7});
  });

  const head =
    'event_id_cnty,event_date,event_type,sub_event_type,country,fatalities,timestamp,location\n';
  const row = (id, type, deaths, timestamp, date = '2024-03-05') =>
    `${id},${date},${type},Attack,Niger,${deaths},${timestamp},Hill\n`;

  for (const [order, rows] of [
    [
      'the older first',
      [row('NIG1', 'Battles', 3, 1710000000), row('NIG1', 'Battles', 5, 1720000000, '2024-04-01')],
    ],
    [
      'the newer first',
      [row('NIG1', 'Battles', 5, 1720000000, '2024-04-01'), row('NIG1', 'Battles', 3, 1710000000)],
    ],
  ])
    it(`of ACLED, ${order}: the later timestamp counts, and it is said`, async () => {
      const {dataset} = await readTable(
        head + rows.join('') + row('NIG2', 'Battles', 1, 1710000000)
      );
      assert.deepEqual(valuesOf(dataset, 'fatalities'), {'2024-03': 1, '2024-04': 5});
      assert.deepEqual(valuesOf(dataset), {'2024-03': 1, '2024-04': 1});
      assert.equal(dataset.counts[0].provenance.leftOut.older_versions.events, 1);
      assert.equal(dataset.counts[0].provenance.counted, 2);
      assert.deepEqual(
        dataset.incidents.map(({id, start, claims}) => [id, start, claims[0].fatalities.best]),
        [
          ['acled-NIG2', '2024-03-05', 1],
          ['acled-NIG1', '2024-04-01', 5],
        ]
      );
    });

  it('of ACLED: an event that is no attack any more is none', async () => {
    const {dataset} = await readTable(
      head +
        row('NIG1', 'Battles', 3, 1710000000) +
        row('NIG1', 'Protests', 0, 1720000000) +
        row('NIG2', 'Battles', 1, 1710000000)
    );
    assert.deepEqual(valuesOf(dataset), {'2024-03': 1});
    assert.deepEqual(
      dataset.incidents.map(({id}) => id),
      ['acled-NIG2']
    );
    assert.equal(dataset.counts[0].provenance.leftOut.demonstrations.events, 1);
  });
});
