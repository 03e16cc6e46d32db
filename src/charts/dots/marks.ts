import {contentOf} from '../../marks/content.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import {say, type Locale} from '../../text/say.ts';
import {wordsMark} from '../common/event-words.ts';
import {eventLines, lanesMark} from '../common/events.ts';
import {glyphOf} from '../common/glyph.ts';
import {gridMark} from '../common/grid.ts';
import {readable} from '../common/reading.ts';
import {roomFor} from '../common/room.ts';
import {axisHeight, tickMarks, turnMarks} from '../common/time-axis.ts';
import {gapPattern} from '../common/uncovered.ts';
import type {DotFigure} from './figure.ts';
import {layoutDots, type Dot, type DotLayout} from './layout.ts';
import {namesOf, type DotName} from './names.ts';
import {arrowMarks, radius, shapeMarks} from './shapes.ts';

/** In em, so that the picture grows with the reader’s text. */
const plotHeight = 16;

/** Pixels around a dot that answer to the pointer. */
const reach = 12;

/** Whether wide pages have the words of the events at their lines. */
export const namesEvents = (figure: DotFigure, scene: Scene, room?: number): boolean =>
  layoutDots(figure, scene, room).words !== undefined;

/** One dot a row over a time axis, with events as numbered lines. */
export function dotsMark(figure: DotFigure, scene: Scene): Mark {
  const {locale} = scene;
  const layout = layoutDots(figure, scene);
  const longest = say({number: layout.scale.ticks.at(-1)!}, locale).length;
  return [
    'div',
    {class: 'dots'},
    [
      ...kindsMark(figure, locale),
      [
        'div',
        {class: `plot ${roomFor(longest)}`},
        [
          ...(layout.markers.length ? [lanesMark(layout.markers, !!layout.words)] : []),
          ...(layout.words ? [wordsMark(layout.words, locale)] : []),
          [
            'svg',
            {class: 'scatter', width: '100%', height: `${plotHeight}em`, role: 'none'},
            plotMarks(figure, layout, scene),
          ],
          [
            'svg',
            {class: 'axis', width: '100%', height: `${axisHeight}em`, 'aria-hidden': 'true'},
            axisMarks(layout, locale),
          ],
        ],
      ],
    ],
  ];
}

/** Who is meant by which colour and shape. */
const kindsMark = ({about, kinds}: DotFigure, locale: Locale): Mark[] =>
  kinds.length && about
    ? [
        [
          'ul',
          {class: 'kinds small', part: 'legend'},
          [
            ['li', {}, contentOf(about, locale)],
            ...kinds.map(({series, label}): Mark => [
              'li',
              {},
              [
                [
                  'svg',
                  {class: series, width: 12, height: 12, 'aria-hidden': 'true'},
                  [['svg', {x: '50%', y: '50%', width: 1, height: 1}, shapeMarks(series, 'solid')]],
                ],
                ['span', {}, contentOf(label, locale)],
              ],
            ]),
          ],
        ],
      ]
    : [];

/** All that is inside the axes; `room` in letters. */
export function plotMarks(
  figure: DotFigure,
  layout: DotLayout,
  scene: Scene,
  room?: number
): Mark[] {
  const {locale, active, chosen} = scene;
  const {dots, scale, markers} = layout;
  const unit = say(figure.unit, locale);
  const current = active ?? dots[0]?.row.id;
  return [
    gapPattern,
    gridMark(scale, undefined, locale),
    eventLines(markers),
    unitMark(unit, locale),
    // Under all dots, so that none is hidden by the room of another.
    ...(chosen === undefined ? [] : dots.map(groundMark)),
    ...dots.map((dot): Mark => {
      const {row} = dot;
      const isPale = !!figure.highlight && !figure.highlight.includes(row.id);
      return [
        'g',
        {
          ...readable(row, 'incident', row.id === current, locale),
          ...(chosen !== undefined && {
            role: 'button',
            'aria-expanded': `${row.id === chosen}`,
          }),
        },
        dotMarks(dot, isPale, locale),
      ];
    }),
    ...namesOf(figure, layout, locale, unit, room).map((name) =>
      nameMark(name, name.shown, locale)
    ),
  ];
}

/** What the heights are, over the scale. */
const unitMark = (unit: string, {language}: Locale): Mark => [
  'text',
  {
    class: 'tick halo',
    x: language.direction === 'rtl' ? '100%' : 0,
    dx: language.direction === 'rtl' ? '2em' : '-2em',
    y: '1em',
    'text-anchor': 'start',
    'aria-hidden': 'true',
  },
  unit,
];

/** A room of one pixel where marks have their lengths from: to the right and downwards. */
const at = (x: number, y: number, marks: readonly Mark[]): Mark => [
  'svg',
  {x: percent(x), y: percent(1 - y), width: 1, height: 1},
  marks,
];

const groundMark = ({row, x, shift, y = 0}: Dot): Mark =>
  at(x, y, [['circle', {'data-for': row.id, fill: 'transparent', cx: shift, cy: 0, r: reach}]]);

/** How well a figure is founded, then how it stands out. */
function lookOf({ink, value}: Row, isPale: boolean): string {
  if (ink === 'alleged') return 'alleged';
  const isCeiling = glyphOf(value).segments[0]?.look === 'hollow';
  return isCeiling ? 'hollow' : isPale ? 'aside' : 'solid through';
}

/** A dot with what others give; a figure that has no number is a question on the ground line, not a zero. */
function dotMarks(
  {row, x, shift, span, y, range, rivals}: Dot,
  isPale: boolean,
  {language}: Locale
): Mark[] {
  const focus: Mark = ['circle', {class: 'strip', fill: 'transparent', cx: shift, cy: 0, r: 10}];
  if (y === undefined)
    return [
      at(x, 0, [
        focus,
        [
          'text',
          {
            class: 'value halo',
            part: 'bar',
            x: shift,
            y: 4,
            'text-anchor': 'middle',
            'aria-hidden': 'true',
          },
          language.direction === 'rtl' ? '؟' : '?',
        ],
      ]),
    ];
  const look = lookOf(row, isPale);
  const {ending} = glyphOf(row.value);
  const upright = (look: string, from: number, to: number): Mark => [
    'svg',
    {x: percent(x), width: 1, height: '100%'},
    [['line', {class: look, x1: shift, x2: shift, y1: percent(1 - from), y2: percent(1 - to)}]],
  ];
  return [
    ...rivals.map((rival) => upright('tie', y, rival.y)),
    ...(range ? [upright('bracket', ...range)] : []),
    span
      ? [
          'svg',
          {y: percent(1 - y), width: '100%', height: 1},
          [
            [
              'rect',
              {
                class: look,
                part: 'bar',
                x: percent(span[0]),
                width: percent(span[1] - span[0]),
                y: -2,
                height: 4,
              },
            ],
          ],
        ]
      : at(x, y, shapeMarks(row.series, look, shift)),
    at(x, y, [focus, ...(ending === 'open' ? arrowMarks(shift, radius + 5) : [])]),
    ...rivals.map(({row: rival, y: other}) =>
      at(x, other, [
        ['circle', {class: 'ring', cx: shift, cy: 0, r: 3.2}],
        ...(glyphOf(rival.value).ending === 'open' ? arrowMarks(shift, radius + 4) : []),
      ])
    ),
  ];
}

/** The words beside a dot, with a line to it where they stand farther away. */
function nameMark(
  {text, x, y, at: near, side, from}: DotName,
  shown: string | undefined,
  {language}: Locale
): Mark {
  const anchor = side > 0 === (language.direction === 'ltr') ? 'start' : 'end';
  return [
    'g',
    {class: shown, 'aria-hidden': 'true'},
    [
      ...(from === undefined
        ? []
        : [
            [
              'line',
              {
                class: 'bracket-line',
                x1: percent(x),
                x2: percent(near),
                y1: percent(1 - from),
                y2: percent(1 - y),
              },
            ] as Mark,
          ]),
      [
        'text',
        {
          class: 'halo',
          x: percent(near),
          y: percent(1 - y),
          dy: '0.35em',
          'text-anchor': side ? anchor : 'middle',
        },
        text,
      ],
    ],
  ];
}

/** What nobody covered, where quarters and years begin, and the years. */
export const axisMarks = ({ticks, turns, uncovered}: DotLayout, locale: Locale): Mark[] => [
  ...uncovered.map(([left, right]): Mark => [
    'rect',
    {x: percent(left), width: percent(right - left), height: 7, fill: 'url(#gap)'},
  ]),
  ...turnMarks(turns),
  ...tickMarks(ticks, locale),
];
