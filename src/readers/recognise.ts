import {acled} from './acled.ts';
import {acledCounts} from './acled-counts.ts';
import {counts} from './counts.ts';
import {hapi} from './hapi.ts';
import {hxl} from './hxl.ts';
import {fold} from './fold.ts';
import {otherTables, plain} from './plain.ts';
import type {Header, Reader, Row} from './reader.ts';
import {ReaderError} from './reader-error.ts';
import {troops} from './troops.ts';
import {ucdpCountryYear} from './ucdp-country-year.ts';
import {ucdpGed} from './ucdp-ged.ts';

/** Every format, the more particular first. */
export const readers: readonly Reader[] = [
  ucdpGed,
  ucdpCountryYear,
  hapi,
  acled,
  acledCounts,
  hxl,
  troops,
  counts,
  plain,
];

const missing = (reader: Reader, {columns}: Header) =>
  reader.columns.filter((name) => !columns.includes(name));

const fits = (reader: Reader, header: Header) =>
  reader.matches ? reader.matches(header) : !missing(reader, header).length;

/** The reader for a header, or the one named. Throws a ReaderError that says what was found and what came nearest. */
export function recognise(header: Header, from?: string, sample: readonly Row[] = []): Reader {
  const named = readers.find(({id}) => id === from);
  if (from && !named)
    throw new ReaderError(
      'shape',
      `There is no format “${from}”; there are ${readers.map(({id}) => id).join(', ')}.`
    );
  const reader =
    named ??
    readers.find((each) => fits(each, header) && (each.confirms?.(header, sample) ?? true));
  if (reader && fits(reader, header)) return reader;

  if (!header.columns.some(Boolean))
    throw new ReaderError(
      'shape',
      'The file has no events: a header with the names of the columns was expected, or in JSON a list of records.',
      1
    );
  const other = header.columns.map(fold).filter((name) => otherTables.test(name));
  if (!named && other.length)
    throw new ReaderError(
      'shape',
      `This is no list of attacks: it has columns for forces or for counts that are made already (${other.join(', ')}). A table of forces has date, sending, host, personnel and source; one of counts has date or month, events, killed and source.`,
      1
    );
  const share = (each: Reader) => missing(each, header).length / each.columns.length;
  const closest = readers.reduce((best, each) => (share(each) < share(best) ? each : best));
  // Where no column is known, a list of one's own has the shortest way to go.
  const nearest = named ?? (share(closest) < 1 ? closest : plain);
  const hint = header.columns.some((name) => /^-?\d+$/.test(name))
    ? ' The first row looks like data: the header seems to be missing.'
    : '';
  throw new ReaderError(
    'shape',
    `${named ? `This is no ${named.name} file` : 'The format is not known'}: the columns are ${header.columns
      .slice(0, 60)
      .join(
        ', '
      )}. ${named ? 'It' : `The nearest is ${nearest.name}, which`} also needs ${missing(nearest, header).join(', ')}.${hint}`,
    1
  );
}
