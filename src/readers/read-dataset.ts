import {intervals, type Dataset, type Interval} from '../data/dataset.ts';
import {Count} from './count.ts';
import {DeploymentList} from './deployment-list.ts';
import {readEvents, type EventFile, type EventFileOptions} from './event-file.ts';
import {IncidentList, mostIncidents} from './incident.ts';
import type {Reader} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {toDataset, type DatasetOptions, type ReadGroup} from './to-dataset.ts';
import {Warnings, type ReaderWarning} from './warnings.ts';

export interface ReadOptions extends DatasetOptions, EventFileOptions {}

/** The longer of two intervals, of which either may be missing. */
const longer = (one?: Interval, other?: Interval): Interval | undefined =>
  intervals.findLast((each) => each === one || each === other);

/**
 * Reads files of the field into a dataset of version 1 that the widgets draw as it is, and says how many rows there
 * were and how many of them could not be read. Throws a ReaderError.
 */
export async function readDataset(
  files: readonly EventFile[],
  options: ReadOptions
): Promise<{dataset: Dataset; warnings: ReaderWarning[]; rows: number; unread: number}> {
  const warnings = new Warnings();
  const groups = new Map<Reader, ReadGroup>();
  const groupOf = (reader: Reader, own?: Interval): ReadGroup => {
    const known = groups.get(reader);
    if (known) return known;
    const interval = longer(options.interval, own) ?? reader.interval;
    const count = new Count({...options, interval}, reader.overlapping);
    const group: ReadGroup = {
      reader,
      count,
      incidents: new IncidentList(),
      deployments: new DeploymentList(),
      files: [],
      stated: [],
    };
    groups.set(reader, group);
    return group;
  };

  const all = {rows: 0, unread: 0};
  for (const file of files) {
    const {reader, rows, unread, version, stated} = await readEvents(file, options, warnings, {
      opened(from, {interval}) {
        groupOf(from, interval);
        if (options.interval && interval && longer(options.interval, interval) !== options.interval)
          warnings.add(
            file.name,
            `The file counts by ${interval}: it tells no ${options.interval}s.`
          );
      },
      event(event, details, from) {
        const {count, incidents} = groupOf(from);
        if (count.add(event))
          incidents.add(event, incidents.total < mostIncidents ? details() : undefined, from.id);
      },
      troops(statement, from, warn) {
        if (statement.claim.asOf > options.checked)
          warn(
            'A statement dated after the day of the reading was left out.',
            statement.claim.asOf
          );
        else groupOf(from).deployments.add(statement, warn);
      },
      unread: ({unread}, from) => groupOf(from).count.addUnread(unread),
    }).catch((error: unknown) => {
      if (error instanceof ReaderError) error.file = file.name;
      throw error;
    });
    all.rows += rows;
    all.unread += unread;
    const sha256 = file.sha256?.();
    if (stated) groupOf(reader).stated.push(stated);
    groupOf(reader).files.push({
      name: file.name,
      rows,
      ...(version && {version}),
      ...(file.accessed && {accessed: file.accessed}),
      ...(sha256 && {sha256}),
    });
  }
  const dataset = toDataset([...groups.values()], options, warnings);
  return {dataset, warnings: warnings.list(), ...all};
}
