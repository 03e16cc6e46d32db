/// <reference types="node" />
import {createHash} from 'node:crypto';
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {basename} from 'node:path';
import {maxCharacters, maxRecords} from '../data/limits.ts';
import type {Dataset} from '../data/dataset.ts';
import type {EventFile} from '../readers/event-file.ts';
import {readDataset} from '../readers/read-dataset.ts';
import {ReaderError} from '../readers/reader-error.ts';
import {buildUsage, parseBuildOptions, type BuildOptions} from './build-options.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {Progress} from './progress.ts';
import {writeWhole} from './whole-file.ts';

const chunkSize = 1 << 20;

/** The command `build`: event files in, one dataset out. Resolves to the exit code; nothing is half-written. */
export async function build(argv: readonly string[], io: CommandIo): Promise<number> {
  const {stdout, stderr} = io;
  let options: BuildOptions;
  try {
    options = parseBuildOptions(argv, io.today());
  } catch (error) {
    stderr.write(`${messageOf(error)}\n\n${buildUsage}`);
    return exitCodes.usage;
  }
  if (options.help) {
    stdout.write(buildUsage);
    return exitCodes.done;
  }
  let progress: Progress | undefined;
  try {
    const sizes = await Promise.all(options.files.map((path) => stat(path)));
    progress = new Progress(
      stderr,
      sizes.reduce((sum, {size}) => sum + size, 0)
    );
    const files = options.files.map((path, i) =>
      eventFile(path, options.accessed ?? sizes[i]!.mtime.toISOString().slice(0, 10), progress!)
    );
    const {dataset, warnings} = await readDataset(files, options.read);
    progress.clear();
    const json = written(dataset);
    if (options.output) await writeWhole(options.output, json);
    else stdout.write(json);
    for (const {file, line, text, count} of warnings)
      stderr.write(`${place(file, line)}: ${text}${count > 1 ? ` (${count} times)` : ''}\n`);
    for (const note of notesOf(dataset)) stderr.write(`${note}\n`);
    if (options.output) stderr.write(`${summaryOf(dataset)} → ${options.output}\n`);
    return exitCodes.done;
  } catch (error) {
    progress?.clear();
    const where =
      error instanceof ReaderError && error.file ? `${place(error.file, error.line)}: ` : '';
    stderr.write(`${where}${messageOf(error)}\nNothing was written.\n`);
    return exitCodes.data;
  }
}

function eventFile(path: string, accessed: string, progress: Progress): EventFile {
  const hash = createHash('sha256');
  async function* chunks() {
    for await (const chunk of createReadStream(path, {highWaterMark: chunkSize})) {
      const bytes = chunk as Uint8Array;
      hash.update(bytes);
      progress.add(bytes.length);
      yield bytes;
    }
  }
  return {name: basename(path), chunks: chunks(), accessed, sha256: () => hash.digest('hex')};
}

/** The dataset as text, if a page will take it. */
function written(dataset: Dataset): string {
  const records =
    (dataset.incidents?.length ?? 0) +
    dataset.counts!.reduce((sum, {values}) => sum + values.length, 0);
  const json = `${JSON.stringify(dataset, null, 1)}\n`;
  const advice = 'Ask for fewer: a longer --interval, a later --since, or no --region.';
  if (records > maxRecords)
    throw new ReaderError(
      'too-many',
      `The widgets take ${maxRecords} records and these are ${records}. ${advice}`
    );
  if (json.length > maxCharacters)
    throw new ReaderError('too-big', `The widgets take 2 MB and this is more. ${advice}`);
  return json;
}

function summaryOf({incidents = [], counts = []}: Dataset): string {
  const provenances = new Set(counts.map(({provenance}) => provenance));
  const counted = [...provenances].reduce((sum, each) => sum + (each?.counted ?? 0), 0);
  return `${counted} rows counted in ${counts.length} series, ${incidents.length} incidents`;
}

/** What is in no number, which stands in the data too: once for all series of a source. */
const notesOf = ({counts = []}: Dataset) =>
  new Set(counts.flatMap(({note}) => (typeof note === 'string' ? [note] : [])));

const place = (file: string, line: number | undefined) => (line ? `${file}:${line}` : file);

/** System errors name the file with its path; whoever typed it knows it. */
const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
