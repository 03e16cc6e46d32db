/// <reference types="node" />
import {parseArgs} from 'node:util';
import {intervals, measures} from '../data/dataset.ts';
import {isDate} from '../data/date.ts';
import {readers} from '../readers/recognise.ts';
import type {ReadOptions} from '../readers/read-dataset.ts';

export const buildUsage = `Usage: conflict-widgets build FILE… [options]

Reads event files of the field and writes a dataset that the widgets draw.

  --country NE          ISO code or English name of the country
  --since 2023-07-26    first day; an event belongs to the day it began
  --until 2024-12-31    last day
  --event-type TYPE     only this type or subtype; may be repeated
  --interval month      ${intervals.join(', ')}
  --measure attacks     ${measures.join(' or ')}; both by default
  --region              a series for every first-level region too
  --covers 2023-01/2024-12  what a list of your own covers whole: months in it without an event are 0
  --from FORMAT         ${readers.map(({id}) => id).join(', ')}; told by the columns by default
  --encoding LABEL      such as windows-1252, where a file is not UTF-8
  --accessed DATE       the day the files were downloaded; their own date by default
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
      country: {type: 'string'},
      since: {type: 'string'},
      until: {type: 'string'},
      'event-type': {type: 'string', multiple: true},
      interval: {type: 'string'},
      measure: {type: 'string'},
      region: {type: 'boolean'},
      covers: {type: 'string'},
      from: {type: 'string'},
      encoding: {type: 'string'},
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
  for (const name of ['since', 'until', 'accessed', 'checked'] as const)
    if (values[name] !== undefined && !isDate(values[name]))
      throw new Error(`--${name} ${values[name]} is no date such as 2023-07-26.`);
  if (values.since && values.until && values.since > values.until)
    throw new Error(`--since ${values.since} is later than --until ${values.until}.`);
  return {
    files: positionals,
    output: values.output === '-' ? undefined : values.output,
    accessed: values.accessed,
    help,
    read: {
      country: values.country,
      since: values.since,
      until: values.until,
      eventTypes: values['event-type'],
      interval: oneOf('interval', intervals, values.interval),
      measure: oneOf('measure', measures, values.measure),
      by: values.region ? 'region' : undefined,
      covers: spanOf(values.covers),
      from: oneOf(
        'from',
        readers.map(({id}) => id),
        values.from
      ),
      encoding: encodingOf(values.encoding),
      checked: values.checked ?? today,
      publisher: values.publisher,
      id: values.id,
      title: values.title,
      forOthers: true,
    },
  };
}

function oneOf<T extends string>(name: string, known: readonly T[], value?: string): T | undefined {
  const found = known.find((each) => each === value);
  if (value !== undefined && !found)
    throw new Error(`--${name} ${value} is not one of ${known.join(', ')}.`);
  return found;
}

function spanOf(text: string | undefined): ReadOptions['covers'] {
  if (text === undefined) return undefined;
  const [since = '', until = ''] = text.split('/');
  if (!isDate(since) || !isDate(until) || since > until)
    throw new Error(`--covers ${text} is no span such as 2023-01/2024-12.`);
  return {since, until};
}

function encodingOf(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    throw new Error(`--encoding ${label} is not known; try windows-1252.`);
  }
}
