import type {Estimate} from '../data/estimate.ts';
import type {Row, Warn} from './reader.ts';

const blanks = new Set([
  '',
  '-',
  'NA',
  'N/A',
  '#N/A',
  'NaN',
  'nan',
  'null',
  'NULL',
  'None',
  '-1',
  '-99',
]);
const longestBlank = 4;

/** Where the first of `names` that is there stands among the columns; -1 for nowhere. */
export function columnOf(columns: readonly string[], ...names: string[]): number {
  const found = names.find((name) => columns.includes(name));
  return found === undefined ? -1 : columns.indexOf(found);
}

/** The cell as text; blank where there is none or the file says so in its own way (`NA` is not Namibia). */
export function textAt(row: Row, column: number): string {
  const text = column < 0 ? '' : (row[column] ?? '').trim();
  return text.length <= longestBlank && blanks.has(text) ? '' : text;
}

/** The cell as a whole number of persons or events; undefined for blank, `-1`, `NA`. Text, formulas too, is no number. */
export function countAt(row: Row, column: number, warn: Warn): number | undefined {
  const text = column < 0 ? '' : (row[column] ?? '');
  const count = text === '' ? -1 : Number(text);
  if (count >= 0 && count <= 1e9 && Number.isInteger(count)) return count;
  if (!blanks.has(text.trim()))
    warn(
      'A number of people or events is not a whole number and was taken as not recorded.',
      text.trim()
    );
  return undefined;
}

/** The cell as any number, also with a decimal comma. */
export function numberAt(row: Row, column: number): number | undefined {
  const text = (column < 0 ? '' : (row[column] ?? '')).trim().replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** The cell as a code of a format; programs write whole numbers as `2.0` where a column has blanks. */
export const codeAt = (row: Row, column: number): string =>
  textAt(row, column).replace(/^(\d+)\.0+$/, '$1');

/** A source's bracket; a best figure outside it stands as it is, which is the source's to mend and ours to say. */
export function bracket(
  low: number | undefined,
  best: number | undefined,
  high: number | undefined,
  warn: Warn
): Estimate | undefined {
  if (low! > high!) {
    warn('A low figure stood over the high one; the two were turned round.', `${low}, ${high}`);
    return bracket(high, best, low, warn);
  }
  if (low! > best! || best! > high!)
    warn('Low, best and high are out of order; they were taken as they stand.');
  if (low !== undefined && best !== undefined && high !== undefined) return {low, best, high};
  if (low === undefined && best === undefined && high === undefined) return undefined;
  return {
    ...(low !== undefined && {low}),
    ...(best !== undefined && {best}),
    ...(high !== undefined && {high}),
  };
}

const codes = new Map<string, string>();

/** Words as a code of the format, which is plain ASCII: `Explosions/Remote violence` is `explosions_remote_violence`. */
export function codeOf(words: string, otherwise = ''): string {
  let code = codes.get(words);
  if (code === undefined) {
    code = words
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[_0-9]+|_$/g, '')
      .slice(0, 60);
    codes.set(copyOf(words), code);
  }
  return code || otherwise;
}

/** A copy that does not keep the text it was cut from in memory: engines share it otherwise. */
export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
