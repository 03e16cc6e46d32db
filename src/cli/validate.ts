/// <reference types="node" />
import {open, readFile, stat} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {formatDay, isDate, precisionOf} from '../data/date.ts';
import {counted, problemCounts, problemLine} from '../data/check/problem-line.ts';
import {isEventJson} from '../data/format/event-json.ts';
import type {Problem} from '../data/format/problem.ts';
import {validateDatasetText} from '../data/check/validate.ts';
import {readDataset, type ReadOptions} from '../readers/read-dataset.ts';
import {ReaderError} from '../readers/reader-error.ts';
import {layoutLines, notesOf, problemOf, summaryOf, warningLine} from '../readers/report.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {eventFile} from './event-file.ts';
import {readArguments, readOptionsOf, readUsage} from './read-options.ts';
import {UsageError} from './usage-error.ts';

const usage = `Usage: conflict-widgets validate FILE… [--json] [--today DATE] [options]

Says of every dataset what the widgets would leave out (errors) and what an editor should look at (warnings):
where, what was found, what was expected. Of a table or a file of events it says what it was read as, which column
was taken for what, what it counts up to, and all that could not be read. Warnings alone do not fail.

  --json        the problems as a JSON list
  --today DATE  the day that ages are counted from; today by default

For tables and files of events, as for build:

${readUsage}`;

/** Something found, with the file it was found in. */
type Found = Problem & {readonly file: string};

/** The command `validate`. Ends with 1 where a file has errors or cannot be read. */
export async function validate(argv: readonly string[], io: CommandIo): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...readArguments,
      json: {type: 'boolean'},
      today: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) {
    io.stdout.write(usage);
    return exitCodes.done;
  }
  if (!positionals.length) throw new UsageError('Name at least one file.');
  const today = values.today ?? io.today();
  if (!isDate(today) || precisionOf(today) !== 'day')
    throw new UsageError(`--today ${today} is no day such as 2026-01-31.`);
  const options = {...asked(values), checked: today};
  const say = values.json ? () => undefined : (line: string) => io.stdout.write(`${line}\n`);

  const found: Found[] = [];
  for (const file of positionals) {
    const text = await textOfDataset(file);
    if (text === undefined) found.push(...(await eventsIn(file, options, say)));
    else
      for (const problem of validateDatasetText(text, today)) {
        say(`${file}: ${problemLine(problem)}`);
        found.push({file, ...problem});
      }
  }
  if (values.json) io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else io.stderr.write(`${counted(positionals.length, 'file')}: ${problemCounts(found)}\n`);
  return found.some(({level}) => level === 'error') ? exitCodes.data : exitCodes.done;
}

function asked(values: Parameters<typeof readOptionsOf>[0]): Omit<ReadOptions, 'checked'> {
  try {
    return readOptionsOf(values);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The text of a file that is meant as a dataset; undefined for a table or a file of events. */
async function textOfDataset(path: string): Promise<string | undefined> {
  const handle = await open(path);
  const {buffer, bytesRead} = await handle.read(Buffer.alloc(100)).finally(() => handle.close());
  const beginning = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
  if (!/\.json$/i.test(path) && !/^\s*[[{]/.test(beginning)) return undefined;
  const text = await readFile(path, 'utf8');
  return isEventJson(text) ? undefined : text;
}

/** Says what a file of events was understood as, and gives all that was doubtful. */
async function eventsIn(
  path: string,
  options: ReadOptions,
  say: (line: string) => void
): Promise<Found[]> {
  const {mtime} = await stat(path);
  try {
    const {dataset, warnings, layouts} = await readDataset(
      [eventFile(path, formatDay(mtime))],
      options
    );
    for (const layout of layouts) for (const line of layoutLines(layout)) say(line);
    for (const warning of warnings) say(warningLine(warning));
    for (const note of notesOf(dataset)) say(note);
    say(`${path}: ${summaryOf(dataset)}`);
    return warnings.map((warning) => ({file: path, ...problemOf(warning)}));
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    const problem = {file: path, ...problemOf(error)};
    say(`${path}: error: ${problem.message}`);
    return [problem];
  }
}
