import type {Dataset} from '../data/dataset.ts';
import {problemCounts} from '../data/check/problem-line.ts';
import {summaryOf} from '../readers/report.ts';
import type {Check, DatasetCheck, EventsCheck} from './check.ts';
import {columnsView, type ColumnsShown} from './columns-view.ts';
import {countedView, downloadView, leftOutView} from './events-view.ts';
import {english, make} from './make.ts';
import {previewsOf, snippetOf, type WidgetPreview} from './preview.ts';
import {problemsView} from './problems-view.ts';

/** All that the page says of a file, its heading first. */
export const resultView = (result: Check, columns: ColumnsWanted): readonly HTMLElement[] =>
  result.kind === 'dataset' ? datasetView(result) : eventsView(result, columns);

/** What the user said of the columns, and what to do when he says more. */
type ColumnsWanted = Pick<ColumnsShown, 'country' | 'choice' | 'choose'>;

/** Formats of tables that people keep themselves. */
const ownTables = ['plain', 'counts', 'troops'];

/** The heading takes the focus, so that the verdict is read out and nobody has to look for it. */
export const verdictView = (name: string, words: string): HTMLElement =>
  make('h2', {id: 'verdict', tabindex: '-1'}, english(name), `: ${words}`);

/** What a file is called in a tag where it was pasted. */
const unnamed = 'data.json';

function datasetView({name, text, problems, dataset}: DatasetCheck): readonly HTMLElement[] {
  const file = /\.json$/i.test(name) ? name : unnamed;
  return [
    verdictView(name, problemCounts(problems)),
    make('p', {}, verdictOf(problems, dataset)),
    ...problemsView(problems),
    ...(dataset ? previewsView(previewsOf(dataset, false), text, file) : []),
  ];
}

function verdictOf(problems: DatasetCheck['problems'], dataset: Dataset | undefined): string {
  if (!dataset) return 'The widgets cannot draw this dataset.';
  if (problems.some(({level}) => level === 'error'))
    return 'The widgets draw this dataset without what the errors are about.';
  return problems.length
    ? 'The widgets draw this dataset. An editor should look at the warnings.'
    : 'Nothing in this dataset is wrong or doubtful.';
}

function eventsView(result: EventsCheck, wanted: ColumnsWanted): readonly HTMLElement[] {
  const {name, dataset, columns} = result;
  const shown = {name, columns, ...wanted};
  if (!dataset)
    return [
      verdictView(name, 'not read'),
      make('p', {}, 'This file was taken for a list of events, and cannot be counted.'),
      make('ul', {class: 'lines', role: 'list'}, make('li', {}, english(result.error))),
      ...columnsView({...shown, open: true}),
    ];
  const file = `${dataset.id}.json`;
  const download = downloadView(dataset, file);
  return [
    verdictView(name, summaryOf(dataset)),
    ...countedView(dataset),
    ...columnsView({...shown, encoding: result.encoding, open: ownTables.includes(result.format)}),
    ...leftOutView(dataset, result.warnings),
    ...download.elements,
    ...previewsView(previewsOf(dataset, true), dataset, download.offered ? file : undefined),
  ];
}

/** The widgets that these data fill, each with its tag where there is a file that a page may refer to. */
function previewsView(
  previews: readonly WidgetPreview[],
  data: Dataset | string,
  file: string | undefined
): readonly HTMLElement[] {
  if (!previews.length) return [make('p', {}, 'There is nothing in it that a widget draws.')];
  return [
    make('h2', {}, 'As the widgets draw it'),
    ...previews.flatMap((preview) => {
      const {tag, attributes} = preview;
      const widget = make(tag, {...attributes, class: 'preview', loading: 'eager'});
      Object.assign(widget, {data});
      const snippet = file && make('pre', {}, make('code', {}, snippetOf(preview, file)));
      return snippet ? [widget, snippet] : [widget];
    }),
  ];
}
