import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import type {Statement} from '../../model/statement.ts';
import {say, type Locale} from '../../text/say.ts';
import {axisMark} from '../common/time-axis.ts';
import {layoutEventWords, wordsMark, type EventWords} from '../common/event-words.ts';
import {eventLines, layoutEvents, lanesMark, type EventMarker} from '../common/events.ts';
import {glyphOf, isUnnumbered} from '../common/glyph.ts';
import {readable} from '../common/reading.ts';
import {boldLetters, roomFor} from '../common/room.ts';
import {gridMark} from '../common/grid.ts';
import {extentOf, scaleOf, type Scale} from '../common/scale.ts';
import {gapPattern, groundOf} from '../common/uncovered.ts';
import type {ColumnFigure} from './figure.ts';
import {isOutside, spansMark, turnMarks} from './spans.ts';
import {labelsOf, type ColumnLabel} from './labels.ts';
import {
  columnTicks,
  layoutColumns,
  positionAmongColumns,
  turnsAmong,
  type Column,
} from './layout.ts';

/** In em, so that the picture grows with the reader's text. */
const plotHeight = 13;

/** Everything that is placed before anything is drawn. */
export interface ColumnLayout {
  readonly columns: readonly Column[];
  readonly scale: Scale;
  readonly markers: readonly EventMarker[];
  /** The same events in words, where the room is wide enough for them. */
  readonly words: readonly EventWords[] | undefined;
}

/** Share of the highest column that the name of a turn needs over it. */
const turnRoom = 0.25;

export function layoutFigure(
  figure: ColumnFigure,
  {mirrored, locale}: Pick<Scene, 'mirrored' | 'locale'>,
  room?: number
): ColumnLayout {
  const {rows, events, turn} = figure;
  const columns = layoutColumns(rows, mirrored);
  const place = ({date}: Statement): number => positionAmongColumns(date!, columns, mirrored);
  return {
    columns,
    scale: scaleOf(rows, true, {headroom: turn ? turnRoom : 0}),
    markers: layoutEvents(events, place),
    words: layoutEventWords(events, place, locale, room),
  };
}

/** Whether wide pages have the words of the events at their lines. */
export const namesEvents = (figure: ColumnFigure, scene: Scene, room?: number): boolean =>
  layoutFigure(figure, scene, room).words !== undefined;

/** One column a period over a time axis, with events as numbered lines. */
export function columnsMark(figure: ColumnFigure, scene: Scene): Mark {
  const {locale, mirrored} = scene;
  const layout = layoutFigure(figure, scene);
  const longest = say({number: layout.scale.max}, locale).length;
  return [
    'div',
    {class: `plot ${roomFor(longest)}`},
    [
      ...(layout.markers.length ? [lanesMark(layout.markers, !!layout.words)] : []),
      ...(layout.words ? [wordsMark(layout.words, locale)] : []),
      ...(figure.spans ? [spansMark(figure, layout.columns, scene)] : []),
      [
        'svg',
        {class: 'columns', width: '100%', height: `${plotHeight}em`, role: 'none'},
        plotMarks(figure, layout, scene),
      ],
      axisMark(
        columnTicks(layout.columns, figure.interval),
        locale,
        turnsAmong(layout.columns, figure.interval, mirrored)
      ),
    ],
  ];
}

/** All that is inside the axes; `room` in letters. */
export function plotMarks(
  figure: ColumnFigure,
  {columns, scale, markers}: ColumnLayout,
  scene: Scene,
  room?: number
): Mark[] {
  const {locale, active} = scene;
  // Where spans are compared, their sums are the numbers to be read.
  const labels = figure.spans ? undefined : labelsOf(columns, scale, locale, room);
  const current = active ?? columns[0]?.row.id;
  const unit = unitMarks(figure, scale, columns, locale);
  return [
    gapPattern,
    gridMark(scale, unit.length ? scale.ticks.at(-1) : undefined, locale),
    eventLines(markers),
    ...unit,
    ...columns.map((column, index): Mark => [
      'g',
      readable(column.row, 'column', column.row.id === current, locale),
      columnMarks(column, scale, labels?.get(column), isOutside(figure, index)),
    ]),
    ...turnMarks(figure, columns, scene),
  ];
}

/** What is counted, under the highest grid line: “10 attacks”. Nothing where columns stand in the way. */
function unitMarks(
  {rows}: ColumnFigure,
  scale: Scale,
  columns: readonly Column[],
  locale: Locale
): Mark[] {
  const rightToLeft = locale.language.direction === 'rtl';
  const highest = scale.ticks.at(-1) ?? 0;
  const unit = say({reported: {best: highest}, unit: rows[0]!.unit}, locale);
  const share = (unit.length + 1) / boldLetters.narrowest;
  const isFree = columns.every(
    ({row, x, width}) =>
      (rightToLeft ? x + width < 1 - share : x > share) ||
      scale.position(extentOf(row.value)) < scale.position(highest) - unitRoom
  );
  const place = {x: rightToLeft ? '100%' : 0, y: percent(1 - scale.position(highest)), dy: '1.1em'};
  return isFree
    ? [
        [
          'text',
          {class: 'tick halo', ...place, 'text-anchor': 'start', 'aria-hidden': 'true'},
          unit,
        ],
      ]
    : [];
}

/** Share of the height that the words at the highest tick need under it. */
const unitRoom = 0.12;

/** From the lowest to the highest figure, with a foot at each end. */
const bracketMark = (x: string, low: string, high: string): Mark => [
  'svg',
  {x, width: 1, height: '100%'},
  [
    ['line', {class: 'bracket', y1: low, y2: high}],
    ['line', {class: 'bracket', x1: -4, x2: 4, y1: low, y2: low}],
    ['line', {class: 'bracket', x1: -4, x2: 4, y1: high, y2: high}],
  ],
];

function columnMarks(
  {row: {value, series}, x, width, strip, stripWidth}: Column,
  scale: Scale,
  label: ColumnLabel | undefined,
  isPale: boolean
): Mark[] {
  const y = (number: number): string => percent(1 - scale.position(number));
  const {segments, ending, end} = glyphOf(value);
  const middle = percent(x + width / 2);
  const across = {x: percent(x), width: percent(width)};
  const marks: Mark[] = [
    [
      'rect',
      {
        class: 'strip',
        x: percent(strip),
        width: percent(stripWidth),
        height: '100%',
        fill: groundOf(value),
      },
    ],
    ...segments.map(({look, from, to}): Mark =>
      look === 'whisker'
        ? bracketMark(middle, y(from), y(to))
        : [
            'rect',
            {
              class: look === 'solid' && (isPale || series === 'killed') ? 'solid pale' : look,
              part: 'bar',
              ...across,
              y: y(to),
              height: percent(scale.position(to - from)),
            },
          ]
    ),
  ];
  if (isUnnumbered(value))
    marks.push(['rect', {class: 'older', part: 'bar', ...across, y: '94%', height: '6%'}]);
  // “At least”: the column runs on in strokes.
  if (ending === 'open' && end > 0)
    marks.push([
      'svg',
      {class: 'end', ...across, y: y(end), height: 1},
      [
        ['rect', {class: 'stroke', y: -5, width: '100%', height: 3}],
        ['rect', {class: 'stroke', y: -9, width: '100%', height: 2}],
      ],
    ]);
  if (label)
    marks.push([
      'text',
      {
        class: label.long ? 'value halo long' : 'value halo',
        part: 'value',
        x: percent(label.at),
        y: y(Math.max(end, ...segments.map(({to}) => to))),
        dy: ending === 'open' ? '-1.1em' : '-0.35em',
        'text-anchor': label.anchor,
        'aria-hidden': 'true',
      },
      label.text,
    ]);
  return marks;
}
