/// <reference types="node" />
import {readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {isDate, precisionOf} from '../data/date.ts';
import {counted, problemCounts, problemLine} from '../data/check/problem-line.ts';
import type {Problem} from '../data/format/problem.ts';
import {validateDatasetText} from '../data/check/validate.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {UsageError} from './usage-error.ts';

const usage = `Usage: conflict-widgets validate FILE… [--json] [--today DATE]

Says of every dataset what the widgets would leave out (errors) and what an editor should look at (warnings):
where, what was found, what was expected. Warnings alone do not fail.

  --json        the problems as a JSON list
  --today DATE  the day that ages are counted from; today by default
`;

/** The command `validate`. Ends with 1 where a file has errors or cannot be read. */
export async function validate(argv: readonly string[], io: CommandIo): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
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

  const found: (Problem & {readonly file: string})[] = [];
  for (const file of positionals)
    for (const problem of validateDatasetText(await readFile(file, 'utf8'), today))
      found.push({file, ...problem});
  if (values.json) io.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else {
    for (const problem of found) io.stdout.write(`${problem.file}: ${problemLine(problem)}\n`);
    io.stderr.write(`${counted(positionals.length, 'file')}: ${problemCounts(found)}\n`);
  }
  return found.some(({level}) => level === 'error') ? exitCodes.data : exitCodes.done;
}
