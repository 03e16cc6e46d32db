import {em, flatten, type Room} from '../../paper/flatten.ts';
import type {Block, Paper} from '../../paper/paper.ts';
import {heightOfLanes, laneMarks, type EventMarker} from './events.ts';
import {heightOfWords, wordMarks, type EventWords} from './event-words.ts';
import {axisHeight, tickMarks, turnMarks, type Tick, type Turn} from './time-axis.ts';

/** Where time runs, in pixels of the paper. */
export type AxisRoom = Pick<Room, 'x' | 'width'>;

/** A letter of the numbers over marks, in pixels. */
const letter = 8.2;

/** How many letters a span has room for. */
export const lettersOf = ({width}: AxisRoom): number => width / letter;

/** The numbers of events over a picture. */
export function lanesBlock(markers: readonly EventMarker[], span: AxisRoom): Block {
  const height = heightOfLanes(markers) * em;
  return {height, content: flatten(laneMarks(markers), {...span, y: 0, height})};
}

/** The same events in words. */
export function wordsBlock(
  words: readonly EventWords[],
  span: AxisRoom,
  {locale}: Paper,
  gap?: number
): Block {
  const height = heightOfWords(words, gap) * em;
  return {height, content: flatten(wordMarks(words, locale, gap), {...span, y: 0, height})};
}

/** The years under a picture. */
export const axisBlock = (
  ticks: readonly Tick[],
  span: AxisRoom,
  {locale}: Paper,
  turns: readonly Turn[] = []
): Block => ({
  height: axisHeight * em,
  content: flatten([...turnMarks(turns), ...tickMarks(ticks, locale)], {
    ...span,
    y: 0,
    height: axisHeight * em,
  }),
});
