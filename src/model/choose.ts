import {isDate} from '../data/date.ts';
import type {Dataset, TimelineEvent} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import {phrase, type Words} from '../text/words.ts';
import {AttributeError} from './attribute-error.ts';

const words = (items: readonly string[]): Words => ({list: items.map((text) => ({text}))});

/** The items an attribute names by id, in its order; an unknown id is an error that lists the known ones. */
export function chooseById<T extends {readonly id: string}>(
  attribute: string,
  ids: readonly string[],
  items: readonly T[]
): T[] {
  return ids.map((id) => {
    const item = items.find((candidate) => candidate.id === id);
    if (!item) throw new AttributeError(attribute, id, words(items.map((known) => known.id)));
    return item;
  });
}

/** `found` if it is one of the accepted words. */
export function chooseWord<T extends string>(
  attribute: string,
  found: string,
  accepted: readonly T[]
): T {
  if (!(accepted as readonly string[]).includes(found))
    throw new AttributeError(attribute, found, words(accepted));
  return found as T;
}

/** A date, or the date of a timeline event named by its id. */
export function chooseMoment(
  attribute: string,
  found: string,
  {timeline = []}: Dataset
): PartialDate {
  if (isDate(found)) return found;
  const event = timeline.find(({id}) => id === found);
  if (event) return event.date;
  throw new AttributeError(attribute, found, {
    list: [phrase('accepted_date'), ...timeline.map(({id}) => ({text: id}))],
  });
}

/** The events to be drawn as reference lines: those named, else the dataset's own choice. */
export function chooseMarkers(
  dataset: Dataset,
  ids: readonly string[] | undefined
): TimelineEvent[] {
  const timeline = dataset.timeline ?? [];
  if (ids?.length === 1 && ids[0] === 'none') return [];
  return chooseById('markers', ids ?? dataset.markers ?? [], timeline);
}

/** A whole number; of rows, if the bounds are not given: more than a hundred are no picture. */
export function chooseCount(
  attribute: string,
  found: string | undefined,
  least = 1,
  most = 100
): number | undefined {
  if (found === undefined) return undefined;
  const count = Number(found);
  if (Number.isInteger(count) && count >= least && count <= most) return count;
  throw new AttributeError(
    attribute,
    found,
    phrase('accepted_number', {low: {number: least}, high: {number: most}})
  );
}

/** Seconds after which the data are asked for again: no oftener than a server can bear, once a day at least. */
export const chooseSeconds = (found: string | undefined): number | undefined =>
  chooseCount('refresh', found, 30, 86_400);

/** Refuses data of another release than the one the page wants. */
export function checkRelease(pin: string | undefined, {release, releases}: Dataset): void {
  if (pin === undefined || pin === release) return;
  const known = [release ?? '–', ...Object.keys(releases ?? {})];
  throw new AttributeError('pin', pin, words(known));
}
