import {contentOf} from '../../marks/content.ts';
import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import {say, type Locale} from '../../text/say.ts';
import {phrase} from '../../text/words.ts';
import {wordsMark} from '../common/event-words.ts';
import {eventLines, lanesMark} from '../common/events.ts';
import {extentOf} from '../common/scale.ts';
import {readable} from '../common/reading.ts';
import {narrowest, wide} from '../common/room.ts';
import {axisMark} from '../common/time-axis.ts';
import type {StepFigure} from './figure.ts';
import {layoutSteps, type Step, type StepLayout, type Strip} from './layout.ts';

/** Height of a strip, and of the middle of its band, in em. */
export const stripHeight = 2.5;
const middle = 1.75;

/** One strip a force: time as width, strength as one of three thicknesses, a dot for every statement. */
export function stepsMark(figure: StepFigure, scene: Scene): Mark {
  const {locale} = scene;
  const layout = layoutSteps(figure, scene);
  return [
    'div',
    {class: 'strips'},
    [
      [
        'div',
        {class: 'over'},
        [
          lanesMark(layout.markers, !!layout.words),
          ...(layout.words ? [wordsMark(layout.words, locale)] : []),
        ],
      ],
      ...layout.strips.flatMap((strip): Mark[] => [
        ...(strip.head
          ? [['p', {class: 'group'}, contentOf(phrase(strip.head), locale)] as Mark]
          : []),
        [
          'div',
          {class: `strip-row ${strip.row.role}`},
          [
            ['div', {class: 'label'}, contentOf(strip.row.title ?? strip.row.label, locale)],
            [
              'svg',
              {class: 'steps', width: '100%', height: `${stripHeight}em`, role: 'none'},
              stripMarks(strip, layout, scene),
            ],
          ],
        ],
      ]),
      ['div', {class: 'over'}, [axisMark(layout.years, locale)]],
    ],
  ];
}

/** All that is inside of a strip; `room` in letters. */
export function stripMarks(strip: Strip, layout: StepLayout, scene: Scene, room?: number): Mark[] {
  const {strips, years, markers} = layout;
  const current = scene.active ?? strips[0]?.steps[0]?.row.id;
  return [
    [
      'g',
      {class: 'grid', 'aria-hidden': 'true'},
      years.map(({x}): Mark => [
        'line',
        {class: 'rule', x1: percent(x), x2: percent(x), y2: '100%'},
      ]),
    ],
    eventLines(markers),
    ...strip.steps.map((step): Mark => [
      'g',
      readable(step.row, 'step', step.row.id === current, scene.locale),
      bandMarks(step, scene.mirrored),
    ]),
    ...labelsFor(strip, scene, room),
  ];
}

/** The band of a statement, from the dot of its day to the next. */
function bandMarks({row, left, right, thickness}: Step, mirrored: boolean): Mark[] {
  const across = {x: percent(left), width: percent(right - left)};
  return [
    ['rect', {class: 'strip', ...across, height: '100%', fill: 'transparent'}],
    ...(thickness
      ? [
          [
            'rect',
            {
              class: lookOf(row),
              part: 'bar',
              ...across,
              y: `${middle - thickness / 2}em`,
              height: `${thickness}em`,
            },
          ] as Mark,
        ]
      : []),
    ...(row.stated
      ? [
          [
            'circle',
            {class: 'dot', cx: percent(mirrored ? right : left), cy: `${middle}em`, r: '0.17em'},
          ] as Mark,
        ]
      : []),
  ];
}

/** How well a strength is founded; one without a number is told from its outline. */
function lookOf({ink, value}: Row): string {
  if (ink === 'alleged') return 'alleged';
  return ink === 'old' || extentOf(value) === 0 ? 'older' : 'solid strength';
}

/** In a page the words of narrow and of wide ones, where these stand elsewhere; its style sheet shows those that fit. */
function labelsFor(strip: Strip, scene: Scene, room: number | undefined): Mark[] {
  if (room !== undefined) return labelMarks(strip, scene, room);
  const [short, long] = [narrowest, wide].map((letters) => labelMarks(strip, scene, letters)) as [
    Mark[],
    Mark[],
  ];
  const isIn = (marks: readonly Mark[]) => (mark: Mark) =>
    marks.some((other) => JSON.stringify(other) === JSON.stringify(mark));
  return [
    ...short.map((mark) => (isIn(long)(mark) ? mark : withClass(mark, 'short'))),
    ...long.filter((mark) => !isIn(short)(mark)).map((mark) => withClass(mark, 'long')),
  ];
}

const withClass = ([tag, attributes, content]: Mark, name: string): Mark => [
  tag,
  {...attributes, class: `${attributes.class} ${name}`},
  content ?? '',
];

/** The highest strength where it begins, and what became of the force where that is known. */
function labelMarks({row, steps}: Strip, {locale, mirrored}: Scene, room: number): Mark[] {
  const place = {locale, mirrored, room};
  const peak = steps.find(({labelled, row: step}) => labelled && extentOf(step.value) > 0);
  const strength = peak && say({reported: peak.row.value}, locale);
  const last = steps.at(-1);
  const told = row.told && say(row.told, locale);
  return [
    ...(peak && strength ? [textMark(strength, peak, 'value halo', above, place)] : []),
    // Never over the band that has ended: its heading says that it has, and its name when.
    ...(told &&
    last &&
    !last.thickness &&
    told.length <= room * (mirrored ? last.right : 1 - last.left)
      ? [textMark(told, last, 'tick halo', middle + 0.3, place)]
      : []),
    // Over a band that goes on, if the strength leaves room for it.
    ...(told && last?.thickness && !meet(strength, peak, told, place)
      ? [textMark(told, {...last, left: 1, right: 0}, 'tick halo', above, place)]
      : []),
  ];
}

/** Base line of what is written over a band, in em. */
const above = 0.8;

interface Place {
  readonly locale: Locale;
  readonly mirrored: boolean;
  /** In letters. */
  readonly room: number;
}

/** Whether a strength where its step begins and words at the picture's end would touch. */
function meet(
  strength: string | undefined,
  peak: Step | undefined,
  told: string,
  {mirrored, room}: Place
): boolean {
  if (!strength || !peak) return false;
  const begins = mirrored ? 1 - peak.right : peak.left;
  return begins + (strength.length + told.length + 1) / room > 1;
}

/** Words at the beginning of a step, or inside the picture's end where they would run out of it. */
function textMark(
  text: string,
  {left, right}: Step,
  looks: string,
  y: number,
  {locale, mirrored, room}: Place
): Mark {
  // Rather too wide than too narrow: a reader may have spread the letters.
  const width = (text.length * 1.5) / room;
  const begins = mirrored ? right >= width : left + width <= 1;
  const at = begins === mirrored ? right : left;
  const towardsRight = begins !== mirrored;
  return [
    'text',
    {
      class: looks,
      part: 'value',
      x: percent(begins ? at : mirrored ? 0 : 1),
      dx: begins ? (towardsRight ? '0.3em' : '-0.3em') : 0,
      y: `${y}em`,
      'text-anchor': towardsRight === (locale.language.direction === 'ltr') ? 'start' : 'end',
      'aria-hidden': 'true',
    },
    text,
  ];
}
