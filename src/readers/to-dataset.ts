import type {Claimant, Source} from '../data/claim.ts';
import type {
  Coverage,
  Dataset,
  Incident,
  Provenance,
  ProvenanceFile,
  Series,
} from '../data/dataset.ts';
import {firstDay, lastDay} from '../data/date.ts';
import type {PartialDate} from '../data/text.ts';
import type {Count, CountOptions} from './count.ts';
import {countryName} from './country.ts';
import {countryOf} from './dataset-country.ts';
import type {DeploymentList} from './deployment-list.ts';
import {filterWords} from './event-filter.ts';
import {hostOf} from './hosts.ts';
import {mostIncidents, type IncidentList} from './incident.ts';
import type {About, Reader, StatedSource} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {coverageOf, toSeries} from './series.ts';
import type {Warnings} from './warnings.ts';

export interface DatasetOptions extends CountOptions {
  /** The day of the reading: `checked` of the dataset. Readers have no clock. */
  readonly checked: PartialDate;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Who publishes the list, where the format does not say. */
  readonly publisher?: string | undefined;
  /** True where the result is for others: incidents whose terms forbid passing them on are then left out. */
  readonly forOthers?: boolean | undefined;
}

/** The files of one format: their events are added, those of different formats never are. */
export interface ReadGroup {
  readonly reader: Reader;
  readonly count: Count;
  readonly incidents: IncidentList;
  readonly deployments: DeploymentList;
  readonly files: ProvenanceFile[];
  /** Whose numbers the files say they are, one entry a file that says it. */
  readonly stated: StatedSource[];
}

/** What was read, as a dataset of version 1 that the widgets draw as it is. */
export function toDataset(
  groups: readonly ReadGroup[],
  options: DatasetOptions,
  warnings: Warnings
): Dataset {
  const deployments = groups.flatMap((group) => group.deployments.list());
  const ofEvents = groups.filter((group) => !group.deployments.list().length);
  const country = ofEvents.length
    ? countryOf(
        ofEvents.map(({count}) => count),
        options.country
      )
    : hostOf(deployments, options.country);
  const filters = filterWords(options);
  const claimants: Record<string, Claimant> = {};
  const sources: Record<string, Source> = {};
  const terms: Record<string, string> = {};
  const counts: Series[] = [];
  const list: Incident[] = [];
  const covered: Coverage[] = [];
  const titles: string[] = [];

  for (const {reader, count, incidents: listed, deployments: forces, files, stated} of groups) {
    const about = reader.about({
      names: files.map(({name}) => name),
      versions: [...new Set(files.map(({version}) => version ?? ''))].filter(Boolean),
      accessed: files.find(({accessed}) => accessed)?.accessed,
      filters:
        Object.entries(filters)
          .map((pair) => pair.join(' '))
          .join(', ') || 'none',
      publisher: options.publisher,
      stated: stated[0],
    });
    const provenance: Provenance = {
      format: reader.name,
      files,
      filters,
      made: options.checked,
      counted: count.counted,
      leftOut: Object.fromEntries(count.leftOut),
    };
    titles.push(about.title ?? about.source.title ?? reader.name);
    if (forces.list().length) {
      Object.assign(claimants, Object.fromEntries(forces.claimants));
      Object.assign(sources, Object.fromEntries(forces.sources));
      continue;
    }
    claimants[reader.id] = {name: about.claimant};
    sources[reader.id] = about.source;
    Object.assign(terms, reader.terms);
    counts.push(...toSeries(count, options, reader, about, provenance));
    const coverage = coverageOf(count, options, reader, about);
    if (coverage) covered.push(coverage);
    if (!mayList(listed, about, options, warnings, files)) continue;
    list.push(...(listed.list ?? []));
    Object.assign(terms, Object.fromEntries(listed.terms));
    Object.assign(claimants, Object.fromEntries(listed.claimants));
    Object.assign(sources, Object.fromEntries(listed.sources));
  }
  if (!counts.length && !deployments.length) throw nothingCounted(groups);
  const [coverage] = covered;
  /** The days that what is in the dataset is about. */
  const told = [
    ...list.map(({start}) => start),
    ...counts.flatMap(({values}) => values.map(({period}) => period)),
    ...deployments.flatMap(({claims}) => claims.map(({asOf}) => asOf)),
  ];
  return {
    version: 1,
    id: options.id ?? `${country.toLowerCase()}-${groups.map(({reader}) => reader.id).join('-')}`,
    title:
      options.title ??
      `${[countryName(country), spanOf(told)].filter(Boolean).join(', ')}: ${titles.join(' and ')}`,
    asOf: lastOf(
      [
        ...(covered.length
          ? covered.map(({until}) => until)
          : groups.map(({count}) => count.coverage.days[1])),
        ...deployments.flatMap(({claims}) => claims.map(({asOf}) => lastDay(asOf))),
        // A list may go on beyond what its author says it covers.
        ...list.map(({start}) => firstDay(start)),
        ...counts.flatMap(({values}) => values.map(({period}) => firstDay(period))),
      ],
      options.checked
    ),
    checked: options.checked,
    country,
    language: 'en',
    terms,
    claimants,
    sources,
    ...(list.length && {incidents: list, ...(coverage && {coverage})}),
    ...(counts.length && {counts}),
    ...(deployments.length && {deployments}),
  };
}

/** From the first year to the last; one year once. */
function spanOf(days: readonly PartialDate[]): string {
  const years = days.map((day) => day.slice(0, 4)).sort();
  return [...new Set([years[0], years.at(-1)])].filter(Boolean).join(' to ');
}

/** The last of some days that is not after the day of the reading. */
const lastOf = (days: readonly PartialDate[], checked: PartialDate): PartialDate =>
  days
    .filter((day) => day && day <= lastDay(checked))
    .sort()
    .at(-1) ?? checked;

function nothingCounted(groups: readonly ReadGroup[]): ReaderError {
  const reasons = groups.flatMap(({count}) =>
    [...count.leftOut].map(([reason, {events}]) => `${events} ${reason.replaceAll('_', ' ')}`)
  );
  const vague = groups.some(({count}) => count.leftOut.has('vague_dates'));
  return new ReaderError(
    'no-valid-rows',
    `All events that fit the filters are of kinds that are left out: ${reasons.join(', ')}.${vague ? ' Dates too vague for a month count by the year: ask for --interval year.' : ''}`
  );
}

function mayList(
  list: IncidentList,
  about: About,
  options: DatasetOptions,
  warnings: Warnings,
  files: readonly ProvenanceFile[]
): boolean {
  const file = files.map(({name}) => name).join(', ');
  if (options.forOthers && about.source.redistributable === false) {
    warnings.add(
      file,
      `The terms of ${about.claimant} forbid passing its events on: only counts were written, with its credit line.`
    );
    return false;
  }
  if (list.total > mostIncidents)
    warnings.add(
      file,
      `${list.total} events are too many to list one by one: only counts were written.`
    );
  return Boolean(list.list?.length);
}
