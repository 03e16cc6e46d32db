import {lists} from '../data/format/event-json.ts';
import type {Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import type {Block} from './records.ts';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
  if (isTable(value)) {
    yield {rows: value.map((row) => row.map(text)), line: 0, numbered: true};
    return;
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
  const refused = records.length || named.some(Boolean) ? '' : refusalOf(value);
  if (refused)
    throw new ReaderError(
      'shape',
      `This is no list of events but an answer that says: ${refused}.`
    );
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

/** Rows of cells, as HXL writes JSON. */
const isTable = (value: unknown): value is unknown[][] =>
  Array.isArray(value) && value.length > 1 && value.every(Array.isArray);

const messageKeys =
  /^(status|code|error|errors|error_description|message|messages|detail|reason)$/i;

/** What an answer without records says of itself, in its own words: “403, Access denied”. */
function refusalOf(value: unknown): string {
  const said = new Set<string>();
  const look = (part: unknown, depth: number): void => {
    if (typeof part === 'string' && part.trim()) said.add(part.trim().slice(0, 200));
    else if (typeof part === 'number') said.add(String(part));
    else if (Array.isArray(part)) part.slice(0, 5).forEach((each) => look(each, depth + 1));
    else if (isPlain(part) && depth < 4)
      for (const [key, each] of Object.entries(part))
        if (messageKeys.test(key)) look(each, depth + 1);
  };
  if (isPlain(value)) look(value, 0);
  const words = [...said].slice(0, 5);
  return words.some((word) => /\p{L}/u.test(word))
    ? words.map((word) => `“${word}”`).join(', ')
    : '';
}

/** JSON, or a record in every line. */
function parse(json: string): unknown {
  const whole = json.replace(/^\ufeff/, '');
  const lines = whole.split('\n').filter((line) => line.trim());
  try {
    return JSON.parse(whole);
  } catch (error) {
    if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line)))
      return parseLines(whole);
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

function parseLines(json: string): unknown[] {
  return json.split('\n').flatMap((line, i): unknown[] => {
    try {
      return line.trim() ? [JSON.parse(line)] : [];
    } catch {
      throw new ReaderError('syntax', 'This line is not valid JSON.', i + 1);
    }
  });
}
