import {percent, type Mark} from '../../marks/mark.ts';
import type {Scene} from '../../model/figure.ts';
import {say} from '../../text/say.ts';
import type {Strip} from './layout.ts';

/** What became of a force, and where it is written: a span inside of the strip, or beside the name for want of room. */
export interface Told {
  readonly text: string;
  /** Fractions of the width, as the eye sees them; undefined beside the name. */
  readonly from?: number;
  readonly to?: number;
  /** Whether it begins at the end of the band, and not inside of the picture's end. */
  readonly follows?: boolean;
}

/** Rather too wide than too narrow: a reader may have spread the letters. */
const spread = 1.1;

/** What an outline takes beside the picture, as a fraction of its width. */
const edge = 0.01;

/** Where the words about the end of a band stand in a strip of so many letters. */
export function placeTold(
  {row, steps}: Strip,
  {locale, mirrored}: Scene,
  room: number
): Told | undefined {
  const last = steps.at(-1);
  if (!row.told || !last) return undefined;
  const text = say(row.told, locale);
  const width = ((text.length + 1) * spread) / room;
  // A band that goes on is broken by the words at its end; one that has ended is followed by them.
  const follows = !last.thickness;
  const {left, right} = follows ? last : (steps.findLast(({row: step}) => step.stated) ?? last);
  const free = mirrored ? right : 1 - left;
  if (width > free) return {text};
  const begin = follows ? 1 - free : 1 - width;
  const from = mirrored ? 1 - begin - width : begin;
  return {text, from, to: from + width, follows};
}

/** Those words inside of the strip, if they are, on a ground of their own: no line and no band runs through them. */
export function toldMarks(told: Told | undefined, {locale, mirrored}: Scene): Mark[] {
  if (told?.from === undefined) return [];
  const {text, from, to, follows} = told;
  const gap = follows ? 0.4 : 0.2;
  return [
    [
      'g',
      {'aria-hidden': 'true'},
      [
        [
          'rect',
          {
            class: 'shield',
            // The outline of a band that goes on is half outside of the picture.
            x: percent(mirrored && !follows ? from - edge : from),
            width: percent(to! - from + (follows ? 0 : edge)),
            y: '-0.6em',
            height: '1.2em',
          },
        ],
        [
          'text',
          {
            class: 'tick',
            part: 'value',
            x: percent(mirrored ? to! : from),
            dx: `${mirrored ? -gap : gap}em`,
            dy: '0.35em',
            'text-anchor': mirrored === (locale.language.direction === 'rtl') ? 'start' : 'end',
          },
          text,
        ],
      ],
    ],
  ];
}
