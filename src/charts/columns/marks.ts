import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import {say, type Speech} from '../../text/say.ts';
import {axisMark} from '../common/time-axis.ts';
import {eventLines, layoutEvents, lanesMark, type EventMarker} from '../common/events.ts';
import {glyphOf, isUnnumbered} from '../common/glyph.ts';
import {readable} from '../common/reading.ts';
import {roomFor} from '../common/room.ts';
import {scaleOf, type Scale} from '../common/scale.ts';
import {gapPattern, groundOf} from '../common/uncovered.ts';
import type {ColumnFigure} from './figure.ts';
import {isOutside, spansMark, turnMarks} from './spans.ts';
import {labelsOf, type ColumnLabel} from './labels.ts';
import {columnTicks, layoutColumns, positionAmongColumns, type Column} from './layout.ts';

/** In em, so that the picture grows with the reader's text. */
const plotHeight = 13;

/** Everything that is placed before anything is drawn. */
export interface ColumnLayout {
  readonly columns: readonly Column[];
  readonly scale: Scale;
  readonly markers: readonly EventMarker[];
}

/** Share of the highest column that the name of a turn needs over it. */
const turnRoom = 0.25;

export function layoutFigure(figure: ColumnFigure, mirrored: boolean): ColumnLayout {
  const {rows, events, turn} = figure;
  const columns = layoutColumns(rows, mirrored);
  return {
    columns,
    scale: scaleOf(rows, true, {headroom: turn ? turnRoom : 0}),
    markers: layoutEvents(events, ({date}) => positionAmongColumns(date!, columns, mirrored)),
  };
}

/** One column a period over a time axis, with events as numbered lines. */
export function columnsMark(figure: ColumnFigure, scene: Scene): Mark {
  const {speech, mirrored} = scene;
  const layout = layoutFigure(figure, mirrored);
  const longest = say({number: layout.scale.max}, speech).length;
  return [
    'div',
    {class: `plot ${roomFor(longest)}`},
    [
      ...(layout.markers.length ? [lanesMark(layout.markers)] : []),
      ...(figure.spans ? [spansMark(figure, layout.columns, scene)] : []),
      [
        'svg',
        {class: 'columns', width: '100%', height: `${plotHeight}em`, role: 'none'},
        plotMarks(figure, layout, scene),
      ],
      axisMark(columnTicks(layout.columns), speech),
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
  const {speech, active} = scene;
  // Where spans are compared, their sums are the numbers to be read.
  const labels = figure.spans ? undefined : labelsOf(columns, scale, speech, room);
  const current = active ?? columns[0]?.row.id;
  return [
    gapPattern,
    gridMark(scale, speech),
    eventLines(markers),
    ...columns.map((column, index): Mark => [
      'g',
      readable(column.row, 'column', column.row.id === current, speech),
      columnMarks(column, scale, labels?.get(column), isOutside(figure, index)),
    ]),
    ...turnMarks(figure, columns, scene),
  ];
}

/** Grid lines with their numbers in the margin where reading begins. */
function gridMark(scale: Scale, speech: Speech): Mark {
  const rightToLeft = speech.language.direction === 'rtl';
  const place = {
    x: rightToLeft ? '100%' : 0,
    dx: rightToLeft ? '0.4em' : '-0.4em',
    dy: '0.35em',
    'text-anchor': 'end',
  };
  return [
    'g',
    {class: 'grid', 'aria-hidden': 'true'},
    scale.ticks.flatMap((tick): Mark[] => {
      const y = percent(1 - scale.position(tick));
      return [
        ['line', {class: tick ? 'rule' : 'zero', x2: '100%', y1: y, y2: y}],
        ['text', {class: 'tick', y, ...place}, say({number: tick}, speech)],
      ];
    }),
  ];
}

function columnMarks(
  {row: {value}, x, width, strip, stripWidth}: Column,
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
        ? ['line', {class: 'bracket', x1: middle, x2: middle, y1: y(from), y2: y(to)}]
        : [
            'rect',
            {
              class: isPale && look === 'solid' ? 'solid pale' : look,
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
        class: 'value halo',
        part: 'value',
        x: percent(label.at),
        y: y(end),
        dy: ending === 'open' ? '-1.1em' : '-0.35em',
        'text-anchor': label.anchor,
        'aria-hidden': 'true',
      },
      label.text,
    ]);
  return marks;
}
