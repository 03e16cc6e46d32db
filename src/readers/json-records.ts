import type {Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import type {Block} from './records.ts';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the records lie in the JSON of UCDP's API, of ACLED's, and in GeoJSON. */
export const lists = ['Result', 'data', 'features'];

/** So few that a page is not held up between two blocks. */
const rowsPerBlock = 200;

const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/**
 * The records of a page of an API, of several pages in an array, or of GeoJSON, as a header and rows: the same readers
 * then serve JSON and CSV. `onePage` is called where the page itself names further ones.
 */
export function* jsonRecords(json: string, onePage: () => void): Generator<Block> {
  const value = parse(json);
  const pages = (Array.isArray(value) ? value : [value]).filter(isPlain);
  const named = pages.map(
    (page) => lists.map((name) => page[name]).find(Array.isArray) as unknown[] | undefined
  );
  const found = named.some(Boolean)
    ? named.flatMap((list) => list ?? [])
    : Array.isArray(value)
      ? pages
      : [];
  const records = found.filter(isPlain).map(flat);
  const last = pages.at(-1);
  const total = last?.TotalCount ?? last?.total_count;
  if (last?.NextPageUrl || (typeof total === 'number' && total > records.length)) onePage();

  const names = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) names.add(name);
  const columns = [...names];
  let rows: Row[] = [columns];
  let line = 0;
  for (const record of records) {
    if (rows.length === rowsPerBlock) {
      yield {rows, line, numbered: true};
      line += rows.length;
      rows = [];
    }
    rows.push(columns.map((name) => text(record[name])));
  }
  yield {rows, line, numbered: true};
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = json.slice(0, position ? Number(position) : json.length).split('\n').length;
    throw new ReaderError(
      'syntax',
      'This is not valid JSON; perhaps the download was cut off.',
      line
    );
  }
}

/** The properties of a GeoJSON feature with its point; any other record as it is. */
function flat(record: Plain): Plain {
  const {properties, geometry} = record;
  if (!isPlain(properties)) return record;
  const point: unknown = isPlain(geometry) ? geometry.coordinates : undefined;
  if (Array.isArray(point)) [properties.longitude, properties.latitude] = point as unknown[];
  return properties;
}
