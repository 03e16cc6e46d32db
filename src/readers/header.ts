import type {Header, Reader, Row} from './reader.ts';
import {words} from './fold.ts';

/** So many rows may stand above the header: a title, a date, a hint how to read it. */
const mostAbove = 25;

export interface FoundHeader {
  readonly header: Header;
  /** Where the first row of data stands. */
  readonly data: number;
  /** How many rows with something in them stand above the header. */
  readonly above: number;
}

const isTag = (cell: string) => /^#[a-z]/i.test(cell.trim());

/** Hashtags fill at least half of what stands in their row. */
function isTagRow(row: Row): boolean {
  const filled = row.filter((cell) => cell.trim());
  return filled.length > 0 && filled.filter(isTag).length * 2 >= filled.length;
}

const namesOf = (row: Row): string[] =>
  row.map((name) =>
    name
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase()
  );

/**
 * The header among the first rows of a file: the row above HXL hashtags, else the first row that a format knows, else
 * the first with anything in it.
 */
export function findHeader(rows: readonly Row[], readers: readonly Reader[]): FoundHeader {
  const first = rows.slice(0, mostAbove);
  const filled = (row: Row) => row.some((cell) => cell.trim());
  const aboveOf = (at: number) =>
    first.slice(0, at).filter((row) => filled(row) && !/^sep=/i.test(row[0]!)).length;
  const tagged = first.findIndex(isTagRow);
  if (tagged >= 0) {
    const tags = first[tagged]!.map((tag) => tag.trim());
    const named = tagged > 0 && first[tagged - 1]!.length > 1 ? first[tagged - 1]! : tags;
    const at = tagged > 0 ? tagged - 1 : tagged;
    return {header: {columns: namesOf(named), tags}, data: tagged + 1, above: aboveOf(at)};
  }
  const known = first.findIndex((row) => readers.some((reader) => knows(reader, row)));
  const at =
    known >= 0
      ? known
      : Math.max(
          0,
          first.findIndex((row) => row.length > 1 && filled(row))
        );
  return {header: {columns: namesOf(first[at] ?? [])}, data: at + 1, above: aboveOf(at)};
}

const knows = (reader: Reader, row: Row): boolean => {
  const columns = namesOf(row);
  return reader.matches
    ? reader.matches({columns})
    : reader.columns.every((name) => columns.includes(name));
};

const totals = new Set(
  'total totals sum grand total subtotal totaux somme gesamt summe insgesamt totale totali suma soma المجموع الإجمالي jimla'
    .split(' ')
    .map(words)
);

/** Whether a row sums up those above it: one of its cells is the word alone. */
export const isTotal = (row: Row): boolean =>
  row.some((cell) => cell.length < 24 && cell.length > 2 && totals.has(words(cell)));
