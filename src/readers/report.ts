import type {Dataset} from '../data/dataset.ts';
import {maxCharacters, maxRecords} from '../data/format/limits.ts';
import type {Problem} from '../data/format/problem.ts';
import type {FileLayout} from './read-dataset.ts';
import {ReaderError} from './reader-error.ts';
import {readers} from './recognise.ts';
import type {ReaderWarning} from './warnings.ts';

const place = (file: string, line: number | undefined) => (line ? `${file}:${line}` : file);

/** Something doubtful, with its file and first line, how often it was met and in which cells. */
export const warningLine = ({file, line, text, count, values = []}: ReaderWarning): string => {
  const met = [
    ...(count > 1 ? [`${count} times`] : []),
    ...(values.length ? [values.map((value) => `“${value}”`).join(', ')] : []),
  ];
  return `${place(file, line)}: ${text}${met.length ? ` (${met.join(': ')})` : ''}`;
};

/** Why a file cannot be read, with its line. */
export const errorLine = ({file, line, message}: ReaderError): string =>
  file ? `${place(file, line)}: ${message}` : message;

/** A warning or an error of a reader as a problem, whose place is a line. */
export function problemOf(said: ReaderWarning | ReaderError): Problem {
  const isError = said instanceof ReaderError;
  const message = isError ? said.message : said.text;
  return {
    level: isError ? 'error' : 'warning',
    path: said.line ? `line ${said.line}` : '',
    record: undefined,
    found: (isError ? [] : (said.values ?? [])).join(', '),
    expected: '',
    message: said.line ? `line ${said.line}: ${message}` : message,
  };
}

/** How a file was understood: its format and encoding, and what each column was taken for. */
export function layoutLines({file, format, encoding, columns}: FileLayout): readonly string[] {
  const used = columns.flatMap(({name, use}) =>
    use === undefined ? [] : name === use ? name : `${name} as ${use}`
  );
  const unused = columns.filter(({use}) => use === undefined).map(({name}) => name);
  return [
    `${file}: Read as ${formatName(format)}, in ${encodingName(encoding)}.`,
    `${file}: Columns: ${used.join(', ')}.${unused.length ? ` Not used: ${unused.join(', ')}.` : ''}`,
  ];
}

export const formatName = (format: string): string =>
  readers.find(({id}) => id === format)?.name ?? format;

/** An encoding as people know it: UTF-8, Windows-1252. */
export const encodingName = (encoding: string): string =>
  encoding.replace(/^(utf|iso|koi)/, (letters) => letters.toUpperCase()).replace(/^w/, 'W');

/** What is in no number, which stands in the data too: once for all series of a source. */
export const notesOf = ({counts = []}: Dataset): readonly string[] => [
  ...new Set(counts.flatMap(({note}) => (typeof note === 'string' ? [note] : []))),
];

/** What was made of the files, in a few words. */
export function summaryOf({incidents = [], counts = [], deployments = []}: Dataset): string {
  const statements = deployments.reduce((sum, {claims}) => sum + claims.length, 0);
  const forces = `${statements} statements about ${deployments.length} forces`;
  if (!counts.length && statements) return forces;
  const provenances = new Set(counts.map(({provenance}) => provenance));
  const counted = [...provenances].reduce((sum, each) => sum + (each?.counted ?? 0), 0);
  const events = `${counted} rows counted in ${counts.length} series, ${incidents.length} incidents`;
  return statements ? `${events}, ${forces}` : events;
}

/** The dataset as the text of a file. Throws a ReaderError where no page would take it. */
export function datasetText(dataset: Dataset): string {
  const records =
    (dataset.incidents?.length ?? 0) +
    (dataset.counts ?? []).reduce((sum, {values}) => sum + values.length, 0) +
    (dataset.deployments ?? []).reduce((sum, {claims}) => sum + claims.length, 0);
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
