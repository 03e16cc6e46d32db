import {firstDay, isDate, lastDay} from '../data/date.ts';
import type {Dataset, TimelineEvent} from '../data/dataset.ts';
import type {PartialDate} from '../data/text.ts';
import {AttributeError} from './attribute-error.ts';

/** Of more wrong ids than these nobody wants to hear. */
const mostComplaints = 5;

/**
 * The items an attribute names by id, in its order. An id that nothing has is left out and put among the `complaints`; if
 * none of them has anything, it is an error.
 */
export function chooseById<T extends {readonly id: string}>(
  attribute: string,
  ids: readonly string[],
  items: readonly T[],
  complaints: AttributeError[] = []
): T[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const unknown = [...new Set(ids)].filter((id) => !byId.has(id)).slice(0, mostComplaints);
  complaints.push(...unknown.map((id) => new AttributeError(attribute, id, [...byId.keys()])));
  if (ids.length && !chosen.length) throw complaints.at(-1)!;
  return chosen;
}

/** `found` if it is one of the accepted words. */
export function chooseWord<T extends string>(
  attribute: string,
  found: string,
  accepted: readonly T[]
): T {
  if (!(accepted as readonly string[]).includes(found))
    throw new AttributeError(attribute, found, accepted);
  return found as T;
}

/**
 * The words of a list that are among those known, in their order. One that is not is left out and put among the
 * `complaints`; if none of them is known, it is an error.
 */
export const chooseWords = (
  attribute: string,
  found: readonly string[],
  known: readonly string[],
  complaints: AttributeError[]
): string[] =>
  chooseById(
    attribute,
    found,
    known.map((id) => ({id})),
    complaints
  ).map(({id}) => id);

/** A date, or the date of a timeline event named by its id. */
export function chooseMoment(
  attribute: string,
  found: string,
  {timeline = []}: Dataset
): PartialDate {
  if (isDate(found)) return found;
  const event = timeline.find(({id}) => id === found);
  if (event) return event.date;
  throw new AttributeError(attribute, found, [
    'a date from 1800 to 2199 such as 2023-07-26',
    ...timeline.map(({id}) => id),
  ]);
}

/** The span that a page asks for; refuses one that ends before it begins. */
export function chooseSpan(
  dataset: Dataset,
  asked: {readonly since?: string | undefined; readonly until?: string | undefined}
): {since: PartialDate | undefined; until: PartialDate | undefined} {
  const [since, until] = (['since', 'until'] as const).map((name) =>
    asked[name] ? chooseMoment(name, asked[name], dataset) : undefined
  ) as [PartialDate | undefined, PartialDate | undefined];
  if (since && until && firstDay(since) > lastDay(until))
    throw new AttributeError('until', asked.until!, `${since} or later, as since says`);
  return {since, until};
}

/** The events to be drawn as reference lines: those named, else the dataset's own choice. */
export function chooseMarkers(
  dataset: Dataset,
  ids: readonly string[] | undefined,
  complaints: AttributeError[]
): TimelineEvent[] {
  const timeline = dataset.timeline ?? [];
  if (ids?.length === 1 && ids[0] === 'none') return [];
  return chooseById('markers', ids ?? dataset.markers ?? [], timeline, complaints);
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
  throw new AttributeError(attribute, found, `a whole number from ${least} to ${most}`);
}

/** Seconds after which the data are asked for again: no oftener than a server can bear, once a day at least. */
export const chooseSeconds = (found: string | undefined): number | undefined =>
  chooseCount('refresh', found, 30, 86_400);

/** Refuses data of another release than the one the page wants. */
export function checkRelease(pin: string | undefined, {release, releases}: Dataset): void {
  if (pin === undefined || pin === release) return;
  const known = [release ?? '–', ...Object.keys(releases ?? {})];
  throw new AttributeError('pin', pin, known);
}

/** A first-level region that the data name. */
export function chooseRegion(dataset: Dataset, found: string): string {
  const regions = new Set([
    ...(dataset.incidents ?? []).map(({place}) => place.region),
    ...(dataset.counts ?? []).map(({region}) => region),
  ]);
  if (regions.has(found)) return found;
  const known = [...regions].filter((region) => region !== undefined).sort();
  throw new AttributeError('region', found, known);
}
