import type {ColumnChoice} from '../readers/column-choice.ts';
import {countColumns} from '../readers/count-columns.ts';
import {plainColumns} from '../readers/column-names.ts';
import type {ColumnUse} from '../readers/reader.ts';
import {encodingName} from '../readers/report.ts';
import {troopColumns} from '../readers/troop-columns.ts';
import {english, foreign, make} from './make.ts';

/** What is known of a file's columns, and what its user has said of them. */
export interface ColumnsShown {
  readonly name: string;
  readonly encoding?: string | undefined;
  readonly columns: readonly ColumnUse[];
  readonly country: string;
  readonly choice: ColumnChoice;
  /** True for a table somebody keeps, whose columns its user may name. */
  readonly open: boolean;
  /** Reads the file again with these columns. */
  readonly choose: (choice: ColumnChoice) => void;
}

/** What a column may be, by the table that has it; a name that several have stands in the first. */
const kinds = {
  'Casualties and attacks': plainColumns,
  Troops: troopColumns.filter((name) => !plainColumns.some((other) => other === name)),
  Counts: countColumns.filter(
    (name) => ![...plainColumns, ...troopColumns].some((other) => other === name)
  ),
} as const;

const plain = (name: string): string => name.replaceAll('_', ' ');

/** How each column was understood, with a choice of what it is, and the line for the command that keeps the choice. */
export function columnsView(shown: ColumnsShown): readonly HTMLElement[] {
  const {columns, encoding, open, choice} = shown;
  if (!columns.length) return [];
  const rows = columns.map((column, i) => rowOf(column, `column-${i}`, open));
  const again = make('button', {type: 'button'}, 'Read it so');
  again.addEventListener('click', () => {
    const selects = rows.map((row) => row.querySelector('select')!);
    shown.choose(changed(columns, selects, choice));
  });
  return [
    make('h3', {}, 'How the columns were understood'),
    ...(encoding ? [make('p', {}, `The text was read as ${encodingName(encoding)}.`)] : []),
    make(
      'div',
      {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Columns'},
      make(
        'table',
        {class: 'columns'},
        make('thead', {}, make('tr', {}, ...['Column', 'Its cells', 'Read as'].map(head))),
        make('tbody', {}, ...rows)
      )
    ),
    ...(open ? [make('p', {}, again)] : []),
    ...(Object.keys(choice).length
      ? [
          make('p', {}, 'To keep this choice, give it to the command:'),
          make('pre', {}, make('code', {}, commandOf(shown))),
        ]
      : []),
  ];
}

const head = (text: string): HTMLElement => make('th', {scope: 'col'}, text);

function rowOf({name, use, cells}: ColumnUse, id: string, open: boolean): HTMLElement {
  const read = use === undefined ? 'not used' : plain(use);
  return make(
    'tr',
    {},
    make('th', {scope: 'row', id}, foreign(name)),
    make('td', {}, foreign(cells.join(' · '))),
    make('td', {}, open ? selectOf(use, id) : english(read))
  );
}

function selectOf(use: string | undefined, label: string): HTMLElement {
  const option = (value: string, text: string) =>
    make('option', {value, ...(value === (use ?? '') && {selected: ''})}, text);
  const known = Object.values(kinds).some((names) => names.some((name) => name === use));
  return make(
    'select',
    {'aria-labelledby': label},
    option('', 'not used'),
    ...(use && !known ? [option(use, plain(use))] : []),
    ...Object.entries(kinds).map(([kind, names]) =>
      make('optgroup', {label: kind}, ...names.map((name) => option(name, plain(name))))
    )
  );
}

/** What was chosen before, with what is chosen now. */
function changed(
  columns: readonly ColumnUse[],
  selects: readonly HTMLSelectElement[],
  before: ColumnChoice
): ColumnChoice {
  const now = columns.flatMap(({name, use = ''}, i) => {
    const {value} = selects[i]!;
    return value === use ? [] : [[name, value] as const];
  });
  return {...before, ...Object.fromEntries(now)};
}

const quoted = (text: string): string =>
  /^[\w.:/-]+$/.test(text) ? text : `"${text.replace(/[\\"$`]/g, '\\$&')}"`;

/** The line that builds the same dataset. */
export function commandOf({name, country, choice}: ColumnsShown): string {
  const columns = Object.entries(choice).map(
    ([column, use]) => `--column ${quoted(`${column}=${use}`)}`
  );
  return [
    `npx conflict-widgets build ${quoted(name)}`,
    ...(country ? [`--country ${quoted(country)}`] : []),
    ...columns,
    '-o data.json',
  ].join(' ');
}
