import {childrenOf, contentOf} from '../../marks/content.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import {say, type Locale} from '../../text/say.ts';
import {phrase} from '../../text/words.ts';
import type {Ending, Glyph, Segment} from '../common/glyph.ts';
import {readable} from '../common/reading.ts';
import type {Scale} from '../common/scale.ts';
import type {BarFigure} from './figure.ts';
import {layoutBars, type Bar} from './layout.ts';
import {roomBehind} from './room.ts';

/** One row a bar: label, bar, figure at its end. Widths are shares of the room, so that no script is needed to fit. */
export function barsMark(figure: BarFigure, {locale, active}: Scene): Mark {
  const {bars, scale} = layoutBars(figure);
  const current = active ?? bars[0]?.row.id;
  // What is written behind a bar is never broken: leave it the room that the longest needs.
  const longest = Math.max(
    ...bars.map((bar) => {
      const words = endWords(bar);
      return words && isNumber(bar) ? say(words, locale).length : 0;
    })
  );
  return [
    'div',
    {class: `bars ${figure.rivals} ${roomBehind(longest)}`},
    bars.flatMap((bar) => [
      ...(bar.head ? [['p', {class: 'group'}, contentOf(phrase(bar.head), locale)] as Mark] : []),
      barMark(bar, scale, bar.row.id === current, !!figure.boxes, locale),
    ]),
  ];
}

/** What stands at a bar's end: its own figure, or that of others where its own stands under it. */
export const endWords = ({by, beyond, written}: Bar) => (by ? beyond : written);

/** Whether it is a number, which is not broken into lines; other words may be. */
const isNumber = ({row: {told}, by}: Bar): boolean => !!by || !told;

function barMark(bar: Bar, scale: Scale, active: boolean, boxes: boolean, locale: Locale): Mark {
  const {row, glyph, extent, ending, aside, title, caption, by, written} = bar;
  const {class: classes, part, ...attributes} = readable(row, row.role, active, locale);
  const words = endWords(bar);
  const end = by ? 'beyond' : isNumber(bar) ? 'value' : 'words';
  return [
    'div',
    {class: `bar ${classes}${aside ? ' aside' : ''}`, part, ...attributes},
    [
      ['div', {class: 'label'}, contentOf(title, locale)],
      [
        'div',
        {class: row.ink === 'none' ? 'track bare' : 'track'},
        [
          [
            'svg',
            {
              class: 'extent',
              width: percent(scale.position(extent)),
              height: '100%',
              'aria-hidden': 'true',
            },
            extentMarks(bar, boxes),
          ],
          ...(extent > 0 ? endMarks(ending, undefined, glyph.end < extent) : []),
          ...(words
            ? [['span', {class: end, part: 'value'}, contentOf(words, locale)] as Mark]
            : []),
        ],
      ],
      ...(by
        ? [
            [
              'div',
              {class: 'told'},
              [
                ['b', {class: 'value', part: 'value'}, contentOf(written, locale)],
                ' ',
                ...childrenOf(by, locale),
              ],
            ] as Mark,
          ]
        : []),
      ...(caption ? [['div', {class: 'detail'}, contentOf(caption, locale)] as Mark] : []),
    ],
  ];
}

/** What a segment looks like, which says how well its figure is founded. */
function lookOf({role, ink}: Row, look: Segment['look']): string {
  if (look === 'hollow') return look;
  if (ink === 'alleged') return 'alleged';
  if (ink === 'old') return 'older';
  if (look === 'solid' && role === 'part') return 'solid paler';
  return look;
}

/** What is drawn of a bar up to its extent, in fractions of that. */
export function extentMarks({row, glyph, spread, older, extent}: Bar, boxes: boolean): Mark[] {
  const x = (value: number): string => percent(value / (extent || 1));
  return [
    ...(older
      ? [['rect', {class: 'older', part: 'bar', width: x(older.end), height: '100%'}] as Mark]
      : []),
    ...glyph.segments.map(({look, from, to}): Mark =>
      look === 'whisker'
        ? ['line', {class: 'whisker', x1: x(from), x2: x(to), y1: '50%', y2: '50%'}]
        : [
            'rect',
            {
              class: lookOf(row, look),
              part: 'bar',
              x: x(from),
              width: x(to - from),
              height: '100%',
            },
          ]
    ),
    ...(boxes && glyph.segments.length ? boxMarks(row.start ?? 0, glyph.end, x) : []),
    ...(spread.length
      ? spreadMarks(glyph.segments.length || row.start ? glyph.end : undefined, spread, x)
      : []),
    ...(glyph.end < extent && !row.ink ? endMarks(glyph.ending, x(glyph.end)) : []),
  ];
}

/** Cuts between persons. */
const boxMarks = (from: number, to: number, x: (value: number) => string): Mark[] =>
  Array.from({length: Math.max(0, Math.ceil(to) - from - 1)}, (_, index): Mark => {
    const at = x(from + index + 1);
    return ['line', {class: 'cut', x1: at, x2: at, y2: '100%'}];
  });

/** A line from the lowest to the highest figure anyone gave, with a tick at each of the others. */
function spreadMarks(
  drawn: number | undefined,
  spread: readonly Glyph[],
  x: (value: number) => string
): Mark[] {
  const points = new Set(
    spread.flatMap(({segments, end}) => [
      end,
      ...segments.filter(({look}) => look === 'span').map(({from}) => from),
    ])
  );
  // A figure without a number stands at no place, least of all at zero.
  const all = [...(drawn === undefined ? [] : [drawn]), ...points];
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

/** The ending of a bar; `x` where it begins. That of what others give has their colour. */
export function endMarks(ending: Ending, x?: string, isOfOthers = false): Mark[] {
  if (ending === 'sharp') return [];
  const first = ending === 'soft' ? 1 : 0;
  return [
    [
      'svg',
      {
        class: `end${ending === 'soft' ? ' soft' : ''}${isOfOthers ? ' injured' : ''}`,
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
