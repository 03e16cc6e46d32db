import {childrenOf, contentOf} from '../../marks/content.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import {say, type Speech} from '../../text/say.ts';
import type {Ending} from '../common/glyph.ts';
import {readable} from '../common/reading.ts';
import {roomFor} from '../common/room.ts';
import type {Scale} from '../common/scale.ts';
import type {BarFigure} from './figure.ts';
import {layoutBars, type Bar} from './layout.ts';

/** One row a bar: label, bar, value at its end. Widths are shares of the room, so that no script is needed to fit. */
export function barsMark(figure: BarFigure, {speech, active}: Scene): Mark {
  const {bars, scale} = layoutBars(figure);
  const current = active ?? bars[0]?.row.id;
  // The value stands behind the bar: leave it the room that the longest one needs.
  const longest = Math.max(
    ...bars.map(({row, others}) =>
      Math.max(
        say({reported: row.value}, speech).length,
        others ? say(others, speech).length * 0.8 : 0
      )
    )
  );
  return [
    'div',
    {class: `bars ${figure.rivals} ${roomFor(longest)}`},
    bars.map((bar) => barMark(bar, scale, bar.row.id === current, speech)),
  ];
}

function barMark(bar: Bar, scale: Scale, active: boolean, speech: Speech): Mark {
  const {row, others, extent, ending, aside} = bar;
  const {label, detail, value, role} = row;
  const {class: classes, part, ...attributes} = readable(row, role, active, speech);
  const number = {reported: value};
  return [
    'div',
    {class: `bar ${classes}${aside ? ' aside' : ''}`, part, ...attributes},
    [
      ['div', {class: 'label'}, contentOf(label, speech)],
      [
        'div',
        {class: 'track'},
        [
          [
            'svg',
            {
              class: 'extent',
              width: percent(scale.position(extent)),
              height: '100%',
              'aria-hidden': 'true',
            },
            extentMarks(bar),
          ],
          ...(extent > 0 ? endMarks(ending) : []),
          [
            'span',
            {class: 'value', part: 'value'},
            others
              ? [
                  ...childrenOf(number, speech),
                  ['span', {class: 'others small'}, contentOf(others, speech)],
                ]
              : contentOf(number, speech),
          ],
        ],
      ],
      ...(detail ? [['div', {class: 'detail'}, contentOf(detail, speech)] as Mark] : []),
    ],
  ];
}

/** What is drawn of a bar up to its extent, in fractions of that. */
export function extentMarks({row: {role}, glyph, spread, older, extent}: Bar): Mark[] {
  const x = (value: number): string => percent(value / (extent || 1));
  const classes = {
    solid: role === 'part' ? 'solid paler' : role === 'rival' ? 'outlined' : 'solid',
    span: role === 'rival' ? 'outlined' : 'span',
    hollow: 'hollow',
  };
  return [
    ...(older
      ? [['rect', {class: 'older', part: 'bar', width: x(older.end), height: '100%'}] as Mark]
      : []),
    ...glyph.segments.map(({look, from, to}): Mark =>
      look === 'whisker'
        ? ['line', {class: 'whisker', x1: x(from), x2: x(to), y1: '50%', y2: '50%'}]
        : [
            'rect',
            {class: classes[look], part: 'bar', x: x(from), width: x(to - from), height: '100%'},
          ]
    ),
    ...(spread.length ? spreadMarks({glyph, spread}, x) : []),
    ...(glyph.end < extent ? endMarks(glyph.ending, x(glyph.end)) : []),
  ];
}

/** A line from the lowest to the highest figure anyone gave, with a tick at each of the others. */
function spreadMarks(
  {glyph, spread}: Pick<Bar, 'glyph' | 'spread'>,
  x: (value: number) => string
): Mark[] {
  const points = new Set(
    spread.flatMap(({segments, end}) => [
      end,
      ...segments.filter(({look}) => look === 'span').map(({from}) => from),
    ])
  );
  // A figure without a number stands at no place, least of all at zero.
  const all = [...(glyph.segments.length ? [glyph.end] : []), ...points];
  const [from, to] = [x(Math.min(...all)), x(Math.max(...all))];
  return [
    ['line', {class: 'reach', x1: from, x2: to, y1: '50%', y2: '50%'}],
    ...[...points].map((point): Mark => [
      'line',
      {class: 'reach', x1: x(point), x2: x(point), y1: '15%', y2: '85%'},
    ]),
  ];
}

/** Strokes of an ending, from its beginning in pixels: “over” and “at least” run on, “about” fades. */
const strokes: Readonly<Record<Ending, readonly (readonly [x: number, width: number])[]>> = {
  sharp: [],
  open: [
    [2, 3],
    [7, 2.5],
    [12, 2],
  ],
  soft: [
    [0, 4],
    [4, 4],
  ],
};

/** Pixels that an ending takes. */
export const widthOfEnding: Readonly<Record<Ending, number>> = {sharp: 0, open: 15, soft: 8};

const shades = ['stroke', 'stroke fading', 'stroke faded'];

/** The ending of a bar; `x` where it begins. */
export function endMarks(ending: Ending, x?: string): Mark[] {
  if (ending === 'sharp') return [];
  const first = ending === 'soft' ? 1 : 0;
  return [
    [
      'svg',
      {
        class: ending === 'soft' ? 'end soft' : 'end',
        x,
        width: widthOfEnding[ending],
        height: '100%',
        'aria-hidden': 'true',
      },
      strokes[ending].map(([left, width], index): Mark => [
        'rect',
        {class: shades[first + index], x: left, width, height: '100%'},
      ]),
    ],
  ];
}
