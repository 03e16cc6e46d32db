/// <reference types="node" />
import {parseArgs} from 'node:util';
import type {ReadOptions} from '../readers/read-dataset.ts';
import {checkDate, readArguments, readOptionsOf, readUsage} from './read-options.ts';

export const buildUsage = `Usage: conflict-widgets build FILE… [options]

Reads event files of the field and writes a dataset that the widgets draw.

${readUsage}  --accessed DATE       the day the files were downloaded; their own date by default
  --checked DATE        the day the data were compared with the source; today by default
  --publisher NAME      who publishes the list, where the format does not say
  --id ID  --title TEXT of the dataset
  -o, --output FILE     where to write; standard output by default
`;

export interface BuildOptions {
  readonly files: readonly string[];
  readonly output: string | undefined;
  readonly accessed: string | undefined;
  readonly help: boolean;
  readonly read: ReadOptions;
}

/** Throws an Error in words for whoever typed the arguments. */
export function parseBuildOptions(argv: readonly string[], today: string): BuildOptions {
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...readArguments,
      accessed: {type: 'string'},
      checked: {type: 'string'},
      publisher: {type: 'string'},
      id: {type: 'string'},
      title: {type: 'string'},
      output: {type: 'string', short: 'o'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  const help = values.help === true;
  if (!positionals.length && !help) throw new Error('Name at least one file.');
  for (const name of ['accessed', 'checked'] as const) checkDate(name, values[name]);
  return {
    files: positionals,
    output: values.output === '-' ? undefined : values.output,
    accessed: values.accessed,
    help,
    read: {
      ...readOptionsOf(values),
      checked: values.checked ?? today,
      publisher: values.publisher,
      id: values.id,
      title: values.title,
      forOthers: true,
    },
  };
}
