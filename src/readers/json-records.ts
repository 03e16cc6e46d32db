import type {Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the records lie in the JSON of UCDP's API, of ACLED's, and in GeoJSON. */
const lists = ['Result', 'data', 'features'];

const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';

/**
 * The records of a page of an API, of several pages in an array, or of GeoJSON, as a header and rows: the same readers
 * then serve JSON and CSV. `incomplete` says that the page itself names further ones.
 */
export function jsonRecords(json: string): {rows: Row[]; incomplete: boolean} {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = json.slice(0, position ? Number(position) : json.length).split('\n').length;
    throw new ReaderError(
      'syntax',
      'This is not valid JSON; perhaps the download was cut off.',
      line
    );
  }
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
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const last = pages.at(-1);
  const total = last?.TotalCount ?? last?.total_count;
  return {
    rows: [columns, ...records.map((record) => columns.map((name) => text(record[name] ?? '')))],
    incomplete: Boolean(last?.NextPageUrl) || (typeof total === 'number' && total > records.length),
  };
}

/** The properties of a GeoJSON feature with its point; any other record as it is. */
function flat(record: Plain): Plain {
  const {properties, geometry} = record;
  if (!isPlain(properties)) return record;
  const point: unknown = isPlain(geometry) ? geometry.coordinates : undefined;
  return Array.isArray(point)
    ? {longitude: point[0] as unknown, latitude: point[1] as unknown, ...properties}
    : properties;
}
