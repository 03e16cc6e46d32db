import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {csvParse} from 'd3';
import {drawn, pages} from '../support/pages.mjs';
import {blocksOf} from '../support/papers.mjs';
import {run} from '../support/run.mjs';

const sample = 'tests/fixtures/readers/GEDEvent_v24_1.csv';
const guide = await readFile('docs/data.md', 'utf8');
const [counting] = blocksOf('docs/data.md', 'sh', 2);
const [, command] = /^npx conflict-widgets (build .*)\n/.exec(counting);
const [, address] = /\[`(\/dist\/embed\.html\?[^`]+)`\]/.exec(guide);

describe('the three steps of docs/data.md', () => {
  let folder;
  let site;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'three-steps-'));
    site = await pages();
  });
  after(async () => {
    await site.close();
    await rm(folder, {recursive: true});
  });

  it('lead from a file to a chart of what is in it', async () => {
    const output = join(folder, 'mine.json');
    const argv = command.replace('GEDEvent_v25_1.csv', sample).split(' ');
    const written = argv.indexOf('-o') + 1;
    const place = argv[written];
    const {code, stderr} = await run(...argv.with(written, output));
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^8 rows counted in 2 series, 9 incidents/m);

    site.put(`/${place}`, await readFile(output), {'Content-Type': 'application/json'});
    const page = await site.open(address);
    await drawn(page);
    const csv = await page.$eval('conflict-attacks', (widget) => widget.toCSV());
    const counts = csvParse(csv).filter(({best}) => Number(best));
    assert.deepEqual(
      counts.map(({start, best}) => [start.slice(0, 7), Number(best)]),
      [
        ['2021-03', 1],
        ['2023-08', 3],
        ['2023-09', 1],
        ['2023-11', 2],
      ]
    );
    assert.deepEqual(page.said, []);
  });
});
