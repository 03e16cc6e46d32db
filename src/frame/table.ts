import {childrenOf, contentOf} from '../marks/content.ts';
import type {Child, Content, Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import {figureWords} from '../model/row.ts';
import type {Attestation} from '../model/statement.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {say, type Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {sourceMarks} from './source.ts';
import {tableLines, type TableLine} from './table-lines.ts';

interface TableColumn {
  readonly head: PhraseKey;
  readonly cell: (line: TableLine) => Content;
}

/** The same rows as a table: what, how many, who says so, when, where it was read. */
export function tableMark(figure: Figure, locale: Locale): Mark {
  const lines = tableLines(figure);
  const columns = columnsOf(figure, lines, locale);
  const head = [figure.column, ...columns.map(({head: key}) => key)];
  return [
    'table',
    // On narrow pages it is laid out as cards: it stays a table for those who hear it.
    {part: 'table', role: 'table'},
    [
      [
        'caption',
        {},
        [...childrenOf(figure.heading, locale), '. ', ...childrenOf(figure.subtitle, locale)],
      ],
      [
        'thead',
        {role: 'rowgroup'},
        [
          [
            'tr',
            {role: 'row'},
            head.map((key): Mark => [
              'th',
              {scope: 'col', role: 'columnheader'},
              contentOf(phrase(key), locale),
            ]),
          ],
        ],
      ],
      [
        'tbody',
        {role: 'rowgroup'},
        lines.map((line): Mark => [
          'tr',
          {class: line.row.role, role: 'row'},
          [
            ['th', {scope: 'row', role: 'rowheader'}, contentOf(line.label, locale)],
            ...columns.map(({head: key, cell}): Mark => [
              'td',
              {role: 'cell', 'data-head': say(phrase(key), locale)},
              cell(line),
            ]),
          ],
        ]),
      ],
    ],
  ];
}

/** The columns that this figure fills; one that would stay empty is left out. */
function columnsOf(figure: Figure, lines: readonly TableLine[], locale: Locale): TableColumn[] {
  const attested =
    (tell: (attestation: Attestation) => Content) =>
    ({attestation}: TableLine): Content =>
      attestation ? tell(attestation) : '';
  const figured: TableColumn = {
    head: 'column_value',
    cell: ({row, value}) => contentOf(figureWords(row, value), locale),
  };
  const source: TableColumn = {
    head: 'column_source',
    cell: ({row, attestation}) =>
      sourceList(attestation ? [attestation] : row.attestations, locale),
  };
  // A mark that stands for many reports: which ones, and where they were read.
  if (figure.chart.table === 'reports') {
    const what: TableColumn = {
      head: 'column_detail',
      cell: ({row}) => (row.detail ? contentOf(row.detail, locale) : ''),
    };
    return lines.some(({row}) => row.detail) ? [figured, what, source] : [figured, source];
  }
  const claimant: TableColumn = {
    head: 'column_claimant',
    cell: attested(({claimant: text}) => (text === undefined ? '' : contentOf({text}, locale))),
  };
  const date: TableColumn = {
    head: 'column_date',
    cell: attested(({date: day}) =>
      day ? [['time', {datetime: day}, contentOf({date: day}, locale)]] : ''
    ),
  };
  const status: TableColumn = {
    head: 'column_status',
    cell: attested(({status: standing, revisedFrom}) => [
      ...(standing ? childrenOf(phrase(standing), locale) : []),
      ...(revisedFrom === undefined
        ? []
        : [' (', ...childrenOf(phrase('revised_from', {n: {reported: revisedFrom}}), locale), ')']),
    ]),
  };
  const dated = lines.some(({attestation}) => attestation?.date);
  const isFigured = lines.some(({row}) => !row.isEvent);
  return [...(isFigured ? [figured] : []), claimant, ...(dated ? [date] : []), status, source];
}

const sourceList = (attestations: readonly Attestation[], locale: Locale): readonly Child[] =>
  [...new Set(attestations.map(({source}) => source))].flatMap((source, index) => {
    const marks = sourceMarks(source, locale);
    return index ? [', ', ...marks] : marks;
  });
