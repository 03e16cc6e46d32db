import {words} from './fold.ts';
import {copyOf} from './cells.ts';
import type {ColumnUse, Header, Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';

/** What somebody says that columns are: the name of a column to what it holds, such as `Morts` to `killed`; blank for nothing. */
export type ColumnChoice = Readonly<Record<string, string>>;

/** The header with the columns named as somebody says; a ReaderError names a column that is not there. */
export function chooseColumns(header: Header, choice: ColumnChoice = {}): Header {
  const chosen = new Map(Object.entries(choice).map(([name, what]) => [words(name), what]));
  if (!chosen.size) return header;
  const missing = Object.keys(choice).filter(
    (name) => !header.columns.some((column) => words(column) === words(name))
  );
  if (missing.length)
    throw new ReaderError(
      'shape',
      `There is no column ${missing.map((name) => `“${name}”`).join(', ')}; the columns are ${header.columns.join(', ')}.`
    );
  return {
    columns: header.columns.map((name) => chosen.get(words(name)) ?? name),
    ...(header.tags && {tags: header.tags}),
  };
}

/** So many cells of a column are shown. */
const shown = 3;

/** The columns with what each was read as and some of its cells. */
export const usedColumns = (
  {columns}: Header,
  sample: readonly Row[],
  uses: readonly (string | undefined)[] = []
): ColumnUse[] =>
  columns.flatMap((name, i) => {
    const cells = [...new Set(sample.map((row) => (row[i] ?? '').trim()).filter(Boolean))];
    return name ? [copyOf({name, use: uses[i], cells: cells.slice(0, shown)})] : [];
  });
