import {percent, type Mark} from '../../marks/mark.ts';
import type {Statement} from '../../model/statement.ts';
import {say, type Locale} from '../../text/say.ts';
import {numberRoom} from './events.ts';
import {wide} from './room.ts';

/** More events than these would stand higher than the picture under them. */
const most = 5;

/** So many may share lines. */
const mostPacked = 8;

/** Height of a line of words over the picture, in em. */
const lineHeight = 1.4;

/** A text’s own em, in those of the picture: its letters are smaller. */
const letterSize = 0.8;

/** An event whose words stand at the head of its line. */
export interface EventWords {
  readonly label: string;
  readonly date: string;
  /** Fraction of the width. */
  readonly x: number;
  /** Which line of words it stands in. */
  readonly lane: number;
  /** Where that line begins, in em. */
  readonly top: number;
  /** Whether the words are to the right of the line. */
  readonly right: boolean;
}

/** What a choice of sides is made from: where the line is, and how wide the words beside it. Fractions of the width. */
interface Placed {
  readonly x: number;
  readonly width: number;
}

/**
 * Events with their words at the head of their lines, in a room of so many letters, so that no line runs through the words
 * of another: on the side where reading goes on, unless there is no room; undefined where there is none for one of them.
 * Packed, they share lines where they can, and leave their months to the axis.
 */
export function layoutEventWords(
  events: readonly Statement[],
  place: (event: Statement) => number,
  locale: Locale,
  room = wide,
  isPacked = false
): readonly EventWords[] | undefined {
  if (!events.length || events.length > (isPacked ? mostPacked : most)) return undefined;
  const words = events.map((event) => {
    const label = say(event.short ?? event.label, locale);
    // The month: its day stands with the event in the list and the table.
    const month = isPacked ? undefined : event.date?.slice(0, 7);
    const date = month ? say({date: month, style: 'short'}, locale) : '';
    return {label, date, x: place(event), width: (label.length + date.length + 3) / room};
  });
  const forwards = locale.language.direction === 'ltr';
  for (const turned of choicesAmong(words.length)) {
    const sides = words.map((_, index) => turned.includes(index) !== forwards);
    const spans = words.map(({x, width}, index) =>
      sides[index] ? ([x, x + width] as const) : ([x - width, x] as const)
    );
    const order = orderOf(words, spans);
    if (!order) continue;
    const lanes = isPacked ? packed(order, words, spans) : order.map((_, lane) => lane);
    return order.map((index, place) => {
      const {label, date, x} = words[index]!;
      const lane = lanes[place]!;
      const top = lane * lineHeight;
      return {label, date, x, right: sides[index]!, lane, top};
    });
  }
  return undefined;
}

/** Every choice of some out of so many, those of the fewest first. */
const choicesAmong = (count: number): readonly (readonly number[])[] =>
  Array.from({length: 2 ** count}, (_, bits) =>
    Array.from({length: count}, (_, index) => index).filter((index) => (bits >> index) & 1)
  ).sort((a, b) => a.length - b.length);

type Span = readonly [from: number, to: number];

/** Whether a line would run through words. */
const crosses = ({x}: Placed, [from, to]: Span): boolean => from < x && x < to;

/** Of words from the top down, the highest lane for each in which it touches none and its line meets none. */
function packed(
  order: readonly number[],
  words: readonly Placed[],
  spans: readonly Span[]
): number[] {
  const lanes: number[] = [];
  order.forEach((index, place) => {
    const [from, to] = spans[index]!;
    const isFree = (lane: number): boolean =>
      order.slice(0, place).every((above, other) => {
        const [start, end] = spans[above]!;
        const taken = lanes[other]!;
        if (taken === lane) return to <= start || end <= from;
        return taken < lane || !crosses(words[index]!, spans[above]!);
      });
    let lane = 0;
    while (!isFree(lane)) lane++;
    lanes.push(lane);
  });
  return lanes;
}

/**
 * The words from the top lane down, by their places in the list: a line begins at its words and runs down, so that words
 * it would cross stand above them. Undefined where two would cross each other, or one does not fit.
 */
function orderOf(words: readonly Placed[], spans: readonly Span[]): number[] | undefined {
  if (spans.some(([from, to]) => from < 0 || to > 1)) return undefined;
  const left = words.map((_, index) => index);
  const lanes: number[] = [];
  while (left.length) {
    const next = left.find((index) =>
      left.every((other) => other === index || !crosses(words[index]!, spans[other]!))
    );
    if (next === undefined) return undefined;
    left.splice(left.indexOf(next), 1);
    lanes.push(next);
  }
  return lanes;
}

/** How high the words over a picture are together, with the gap under them, in em. */
export const heightOfWords = (words: readonly EventWords[], gap = numberRoom): number =>
  words.length ? Math.max(...words.map(({top}) => top)) + lineHeight + gap : 0;

/** The words of events over a picture, and the beginning of their lines. */
export function wordMarks(words: readonly EventWords[], {language}: Locale, gap?: number): Mark[] {
  const height = heightOfWords(words, gap);
  return words.map(({label, date, x, top, right}): Mark => {
    const at = percent(x);
    return [
      'g',
      {part: 'marker'},
      [
        ['line', {class: 'event', x1: at, x2: at, y1: `${top + 0.2}em`, y2: `${height}em`}],
        [
          'text',
          {
            class: 'halo',
            x: at,
            y: `${(top + 1) / letterSize}em`,
            dx: right ? '0.35em' : '-0.35em',
            'text-anchor': right === (language.direction === 'ltr') ? 'start' : 'end',
          },
          date ? [`${label} `, ['tspan', {class: 'tick'}, date]] : label,
        ],
      ],
    ];
  });
}

/** Those words as a picture of its own, for pages that are wide enough unless its class says otherwise. */
export const wordsMark = (
  words: readonly EventWords[],
  locale: Locale,
  name = 'lanes long',
  gap?: number
): Mark => [
  'svg',
  {
    class: name,
    width: '100%',
    height: `${heightOfWords(words, gap)}em`,
    'aria-hidden': 'true',
  },
  wordMarks(words, locale, gap),
];
