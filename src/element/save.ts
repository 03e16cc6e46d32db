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
