import {textAt} from './cells.ts';
import type {FoundColumns} from './column-names.ts';
import type {Row, Warn} from './reader.ts';

/** Says which columns are not read, and which stand there more than once. */
export function sayColumns({unused, rivals}: FoundColumns<string>, warn: Warn): void {
  if (unused.length) warn(`Columns that are not used: ${unused.slice(0, 40).join(', ')}.`);
  for (const names of rivals)
    warn(
      `Several columns mean the same: ${names.join(', ')}. The first that is filled is read${
        new Set(names).size > 1 ? ' of those with the same name' : ''
      }.`
    );
}

/** Reads the cell of a role: the first that is filled of its columns; blank for none. */
export const cellsOf =
  <Role extends string>({at}: FoundColumns<Role>) =>
  (row: Row, role: Role): string => {
    for (const column of at.get(role) ?? []) {
      const cell = textAt(row, column);
      if (cell) return cell;
    }
    return '';
  };
