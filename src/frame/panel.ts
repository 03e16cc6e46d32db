import {contentOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import type {Speech} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {buttonMark} from './button.ts';
import {notesMarks} from './notes.ts';
import {tableMark} from './table.ts';

/** The table and notes under a picture, and the buttons for them. */
export interface Panel {
  readonly speech: Speech;
  readonly tableOpen: boolean;
  /** The table is there, be it open or on paper; a closed one of hundreds of cells would cost more than the chart. */
  readonly tableDrawn: boolean;
  /** The table is wider than its room. */
  readonly tableOverflows: boolean;
  readonly withDownload: boolean;
}

/** The buttons, and the table and notes that one of them shows. */
export function panelMarks(figure: Figure, panel: Panel): readonly Mark[] {
  const {speech, tableOpen, tableDrawn, withDownload} = panel;
  return [
    [
      'div',
      {class: 'buttons'},
      present(
        buttonMark('table', phrase('show_table'), speech, {
          'aria-expanded': `${tableOpen}`,
          'aria-controls': 'panel',
        }),
        withDownload && buttonMark('download', phrase('download'), speech)
      ),
    ],
    [
      'div',
      {id: 'panel', class: 'panel', hidden: tableOpen ? undefined : ''},
      tableDrawn ? tableAndNotes(figure, panel) : [],
    ],
  ];
}

/**
 * The same where no script runs: `details` opens by itself, even where a script was meant to arrive and did not.
 * The room of the download button is kept, so that nothing moves when the live widget takes over.
 */
export function staticPanelMark(figure: Figure, panel: Panel): Mark {
  const {speech, tableOpen, withDownload} = panel;
  return [
    'details',
    {class: 'panel', open: tableOpen ? '' : undefined},
    [
      [
        'summary',
        {class: 'buttons'},
        present(
          ['span', {class: 'button', part: 'button'}, contentOf(phrase('show_table'), speech)],
          withDownload && ['span', {class: 'button later'}, contentOf(phrase('download'), speech)]
        ),
      ],
      ...tableAndNotes(figure, panel),
    ],
  ];
}

/** A box that has to be scrolled sideways is a stop for the keyboard, and says what it is. */
const tableAndNotes = (figure: Figure, {speech, tableOverflows}: Panel): readonly Child[] => [
  [
    'div',
    {
      class: 'scroll',
      ...(tableOverflows && {role: 'region', tabindex: 0, 'aria-labelledby': 'heading'}),
    },
    [tableMark(figure, speech)],
  ],
  ...notesMarks(figure, speech),
];
