import type {Speech} from '../text/say.ts';

/** What a picture needs beside its figure. */
export interface Scene {
  readonly speech: Speech;
  /** Id of the mark that the keyboard stands on. */
  readonly active: string | undefined;
  /** Time runs from right to left. */
  readonly mirrored: boolean;
}
