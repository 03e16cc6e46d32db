import {readFileSync} from 'node:fs';
import {csvFormatRows, csvParseRows} from 'd3';

const fixture = new URL('../fixtures/readers/GEDEvent_v24_1.csv', import.meta.url);
/** With it, a row is as long as those of a release: 630 bytes, most of them in quotes. */
const headline =
  'Sample Agency,2023-08-04,"A headline as long as those that the sources print"\n'.repeat(4);
const rowsPerBlock = 1000;

/**
 * A GED file of any length: the rows of the small fixture again and again, each an event of one day with an id of its
 * own, on days of 2021 to 2023. `months` counts those in Niger while the `blocks` of text are taken.
 */
export function largeGed(rows) {
  const [header, ...samples] = csvParseRows(readFileSync(fixture, 'utf8'));
  const at = (name) => header.indexOf(name);
  const months = new Map();
  const row = (i) => {
    const sample = [...samples[i % samples.length]];
    const day = new Date(Date.UTC(2021, 0, 1 + ((i * 7919) % 1095))).toISOString().slice(0, 10);
    sample[at('id')] = i + 1;
    sample[at('source_article')] += headline;
    sample[at('event_clarity')] = sample[at('date_prec')] = 1;
    sample[at('date_start')] = sample[at('date_end')] = `${day} 00:00:00.000`;
    if (sample[at('country')] === 'Niger')
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + 1);
    return sample;
  };
  function* blocks() {
    yield `${csvFormatRows([header])}\n`;
    for (let begin = 0; begin < rows; begin += rowsPerBlock) {
      const length = Math.min(rowsPerBlock, rows - begin);
      yield `${csvFormatRows(Array.from({length}, (_, i) => row(begin + i)))}\n`;
    }
  }
  return {blocks: blocks(), months};
}
