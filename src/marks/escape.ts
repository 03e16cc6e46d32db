const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for markup, between tags or in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => entities[found]!);
