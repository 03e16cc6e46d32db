import {percent, type Child, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import {say, type Locale} from '../../text/say.ts';
import type {Words} from '../../text/words.ts';
import type {ColumnFigure, Span} from './figure.ts';
import type {Column} from './layout.ts';

/** Height of the brackets and their labels over the plot, in em. */
export const spansHeight = 2.3;

/** A label with its number standing out. */
function labelContent(label: Words, number: Words, locale: Locale): readonly Child[] {
  const [text, bold] = [say(label, locale), say(number, locale)];
  const at = text.indexOf(bold);
  if (at < 0) return [text];
  const parts = [
    text.slice(0, at),
    ['tspan', {class: 'value'}, bold] as Mark,
    text.slice(at + bold.length),
  ];
  return parts.filter((part) => part !== '');
}

/** Where a span begins and ends as the eye sees it, as fractions of the width. */
function edgesOf({from, to}: Span, columns: readonly Column[]): readonly [number, number] {
  const [first, last] = [columns[from]!, columns[to - 1]!];
  return [
    Math.min(first.strip, last.strip),
    Math.max(first.strip + first.stripWidth, last.strip + last.stripWidth),
  ];
}

/**
 * Brackets over the columns that are compared, with their sums. In a page both labels are there, and its style sheet shows
 * the one that fits; with `room` in letters the other is left out.
 */
export const spanMarks = (
  {spans = []}: ColumnFigure,
  columns: readonly Column[],
  {locale}: Scene,
  room?: number
): Mark[] =>
  spans.flatMap((span): Mark[] => {
    const [left, right] = edgesOf(span, columns);
    const inset = 0.004;
    const [x1, x2] = [percent(left + inset), percent(right - inset)];
    const fits = room !== undefined && say(span.label, locale).length <= room * (right - left);
    const place = {
      part: 'value',
      x: percent((left + right) / 2),
      y: '1.2em',
      'text-anchor': 'middle',
    };
    const bracket = {class: 'bracket-line'};
    return [
      ['line', {...bracket, x1, x2, y1: '1.6em', y2: '1.6em'}],
      ['line', {...bracket, x1, x2: x1, y1: '1.6em', y2: '2em'}],
      ['line', {...bracket, x1: x2, x2, y1: '1.6em', y2: '2em'}],
      ...(room === undefined || fits
        ? [
            [
              'text',
              {class: 'long', ...place},
              labelContent(span.label, span.number, locale),
            ] as Mark,
          ]
        : []),
      ...(room === undefined || !fits
        ? [
            [
              'text',
              {class: 'short', ...place},
              labelContent(span.short, span.number, locale),
            ] as Mark,
          ]
        : []),
    ];
  });

export const spansMark = (figure: ColumnFigure, columns: readonly Column[], scene: Scene): Mark => [
  'svg',
  {class: 'spans', width: '100%', height: `${spansHeight}em`, 'aria-hidden': 'true'},
  spanMarks(figure, columns, scene),
];

/** The line of the event between two spans, with its name and day beside it. */
export function turnMarks(
  {turn}: ColumnFigure,
  columns: readonly Column[],
  {locale, mirrored}: Scene
): Mark[] {
  const column = turn && columns[turn.at];
  if (!column) return [];
  const x = percent(mirrored ? column.strip + column.stripWidth : column.strip);
  const anchor = mirrored === (locale.language.direction === 'rtl') ? 'start' : 'end';
  const place = {x, dx: mirrored ? '-0.4em' : '0.4em', 'text-anchor': anchor};
  return [
    [
      'g',
      {'aria-hidden': 'true'},
      [
        ['line', {class: 'turn', x1: x, x2: x, y2: '100%'}],
        ['text', {class: 'value halo', ...place, y: '1em'}, say(turn.label, locale)],
        ['text', {class: 'tick halo', ...place, y: '2.2em'}, say(turn.date, locale)],
      ],
    ],
  ];
}

/** Whether a column is outside of what is compared. */
export const isOutside = ({spans}: ColumnFigure, index: number): boolean =>
  !!spans && !spans.some(({from, to}) => index >= from && index < to);
