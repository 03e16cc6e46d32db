import {contentOf} from '../../marks/content.ts';
import {percent, type Attributes, type Child, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import type {Row} from '../../model/row.ts';
import {phrase} from '../../text/words.ts';
import {wordsMark} from '../common/event-words.ts';
import {eventLines, lanesMark} from '../common/events.ts';
import {readable} from '../common/reading.ts';
import {narrowest} from '../common/room.ts';
import {extentOf} from '../common/scale.ts';
import {axisMark} from '../common/time-axis.ts';
import type {StepFigure} from './figure.ts';
import {layoutSteps, wideRoom, type Step, type StepLayout, type Strip} from './layout.ts';
import {placeTold, toldMarks, type Told} from './words.ts';

/** Height of a strip, and of the middle of its band, in em. */
export const stripHeight = 1.5;
const middle = stripHeight / 2;

/** One strip a force: time as width, strength as one of three thicknesses, a dot for every statement. */
export function stepsMark(figure: StepFigure, scene: Scene): Mark {
  const {locale} = scene;
  const layout = layoutSteps(figure, scene);
  const {markers, words} = layout;
  return [
    'div',
    {class: figure.rows.every(({isEvent}) => isEvent) ? 'strips happenings' : 'strips'},
    [
      ...(markers.length
        ? [
            [
              'div',
              {class: 'over'},
              [lanesMark(markers, !!words), ...(words ? [wordsMark(words, locale)] : [])],
            ] as Mark,
          ]
        : []),
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

/** A strip of a page, with the words of narrow and of wide ones where these differ: its style sheet shows those that fit. */
function pageStrip(strip: Strip, layout: StepLayout, scene: Scene): Mark {
  const [short, long] = [narrowest, wideRoom].map((room) => placeTold(strip, scene, room));
  const either = (draw: (told: Told | undefined) => Mark[]): Mark[] =>
    inEither(draw(short), draw(long));
  return [
    'div',
    {class: `strip-row ${strip.row.role}`},
    [
      [
        'div',
        {class: 'label'},
        [...nameMarks(strip, scene), ...either((told) => besideName(told))],
      ],
      [
        'svg',
        {class: 'steps', width: '100%', height: `${stripHeight}em`, role: 'none'},
        [
          gridMark(layout),
          ...either((told) => [linesBeside(told, layout)]),
          ...stepMarks(strip, layout, scene),
          ...either((told) => toldMarks(told, scene, middle)),
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
  linesBeside(told, layout),
  ...stepMarks(strip, layout, scene),
  ...toldMarks(told, scene, middle),
];

/** What a force is called and the highest figure stated; of an event its day and what happened. */
function nameMarks({row, highest}: Strip, {locale}: Scene): Child[] {
  const name: Mark = ['span', {}, contentOf(row.title ?? row.label, locale)];
  if (row.isEvent && row.date)
    return [['b', {}, contentOf({date: row.date, style: 'short'}, locale)], ' ', name];
  if (!highest) return [name];
  const figure = contentOf({reported: highest.value}, locale);
  return [name, ' ', ['span', {class: 'figure', part: 'value'}, figure]];
}

const besideName = (told: Told | undefined): Mark[] =>
  told && told.from === undefined ? [['span', {class: 'ended'}, told.text]] : [];

const gridMark = ({years}: StepLayout): Mark => [
  'g',
  {class: 'grid', 'aria-hidden': 'true'},
  years.map(({x}): Mark => ['line', {class: 'rule', x1: percent(x), x2: percent(x), y2: '100%'}]),
];

/** The lines of events, but for those that would run through words. */
const linesBeside = (told: Told | undefined, {markers}: StepLayout): Mark =>
  eventLines(markers.filter(({x}) => !(told?.from! < x && x < told?.to!)));

function stepMarks({steps}: Strip, {strips}: StepLayout, scene: Scene): Mark[] {
  const current = scene.active ?? strips[0]?.steps[0]?.row.id;
  return steps.map((step): Mark => [
    'g',
    readable(step.row, 'step', step.row.id === current, scene.locale),
    step.row.isEvent ? happeningMarks(step) : bandMarks(step, scene.mirrored),
  ]);
}

/** An event: its dot, and a line to it that leads the eye. */
const happeningMarks = ({left}: Step): Mark[] => [
  ['rect', {class: 'strip', width: '100%', height: '100%', fill: 'transparent'}],
  ['line', {class: 'rule', x2: '100%', y1: '50%', y2: '50%'}],
  ['circle', {class: 'dot', part: 'bar', cx: percent(left), cy: `${middle}em`, r: '0.3em'}],
];

/** The band of a statement, from the dot of its day to the next. */
function bandMarks(step: Step, mirrored: boolean): Mark[] {
  const {row, left, right, thickness, end} = step;
  const across = {x: percent(left), width: percent(right - left)};
  const band: Attributes = {...across, y: `${middle - thickness / 2}em`, height: `${thickness}em`};
  const look = {class: lookOf(row), part: 'bar'};
  return [
    ['rect', {class: 'strip', ...across, height: '100%', fill: 'transparent'}],
    ...(thickness
      ? [
          end < thickness && extentOf(row.value) > 0 && row.ink !== 'alleged'
            ? wedgeMark(look, band, end / thickness, mirrored)
            : (['rect', {...look, ...band}] as Mark),
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

/** A band that narrows to a share of its thickness, where time goes on: corners as fractions of a picture of its own. */
function wedgeMark(look: Attributes, band: Attributes, share: number, mirrored: boolean): Mark {
  const [top, bottom] = [(1 - share) / 2, (1 + share) / 2];
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
