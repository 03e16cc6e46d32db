import type {Series} from '../data/dataset.ts';
import {Count, type CountOptions} from './count.ts';
import type {EventRecord} from './event-record.ts';
import type {About, Reader} from './reader.ts';
import {toSeries} from './series.ts';

/** Counts events that are at hand. `reader` and `about` say whose they are, for definitions and credit. */
export function countEvents(
  events: Iterable<EventRecord>,
  options: CountOptions,
  reader: Reader,
  about: About
): Series[] {
  const count = new Count(options, reader.overlapping);
  for (const event of events) count.add(event);
  count.finish();
  return toSeries(count, options, reader, about);
}
