import {clean} from '../data/clean.ts';
import type {Dataset} from '../data/dataset.ts';
import {isEventJson} from '../data/format/event-json.ts';
import {formatDay} from '../data/date.ts';
import {parseDatasetText} from '../data/format/parse.ts';
import {DatasetError, type Problem} from '../data/format/problem.ts';
import {validateDatasetText} from '../data/check/validate.ts';
import type {ColumnChoice} from '../readers/column-choice.ts';
import {pageLimits} from '../readers/page-limits.ts';
import {readDataset} from '../readers/read-dataset.ts';
import type {ColumnUse} from '../readers/reader.ts';
import {ReaderError} from '../readers/reader-error.ts';
import {errorLine, warningLine} from '../readers/report.ts';
import {checksumOf, chunksOf} from './file-chunks.ts';

/** What came of a dataset and its text; `dataset` is absent where nothing of it can be used. */
export interface DatasetCheck {
  readonly kind: 'dataset';
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly dataset: Dataset | undefined;
}

/** What came of a file of events, in the lines of the command `build`. */
export type EventsCheck = {
  readonly kind: 'events';
  readonly name: string;
  readonly columns: readonly ColumnUse[];
} & (
  | {
      readonly dataset: Dataset;
      readonly warnings: readonly string[];
      readonly format: string;
      readonly encoding: string;
    }
  | {readonly dataset: undefined; readonly error: string}
);

export type Check = DatasetCheck | EventsCheck;

export interface CheckOptions {
  /** Code or English name of the country whose events are counted. */
  readonly country: string;
  /** What its user says that columns hold. */
  readonly columns?: ColumnChoice | undefined;
  /** The day it is, as `2026-01-31`. */
  readonly today: string;
  readonly signal?: AbortSignal;
}

/** Checks a file as the command line does, within the limits of a page. Rejects where the file cannot be read. */
export async function check(file: File, options: CheckOptions): Promise<Check> {
  const text = await textOfDataset(file);
  if (text === undefined) return checkEvents(file, options);
  const problems = validateDatasetText(text, options.today);
  return {kind: 'dataset', name: clean(file.name), text, problems, dataset: usable(text)};
}

/** The text of a file that is meant as a dataset; undefined for one of events. */
async function textOfDataset(file: File): Promise<string | undefined> {
  // The readers refuse it before all of it is in memory.
  if (file.size > pageLimits.maxBytes) return undefined;
  const beginning = await file.slice(0, 100).text();
  if (!/\.json$/i.test(file.name) && !/^\s*[[{]/.test(beginning)) return undefined;
  const text = await file.text();
  return isEventJson(text) ? undefined : text;
}

function usable(text: string): Dataset | undefined {
  try {
    return parseDatasetText(text).dataset;
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

async function checkEvents(
  file: File,
  {country, columns, today, signal}: CheckOptions
): Promise<EventsCheck> {
  const name = clean(file.name);
  const checksum = file.size > pageLimits.maxBytes ? undefined : await checksumOf(file);
  const events = {
    name,
    chunks: chunksOf(file, signal),
    accessed: formatDay(new Date(file.lastModified)),
    ...(checksum && {sha256: () => checksum}),
  };
  const wanted = {country: country || undefined, columns, checked: today};
  try {
    const read = await readDataset([events], {...wanted, ...pageLimits});
    const {format, encoding, columns: used} = read.layouts[0]!;
    const warnings = read.warnings.map(warningLine);
    return {kind: 'events', name, dataset: read.dataset, warnings, format, encoding, columns: used};
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    const {columns: found} = error;
    return {kind: 'events', name, dataset: undefined, error: errorLine(error), columns: found};
  }
}
