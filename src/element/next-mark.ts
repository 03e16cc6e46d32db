/** A value that was drawn and can have the focus. */
export type MarkElement = HTMLElement | SVGElement;

/** How the marks of a chart lie. */
export interface Arrangement {
  /** Time runs from right to left. */
  readonly mirrored: boolean;
  /** One mark under the other, as bars are. */
  readonly stacked: boolean;
  /** Ids of the marks from the lowest to the highest, where ↑ and ↓ go by height. */
  readonly ranked?: readonly string[] | undefined;
}

/** How far PageUp and PageDown go: half a year of months. */
const page = 6;

/** Where a key leads from a mark: as seen, so that → in a row of columns goes right in every language. */
export function nextMark(
  key: string,
  mark: MarkElement,
  marks: readonly MarkElement[],
  {mirrored, stacked, ranked}: Arrangement
): MarkElement | undefined {
  const index = marks.indexOf(mark);
  const by = (steps: number): MarkElement =>
    marks[Math.max(0, Math.min(marks.length - 1, index + steps))]!;
  const right = mirrored && !stacked ? -1 : 1;
  const beyond = (step: 1 | -1): MarkElement | undefined =>
    ranked ? (higher(marks, mark, ranked, -step) ?? mark) : beside(marks, mark, step);
  switch (key) {
    case 'ArrowDown':
      return beyond(1) ?? by(1);
    case 'ArrowUp':
      return beyond(-1) ?? by(-1);
    case 'ArrowRight':
      return by(right);
    case 'ArrowLeft':
      return by(-right);
    case 'Home':
      return marks[0];
    case 'End':
      return marks.at(-1);
    case 'PageDown':
      return stacked ? undefined : by(page);
    case 'PageUp':
      return stacked ? undefined : by(-page);
    default:
      return undefined;
  }
}

/** The mark so many places above this one, by height. */
const higher = (
  marks: readonly MarkElement[],
  mark: MarkElement,
  ranked: readonly string[],
  steps: number
): MarkElement | undefined => {
  const id = ranked[ranked.indexOf(mark.dataset.row!) + steps];
  return marks.find(({dataset}) => dataset.row === id);
};

/**
 * In a picture of several rows of marks, the mark over or under this one; the mark itself where there is no such row.
 * Undefined where all marks are in one row.
 */
function beside(
  marks: readonly MarkElement[],
  mark: MarkElement,
  step: 1 | -1
): MarkElement | undefined {
  const rows = [...new Set(marks.map(({parentNode}) => parentNode))];
  if (rows.length === 1) return undefined;
  const row = rows[rows.indexOf(mark.parentNode) + step];
  const {left, width} = mark.getBoundingClientRect();
  const away = (other: MarkElement): number => {
    const box = other.getBoundingClientRect();
    return Math.abs(Math.max(box.left, Math.min(box.right, left + width / 2)) - left - width / 2);
  };
  const candidates = marks.filter(({parentNode}) => parentNode === row);
  return candidates.reduce<MarkElement>((a, b) => (a !== mark && away(a) <= away(b) ? a : b), mark);
}
