/** How long the browser may take to fetch a file it was offered, in milliseconds. */
const patience = 10_000;

const types = {csv: 'text/csv;charset=utf-8', json: 'application/json'} as const;

/** Offers a text as a file. The mark at the beginning of CSV tells spreadsheets that it is UTF-8; JSON must have none. */
export function save(text: string, name: string, format: keyof typeof types): void {
  const mark = format === 'csv' ? '\ufeff' : '';
  const address = URL.createObjectURL(new Blob([mark, text], {type: types[format]}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
}
