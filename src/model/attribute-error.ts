import type {Words} from '../text/words.ts';

/** An attribute whose value cannot be used; the widget says so in the reader's language. */
export class AttributeError extends Error {
  constructor(
    readonly attribute: string,
    readonly found: string,
    /** What would be right. */
    readonly accepted: Words
  ) {
    super(`${attribute}="${found}"`);
  }
}
