import type {Dataset, Deployment, TimelineEvent} from '../../data/dataset.ts';
import type {AttributeError} from '../attribute-error.ts';
import {chooseMarkers} from '../choose.ts';

/** Whether an event happened in a country; one that names none did so in that of the dataset. */
const isIn =
  (host: string, {country}: Dataset) =>
  ({countries = [country]}: TimelineEvent): boolean =>
    countries.includes(host);

/**
 * The events over the forces in a country: those that the page names, else of the dataset's own choice those there that have
 * a word for a picture, less the departures that the end of a band tells.
 */
export function eventsOver(
  dataset: Dataset,
  host: string,
  deployments: readonly Deployment[],
  ids: readonly string[] | undefined,
  complaints: AttributeError[]
): TimelineEvent[] {
  if (ids) return chooseMarkers(dataset, ids, complaints);
  const {timeline = [], markers = [], context = []} = dataset;
  const left = new Set(
    deployments
      .flatMap(({claims}) => claims)
      .filter(({presence}) => presence === 'withdrawn')
      .map(({asOf}) => asOf)
  );
  return timeline
    .filter(isIn(host, dataset))
    .filter(({id, label}) => markers.includes(id) || (label !== undefined && context.includes(id)))
    .filter(({kind, date}) => kind !== 'departure' || !left.has(date));
}

/**
 * The events of a country that stand alone: those that the page names, else those there that the dataset chose for any
 * picture; all of them where it chose none.
 */
export function eventsAlone(
  dataset: Dataset,
  host: string,
  ids: readonly string[] | undefined,
  complaints: AttributeError[]
): TimelineEvent[] {
  if (ids) return chooseMarkers(dataset, ids, complaints);
  const {timeline = [], markers = [], context = []} = dataset;
  const there = timeline.filter(isIn(host, dataset));
  const chosen = there.filter(
    ({id, label}) => label !== undefined || markers.includes(id) || context.includes(id)
  );
  return chosen.length ? chosen : there;
}
