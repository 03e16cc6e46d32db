import {contentOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import type {Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {buttonMark} from './button.ts';
import {notesMarks} from './notes.ts';
import {tableMark} from './table.ts';

/** The table and notes under a picture, and the buttons for them. */
export interface Panel {
  readonly locale: Locale;
  readonly tableOpen: boolean;
  /** The table is there, be it open or on paper; a closed one of hundreds of cells would cost more than the chart. */
  readonly tableDrawn: boolean;
  /** The table is wider than its room. */
  readonly tableOverflows: boolean;
  readonly withDownload: boolean;
}

/** The table and notes, which stand in the place of the picture. */
export const panelMark = (figure: Figure, panel: Panel): Mark => [
  'div',
  {id: 'panel', class: 'panel', hidden: panel.tableOpen ? undefined : ''},
  panel.tableDrawn ? tableAndNotes(figure, panel) : [],
];

/** The buttons that show and fetch them. */
export const panelActions = ({locale, tableOpen, withDownload}: Panel): readonly Child[] => [
  [
    'div',
    {class: 'actions'},
    present(
      buttonMark('table', phrase('show_table'), locale, {
        'aria-expanded': `${tableOpen}`,
        'aria-controls': 'panel',
      }),
      withDownload && buttonMark('download', phrase('download'), locale),
      // For whoever looks closer: the line is quiet, and few stops lead past a widget.
      withDownload && tableOpen && buttonMark('json', phrase('download_json'), locale)
    ),
  ],
];

/**
 * The same where no script runs: `details` opens by itself, even where a script was meant to arrive and did not.
 * The room of the download button is kept, so that nothing moves when the live widget takes over.
 */
export function staticPanelActions(figure: Figure, panel: Panel): readonly Child[] {
  const {locale, tableOpen, withDownload} = panel;
  const name = contentOf(phrase('show_table'), locale);
  const actions = present(
    tableOpen
      ? ['span', {class: 'button later'}, name]
      : [
          'details',
          {class: 'panel'},
          [['summary', {class: 'button', part: 'button'}, name], ...tableAndNotes(figure, panel)],
        ],
    withDownload && ['span', {class: 'button later'}, contentOf(phrase('download'), locale)]
  );
  return [['div', {class: 'actions'}, actions]];
}

/** A box that has to be scrolled is a stop for the keyboard, and says what it is. */
const tableAndNotes = (figure: Figure, {locale, tableOverflows}: Panel): readonly Child[] => [
  [
    'div',
    {
      class: 'scroll',
      ...(tableOverflows && {role: 'region', tabindex: 0, 'aria-labelledby': 'heading'}),
    },
    [tableMark(figure, locale)],
  ],
  ...notesMarks(figure, locale),
];
