import type {Interval} from '../data/dataset.ts';

/** What of a file of events the page wants counted. */
export interface EventChoice {
  /** ISO 3166-1 alpha-2 code, needed where the file has several countries. */
  readonly country?: string | undefined;
  readonly interval?: Interval | undefined;
  /** A label of the Encoding Standard, where the file is neither UTF-8 nor told by itself. */
  readonly encoding?: string | undefined;
}

const endings = /\.(csv|tsv|geojson|ndjson|jsonl)$/i;
const types = /csv|tab-separated|geo\+json|ndjson/i;

/** Whether an answer is a file of events and not a dataset: by its type, or by the ending of its address. */
export const holdsEvents = (address: string, type: string | null): boolean =>
  types.test(type ?? '') || endings.test(new URL(address).pathname);
