import {percent, type Mark} from '../../marks/mark.ts';
import type {Statement} from '../../model/statement.ts';
import {say, type Locale} from '../../text/say.ts';
import {wide} from './room.ts';

/** More events than these would stand higher than the picture under them. */
const most = 5;

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
  /** Whether the words are to the right of the line. */
  readonly right: boolean;
}

/**
 * Events with their words at the head of their lines, in a room of so many letters; undefined where they are too many or
 * too long for it. The farther an event lies in the direction of its words, the lower it stands, so that its line does
 * not run through those of others.
 */
export function layoutEventWords(
  events: readonly Statement[],
  place: (event: Statement) => number,
  locale: Locale,
  room = wide
): readonly EventWords[] | undefined {
  if (!events.length || events.length > most) return undefined;
  const words = events.map((event) => {
    const label = say(event.short ?? event.label, locale);
    // The month: its day stands with the event in the list and the table.
    const month = event.date?.slice(0, 7);
    const date = month ? say({date: month, style: 'short'}, locale) : '';
    const x = place(event);
    const width = (label.length + date.length + 3) / room;
    return {label, date, x, width, right: x <= 0.5};
  });
  if (words.some(({x, width, right}) => width > (right ? 1 - x : x))) return undefined;
  const [rightwards, leftwards] = [true, false].map((right) =>
    words.filter((each) => each.right === right).sort((a, b) => (right ? a.x - b.x : b.x - a.x))
  ) as [typeof words, typeof words];
  return [...rightwards, ...leftwards].map(({label, date, x, right}, lane) => ({
    label,
    date,
    x,
    right,
    lane,
  }));
}

/** How high the words over a picture are together, in em. */
export const heightOfWords = (words: readonly EventWords[]): number =>
  words.length ? words.length * lineHeight + 1 : 0;

/** The words of events over a picture, and the beginning of their lines. */
export function wordMarks(words: readonly EventWords[], {language}: Locale): Mark[] {
  const height = heightOfWords(words);
  return words.map(({label, date, x, lane, right}): Mark => {
    const at = percent(x);
    const top = lane * lineHeight;
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

/** Those words as a picture of its own, for pages that are wide enough. */
export const wordsMark = (words: readonly EventWords[], locale: Locale): Mark => [
  'svg',
  {
    class: 'lanes long',
    width: '100%',
    height: `${heightOfWords(words)}em`,
    'aria-hidden': 'true',
  },
  wordMarks(words, locale),
];
