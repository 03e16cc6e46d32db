/** Room is left behind bars in steps of so many letters, so that a style sheet can hold them all. */
const step = 2;
const most = 26;

export const roomSteps: readonly number[] = Array.from(
  {length: most / step},
  (_, index) => step * (index + 1)
);

/** How much room to leave behind bars for so many letters: a class of the style sheet. */
export const roomBehind = (letters: number): string =>
  `room-${Math.min(most, Math.max(step, Math.ceil(letters / step) * step))}`;
