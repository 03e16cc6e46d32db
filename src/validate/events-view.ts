import {mayPassOn} from '../data/terms-of-use.ts';
import type {Dataset, Series} from '../data/dataset.ts';
import {countryName} from '../readers/country.ts';
import {ReaderError} from '../readers/reader-error.ts';
import {datasetText, notesOf} from '../readers/report.ts';
import {english, make} from './make.ts';

/** What a file was taken for, what of it was counted, and by what rule. */
export function countedView({country, counts = [], sources}: Dataset): readonly HTMLElement[] {
  const [series] = counts;
  const [file] = series?.provenance?.files ?? [];
  if (!series?.provenance || !file) return [];
  const {license, attribution} = sources[series.source] ?? {};
  const version = file.version ? `, version ${file.version}` : '';
  return [
    make('h3', {}, 'What was counted'),
    make(
      'dl',
      {},
      ...fact('Read as', `${series.provenance.format}${version}`),
      ...fact('Rows in the file', String(file.rows)),
      ...fact('Country', `${countryName(country)} (${country})`),
      ...fact('Series', ...counts.map(seriesLine)),
      ...(license ? fact('Terms', license) : []),
      ...(attribution ? fact('Credit', attribution) : [])
    ),
  ];
}

const fact = (term: string, ...texts: readonly string[]): readonly HTMLElement[] => [
  make('dt', {}, term),
  ...texts.map((text) => make('dd', {}, english(text))),
];

function seriesLine({name, definition, interval, values}: Series): string {
  const periods = values.map(({period}) => period).sort();
  const span = [periods[0], periods.at(-1)].join(' to ');
  return `${words(name)}, by ${interval}, ${span}. ${words(definition)}`;
}

/** Readers write plain English. */
const words = (text: Series['name']): string => (typeof text === 'string' ? text : '');

/** What is in no number, and why: the lines of the command line, in its order. */
export function leftOutView(dataset: Dataset, warnings: readonly string[]): readonly HTMLElement[] {
  const lines = [...warnings, ...notesOf(dataset)];
  const list = make(
    'ul',
    {class: 'lines', role: 'list'},
    ...lines.map((line) => make('li', {}, english(line)))
  );
  return [
    make('h3', {}, 'What was left out, or is doubtful'),
    lines.length ? list : make('p', {}, 'Nothing.'),
  ];
}

/** The counted dataset as a file to keep, where its terms and its size allow that; whoever takes the link away frees its address. */
export function downloadView(
  dataset: Dataset,
  name: string
): {readonly offered: boolean; readonly elements: readonly HTMLElement[]} {
  const refused = (why: string) => ({offered: false, elements: [make('p', {}, why)]});
  if (!mayPassOn(dataset))
    return refused(
      'The terms of this source forbid passing its events on, so that there is no dataset to download here. ' +
        'The command “build” writes the counts alone, with the credit line.'
    );
  try {
    const text = datasetText(dataset);
    const href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
    const link = make('a', {href, download: name}, 'Download the counted dataset');
    const size = `, ${Math.ceil(text.length / 1000)} kB`;
    return {offered: true, elements: [make('p', {}, link, ' (', english(name), `${size})`)]};
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    return refused(error.message);
  }
}
