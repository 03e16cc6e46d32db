const token =
  /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]/y;
const space = /[ \t\n\r]*/y;
/** First letters of tokens that begin a value, `0` standing for numbers and words. */
const value = '"0[{';

/** Offset of the first token at which a text stops being JSON; its length if something is missing at the end. */
export function findBreak(text: string): number {
  const open: string[] = [];
  let expected = value;
  for (let offset = 0; ;) {
    space.lastIndex = offset;
    space.exec(text);
    const start = (token.lastIndex = space.lastIndex);
    const [found] = token.exec(text) ?? [];
    if (found === undefined) return start;
    const kind = /^["[\]{}:,]/.exec(found)?.[0] ?? '0';
    if (!expected.includes(kind)) return start;
    offset = token.lastIndex;
    if (kind === '{' || kind === '[') {
      open.push(kind === '{' ? '}' : ']');
      expected = kind === '{' ? '"}' : value + ']';
    } else if (kind === ',') expected = open.at(-1) === '}' ? '"' : value;
    else if (kind === ':') expected = value;
    else if (kind === '"' && !expected.includes('0')) expected = ':';
    else {
      if (kind === '}' || kind === ']') open.pop();
      expected = open.length ? ',' + open.at(-1)! : '';
    }
  }
}
