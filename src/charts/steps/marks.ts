import {childrenOf, contentOf} from '../../marks/content.ts';
import {percent, type Attributes, type Child, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import type {Locale} from '../../text/say.ts';
import {phrase} from '../../text/words.ts';
import {wordsMark} from '../common/event-words.ts';
import {eventLines, lanesMark} from '../common/events.ts';
import {readable} from '../common/reading.ts';
import {extentOf} from '../common/scale.ts';
import {axisMark} from '../common/time-axis.ts';
import type {StepFigure} from './figure.ts';
import {
  layoutSteps,
  narrowRoom,
  wideRoom,
  type Step,
  type StepLayout,
  type Strip,
} from './layout.ts';
import {placeTold, toldMarks, type Told} from './words.ts';

/** Height of a strip, in em; what is drawn over time is placed from its middle. */
export const stripHeight = 1.5;

/** One strip a force: time as width, strength as one of three thicknesses, a dot for every statement. */
export function stepsMark(figure: StepFigure, scene: Scene): Mark {
  const {locale} = scene;
  const layout = layoutSteps(figure, scene);
  const {markers} = layout;
  return [
    'div',
    {class: figure.rows.every(({isEvent}) => isEvent) ? 'strips happenings' : 'strips'},
    [
      ...(markers.length ? [['div', {class: 'over'}, laneMarks(layout, locale)] as Mark] : []),
      ...layout.strips.flatMap((strip): Mark[] => [
        ...(strip.head
          ? [['p', {class: 'group'}, contentOf(phrase(strip.head), locale)] as Mark]
          : []),
        pageStrip(strip, layout, scene),
      ]),
      ['div', {class: 'over'}, [axisMark(layout.years, locale)]],
    ],
  ];
}

/** Room between words and the strips under them, in em. */
export const wordGap = 0.2;

/** The events over a picture: their words where there is room on any page, else numbers on those that are narrow. */
const laneMarks = ({markers, words, isNarrow}: StepLayout, locale: Locale): Mark[] => [
  ...(isNarrow ? [] : [lanesMark(markers, !!words)]),
  ...(words ? [wordsMark(words, locale, isNarrow ? 'lanes' : 'lanes long', wordGap)] : []),
];

/** A strip of a page, with the words of narrow and of wide ones where these differ: its style sheet shows those that fit. */
function pageStrip(strip: Strip, layout: StepLayout, scene: Scene): Mark {
  const [short, long] = [narrowRoom, wideRoom].map((room) => placeTold(strip, scene, room));
  const either = (draw: (told: Told | undefined) => Mark[]): Mark[] =>
    inEither(draw(short), draw(long));
  return [
    'div',
    {class: `strip-row ${strip.row.role}`},
    [
      ['div', {class: 'label'}, nameMarks(strip, scene, either(besideName))],
      [
        'svg',
        {class: 'steps', width: '100%', height: `${stripHeight}em`, role: 'none'},
        [
          gridMark(layout),
          eventLines(layout.markers),
          middleMark(
            stepMarks(strip, layout, scene),
            either((told) => toldMarks(told, scene)),
            strip
          ),
        ],
      ],
    ],
  ];
}

/** A strip of a file, of so many letters. */
export const fileStrip = (
  strip: Strip,
  layout: StepLayout,
  scene: Scene,
  told: Told | undefined
): Mark[] => [
  gridMark(layout),
  eventLines(layout.markers),
  middleMark(stepMarks(strip, layout, scene), toldMarks(told, scene), strip),
];

/**
 * A strip is as high as the name beside it: what is in it begins at its middle. Words break a band that goes on; of one that has
 * ended, the last dot lies over the ground of the words after it.
 */
const middleMark = (bands: readonly Mark[], words: readonly Mark[], {steps}: Strip): Mark => [
  'svg',
  {class: 'middle', y: '50%'},
  steps.at(-1)?.thickness ? [...bands, ...words] : [...words, ...bands],
];

/** What a force is called, what became of it, and the highest figure stated; of an event its day and what happened. */
function nameMarks({row, highest}: Strip, {locale}: Scene, told: readonly Mark[]): Child[] {
  const name: Mark = ['span', {}, [...childrenOf(row.title ?? row.label, locale), ...told]];
  if (row.isEvent && row.date) {
    const day = contentOf({date: row.date, style: 'short'}, locale);
    return [['span', {class: 'day'}, day], ' ', name];
  }
  if (!highest) return [name];
  const figure = contentOf({reported: highest.value}, locale);
  return [name, ' ', ['span', {class: 'figure', part: 'value'}, figure]];
}

const besideName = (told: Told | undefined): Mark[] =>
  told && told.from === undefined ? [['span', {class: 'ended'}, ` ${told.text}`]] : [];

const gridMark = ({years}: StepLayout): Mark => [
  'g',
  {class: 'grid', 'aria-hidden': 'true'},
  years.map(({x}): Mark => ['line', {class: 'rule', x1: percent(x), x2: percent(x), y2: '100%'}]),
];

function stepMarks({steps}: Strip, {strips}: StepLayout, scene: Scene): Mark[] {
  const current = scene.active ?? strips[0]?.steps[0]?.row.id;
  return steps.map((step): Mark => [
    'g',
    readable(step.row, 'step', step.row.id === current, scene.locale),
    step.row.isEvent ? happeningMarks(step) : bandMarks(step, scene.mirrored),
  ]);
}

/** What answers to the pointer. */
const ground: Attributes = {
  y: `${-stripHeight / 2}em`,
  height: `${stripHeight}em`,
  fill: 'transparent',
};

/** An event: its dot, and a line to it that leads the eye. */
const happeningMarks = ({left}: Step): Mark[] => [
  ['rect', {class: 'strip', width: '100%', ...ground}],
  ['line', {class: 'rule', x2: '100%'}],
  ['circle', {class: 'dot', part: 'bar', cx: percent(left), r: '0.3em'}],
];

/** The band of a statement, from the dot of its day to the next. */
function bandMarks(step: Step, mirrored: boolean): Mark[] {
  const {row, left, right, thickness, end} = step;
  const across = {x: percent(left), width: percent(right - left)};
  const band: Attributes = {...across, y: `${-thickness / 2}em`, height: `${thickness}em`};
  const look = {class: lookOf(row), part: 'bar'};
  return [
    ['rect', {class: 'strip', ...across, ...ground}],
    ...(thickness
      ? [
          end < thickness && extentOf(row.value) > 0 && row.ink !== 'alleged'
            ? wedgeMark(look, band, end / thickness, mirrored)
            : (['rect', {...look, ...band}] as Mark),
        ]
      : []),
    ...(row.stated
      ? [['circle', {class: 'dot', cx: percent(mirrored ? right : left), r: '0.17em'}] as Mark]
      : []),
  ];
}

/** A band that narrows to a share of its thickness, where time goes on: corners as fractions of a picture of its own. */
function wedgeMark(look: Attributes, band: Attributes, share: number, mirrored: boolean): Mark {
  const [top, bottom] = [1 - share, 1 + share].map((both) => Math.round(both * 500) / 1000);
  const points = mirrored ? `1 0 1 1 0 ${bottom} 0 ${top}` : `0 0 0 1 1 ${bottom} 1 ${top}`;
  return [
    'svg',
    {...band, viewBox: '0 0 1 1', preserveAspectRatio: 'none'},
    [['polygon', {...look, points}]],
  ];
}

/** How well a strength is founded; one without a number is told from its outline. */
function lookOf({ink, value}: Row): string {
  if (ink === 'alleged') return 'alleged';
  return ink === 'old' || extentOf(value) === 0 ? 'older' : 'solid strength';
}

/** Marks of a narrow page, and of a wide one, where these differ. */
function inEither(short: readonly Mark[], long: readonly Mark[]): Mark[] {
  const isIn = (marks: readonly Mark[]) => (mark: Mark) =>
    marks.some((other) => JSON.stringify(other) === JSON.stringify(mark));
  return [
    ...short.map((mark) => (isIn(long)(mark) ? mark : withClass(mark, 'short'))),
    ...long.filter((mark) => !isIn(short)(mark)).map((mark) => withClass(mark, 'long')),
  ];
}

const withClass = ([tag, attributes, content]: Mark, name: string): Mark => [
  tag,
  {...attributes, class: `${attributes.class ?? ''} ${name}`.trim()},
  content ?? '',
];
