import type {Dataset, Incident} from '../data/dataset.ts';
import {lastDay} from '../data/date.ts';
import type {PartialDate, Text} from '../data/text.ts';
import type {Words} from '../text/words.ts';
import type {AttributeError} from './attribute-error.ts';
import {chooseRegion, chooseSpan, chooseWords} from './choose.ts';
import {incidentsBetween, regionName} from './incidents.ts';

/** Which of a dataset’s incidents a page wants. */
export interface IncidentOptions {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly region?: string | undefined;
  /** Codes of kinds, and of those attacked. */
  readonly kind?: readonly string[] | undefined;
  readonly victims?: readonly string[] | undefined;
}

/** The incidents chosen, and of what they were chosen. */
export interface IncidentChoice {
  /** In the order of time. */
  readonly incidents: readonly Incident[];
  /** How many there are of the span, of any region, kind or victims. */
  readonly total: number;
  readonly since: PartialDate;
  /** The last day: nothing is told after the day the data end with. */
  readonly until: PartialDate;
  /** What the page narrowed them down to, apart from the span. */
  readonly narrowed: readonly Words[];
}

/** The incidents that began in a span, of a region, of kinds, with those attacked. Throws an AttributeError. */
export function chooseIncidents(
  dataset: Dataset,
  {region: wanted, kind, victims, ...options}: IncidentOptions,
  complaints: AttributeError[]
): IncidentChoice {
  const {incidents = [], coverage, asOf} = dataset;
  const asked = chooseSpan(dataset, options);
  const starts = incidents.map(({start}) => start).sort();
  const since = asked.since ?? coverage?.since ?? starts[0] ?? asOf;
  const last = lastDay(asked.until ?? coverage?.until ?? starts.at(-1) ?? asOf);
  const until = since <= lastDay(asOf) && lastDay(asOf) < last ? lastDay(asOf) : last;
  const region = wanted === undefined ? undefined : chooseRegion(dataset, wanted);
  const kinds =
    kind && chooseWords('kind', kind, unique(incidents.map((each) => each.kind)), complaints);
  const hit =
    victims &&
    chooseWords('victims', victims, unique(incidents.flatMap((each) => each.victims)), complaints);
  const within = incidentsBetween(incidents, since, until);
  const chosen = within.filter(
    (each) =>
      (region === undefined || each.place.region === region) &&
      (!kinds || kinds.includes(each.kind)) &&
      (!hit || each.victims.some((code) => hit.includes(code)))
  );
  const named = region && (nameOf(dataset, region) ?? region);
  return {
    incidents: [...chosen].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)),
    total: within.length,
    since,
    until,
    narrowed: [
      ...(named ? [{text: named}] : []),
      ...(kinds ? [{list: kinds.map((term) => ({term}))}] : []),
      ...(hit ? [{list: hit.map((term) => ({term}))}] : []),
    ],
  };
}

/** A region in the reader’s language, as far as an incident there tells its code. */
function nameOf(dataset: Dataset, region: string): Text | undefined {
  const there = dataset.incidents?.find(({place}) => place.region === region);
  return there && regionName(dataset, there.place);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();
