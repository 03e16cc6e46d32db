/** Letters to insert, drop or replace to get from one word to the other. */
function distance(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [position, letter] of Array.from(from).entries()) {
    const next = [position + 1];
    for (let index = 0; index < to.length; index++) {
      const replaced = row[index]! + (to[index] === letter ? 0 : 1);
      next.push(Math.min(replaced, row[index + 1]! + 1, next[index]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

const plain = (word: string) =>
  word
    .slice(0, 80)
    .toLowerCase()
    .replace(/[_\s-]/g, '');

/** A name that is the beginning of a longer one, such as a place of an id with its day, is as near as the two beginnings. */
const off = (word: string, candidate: string): number =>
  Math.min(
    distance(word, candidate),
    ...(word.length < fewest
      ? []
      : [0, 1].map((more) => distance(word, candidate.slice(0, word.length + more))))
  );

/** With fewer letters than these, a beginning says nothing. */
const fewest = 4;

/** The known word that somebody probably meant, or undefined if none is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({candidate, off: off(plain(word), plain(candidate))}))
    .sort((a, b) => a.off - b.off);
  const best = ranked[0];
  return best && best.off <= Math.max(1, plain(word).length / 3) ? best.candidate : undefined;
}
