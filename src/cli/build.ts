/// <reference types="node" />
import {stat} from 'node:fs/promises';
import {formatDay} from '../data/date.ts';
import {complaintOf} from '../prerender/complaint.ts';
import {readDataset} from '../readers/read-dataset.ts';
import {ReaderError} from '../readers/reader-error.ts';
import {datasetText, errorLine, notesOf, summaryOf, warningLine} from '../readers/report.ts';
import {buildUsage, parseBuildOptions, type BuildOptions} from './build-options.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {eventFile} from './event-file.ts';
import {Progress} from './progress.ts';
import {writeWhole} from './whole-file.ts';

/** The command `build`: event files in, one dataset out. Resolves to the exit code; nothing is half-written. */
export async function build(argv: readonly string[], io: CommandIo): Promise<number> {
  const {stdout, stderr} = io;
  let options: BuildOptions;
  try {
    options = parseBuildOptions(argv, io.today());
  } catch (error) {
    stderr.write(`${complaintOf(error)}\n\n${buildUsage}`);
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
      eventFile(path, options.accessed ?? formatDay(sizes[i]!.mtime), (bytes) =>
        progress!.add(bytes)
      )
    );
    const {dataset, warnings} = await readDataset(files, options.read);
    progress.clear();
    const json = datasetText(dataset);
    if (options.output) await writeWhole(options.output, json);
    else stdout.write(json);
    for (const warning of warnings) stderr.write(`${warningLine(warning)}\n`);
    for (const note of notesOf(dataset)) stderr.write(`${note}\n`);
    if (options.output) stderr.write(`${summaryOf(dataset)} → ${options.output}\n`);
    return exitCodes.done;
  } catch (error) {
    progress?.clear();
    const why = error instanceof ReaderError ? errorLine(error) : complaintOf(error);
    stderr.write(`${why}\nNothing was written.\n`);
    return exitCodes.data;
  }
}
