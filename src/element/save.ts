import type {Dataset} from '../data/dataset.ts';

/** Figures whose terms forbid passing them on are not handed out. */
export const maySave = ({sources}: Dataset): boolean =>
  Object.values(sources).every(({redistributable}) => redistributable !== false);

/** How long the browser may take to fetch a file it was offered, in milliseconds. */
const patience = 10_000;

/** Offers a text as a file. The mark at its beginning tells spreadsheets that it is UTF-8. */
export function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob(['\ufeff', text], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
