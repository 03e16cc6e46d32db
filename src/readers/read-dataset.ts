import {intervals, type Dataset, type Interval} from '../data/dataset.ts';
import {Count} from './count.ts';
import {DeploymentList} from './deployment-list.ts';
import {readEvents, type EventFile, type EventFileOptions} from './event-file.ts';
import {IncidentList, mostIncidents} from './incident.ts';
import type {ColumnUse, Reader} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {readers} from './recognise.ts';
import {toDataset, type DatasetOptions, type ReadGroup} from './to-dataset.ts';
import {Warnings, type ReaderWarning} from './warnings.ts';

export interface ReadOptions extends DatasetOptions, EventFileOptions {}

/** How a file was understood. */
export interface FileLayout {
  readonly file: string;
  /** Id of the format. */
  readonly format: string;
  readonly encoding: string;
  readonly columns: readonly ColumnUse[];
}

/** What came of the files: `rows` are those with something in them, `unread` those of them that could not be read. */
export interface ReadResult {
  readonly dataset: Dataset;
  readonly warnings: readonly ReaderWarning[];
  readonly layouts: readonly FileLayout[];
  readonly rows: number;
  readonly unread: number;
}

/** The longer of two intervals, of which either may be missing. */
const longer = (one?: Interval, other?: Interval): Interval | undefined =>
  intervals.findLast((each) => each === one || each === other);

/** The version that a file's name tells, in the numbers that it is put in order by. */
const versionOf = ({name}: EventFile): readonly number[] | undefined =>
  readers
    .map((reader) => reader.version?.(name))
    .find(Boolean)
    ?.split('.')
    .map(Number);

/** Files of which each names its version, the newest first: of an event in several the latest version is met first. */
function newestFirst(files: readonly EventFile[]): readonly EventFile[] {
  const versions = new Map(files.map((file) => [file, versionOf(file)] as const));
  if ([...versions.values()].some((version) => !version)) return files;
  return [...files].sort((a, b) => {
    const [one, other] = [versions.get(a)!, versions.get(b)!];
    const at = one.findIndex((number, i) => number !== other[i]);
    return at < 0 ? other.length - one.length : (other[at] ?? -1) - one[at]!;
  });
}

/**
 * Reads files of the field into a dataset of version 1 that the widgets draw as it is, and says how many rows there
 * were and how many of them could not be read. Throws a ReaderError.
 */
export async function readDataset(
  files: readonly EventFile[],
  options: ReadOptions
): Promise<ReadResult> {
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
  const layouts: FileLayout[] = [];
  for (const file of newestFirst(files)) {
    const {reader, rows, unread, version, stated, ...layout} = await readEvents(
      file,
      options,
      warnings,
      {
        opened(from, {interval}) {
          const {count, files: before} = groupOf(from, interval);
          const version = from.version?.(file.name);
          if (version && before.some((other) => other.version && other.version !== version))
            count.again = 'older_versions';
          if (
            options.interval &&
            interval &&
            longer(options.interval, interval) !== options.interval
          )
            warnings.add(
              file.name,
              `The file counts by ${interval}: it tells no ${options.interval}s.`
            );
        },
        event(event, details, from) {
          const {count, incidents} = groupOf(from);
          const taken = count.add(event);
          const listed = !(event.aside && !options.eventTypes);
          const room = incidents.total < mostIncidents || taken === 'newer';
          const told = taken && listed && room ? details() : undefined;
          if (taken === 'newer') incidents.replace(event, told, from.id);
          else if (taken) incidents.add(event, told, from.id);
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
      }
    ).catch((error: unknown) => {
      if (error instanceof ReaderError) error.file = file.name;
      throw error;
    });
    all.rows += rows;
    layouts.push({file: file.name, format: reader.id, ...layout});
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
  for (const {count} of groups.values()) count.finish();
  const dataset = toDataset([...groups.values()], options, warnings);
  return {dataset, warnings: warnings.list(), layouts, ...all};
}
