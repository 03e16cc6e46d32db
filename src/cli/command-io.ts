/** What a command is given of its surroundings, so that tests can give it something else. */
export interface CommandIo {
  readonly stdout: {write(text: string): unknown};
  readonly stderr: {write(text: string): unknown; readonly isTTY?: boolean};
  /** The day it is, as `2026-01-31`. */
  readonly today: () => string;
}

/** How a command ends: as asked, with data it could not use, or with arguments it could not read. */
export const exitCodes = {done: 0, data: 1, usage: 2} as const;
