import {nearest} from '../data/check/nearest.ts';
import {clean, shorten} from '../data/clean.ts';

/** So many accepted values are named; of a long list the rest is counted. */
const named = 8;

/**
 * An attribute whose value cannot be used. The message is the author's, in English: what was found, what is nearest, what
 * would be right. Readers are told in their own language only that there is nothing to be seen.
 */
export class AttributeError extends Error {
  readonly attribute: string;

  /** `where` the whole list of accepted values stands, if it is long. */
  constructor(
    attribute: string,
    found: string,
    accepted: string | readonly string[],
    where = 'the dataset'
  ) {
    // Cut and cleaned, so that it can be shown.
    const value = clean(shorten(found, 80));
    super(`${attribute}="${value}" cannot be used. ${hint(found, accepted, where)}`);
    this.attribute = attribute;
  }
}

function hint(found: string, accepted: string | readonly string[], where: string): string {
  if (typeof accepted === 'string') return `Accepted: ${accepted}.`;
  // Of two letters, any word is as near as any other.
  const meant = found.length > 2 ? nearest(found, accepted) : undefined;
  const rest = accepted.length - named;
  const list = accepted.slice(0, named).join(', ');
  return [
    ...(meant ? [`Did you mean "${meant}"?`] : []),
    `Accepted: ${list || 'nothing'}${rest > 0 ? `, and ${rest} more in ${where}` : ''}.`,
  ].join(' ');
}
