/// <reference types="node" />
import type {ParseArgsConfig} from 'node:util';
import {intervals, measures} from '../data/dataset.ts';
import {isDate} from '../data/date.ts';
import type {ColumnChoice} from '../readers/column-choice.ts';
import type {ReadOptions} from '../readers/read-dataset.ts';
import {readers} from '../readers/recognise.ts';

/** How a file of events or a table is to be read: the same for `build` and `validate`. */
export const readUsage = `  --country NE          ISO code or English name of the country
  --since 2023-07-26    first day; an event belongs to the day it began
  --until 2024-12-31    last day
  --event-type TYPE     only this type or subtype; may be repeated
  --interval month      ${intervals.join(', ')}
  --measure attacks     ${measures.join(' or ')}; both by default
  --region              a series for every first-level region too
  --covers 2023-01/2024-12  what a list of your own covers whole: months in it without an event are 0
  --from FORMAT         ${readers.map(({id}) => id).join(', ')}; told by the columns by default
  --column "Morts=killed"  what a column holds, where its name does not tell; nothing behind = for “not used”;
                        may be repeated
  --encoding LABEL      such as windows-1252, where a file is not UTF-8
`;

/** The options of `readUsage`, for Node's parser. */
export const readArguments = {
  country: {type: 'string'},
  since: {type: 'string'},
  until: {type: 'string'},
  'event-type': {type: 'string', multiple: true},
  interval: {type: 'string'},
  measure: {type: 'string'},
  region: {type: 'boolean'},
  covers: {type: 'string'},
  from: {type: 'string'},
  column: {type: 'string', multiple: true},
  encoding: {type: 'string'},
} as const satisfies ParseArgsConfig['options'];

type Values = Readonly<
  Partial<Record<keyof typeof readArguments, string | boolean | readonly string[]>>
>;

/** The arguments as the readers take them. Throws an Error in words for whoever typed them. */
export function readOptionsOf(values: Values): Omit<ReadOptions, 'checked'> {
  const word = (name: keyof typeof readArguments) => values[name] as string | undefined;
  const [since, until] = [word('since'), word('until')];
  for (const name of ['since', 'until'] as const) checkDate(name, word(name));
  if (since && until && since > until)
    throw new Error(`--since ${since} is later than --until ${until}.`);
  return {
    country: word('country'),
    since,
    until,
    eventTypes: values['event-type'] as readonly string[] | undefined,
    interval: oneOf('interval', intervals, word('interval')),
    measure: oneOf('measure', measures, word('measure')),
    by: values.region ? 'region' : undefined,
    covers: spanOf(word('covers')),
    from: oneOf(
      'from',
      readers.map(({id}) => id),
      word('from')
    ),
    columns: columnsOf(values.column as readonly string[] | undefined),
    encoding: encodingOf(word('encoding')),
  };
}

/** Throws an Error where a date is none. */
export function checkDate(name: string, date: string | undefined): void {
  if (date !== undefined && !isDate(date))
    throw new Error(`--${name} ${date} is no date such as 2023-07-26.`);
}

function columnsOf(pairs: readonly string[] | undefined): ColumnChoice | undefined {
  if (!pairs) return undefined;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new Error(`--column ${pair} is no pair such as "Morts=killed".`);
      return [pair.slice(0, at), pair.slice(at + 1).trim()];
    })
  );
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
