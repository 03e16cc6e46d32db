import type {Mark} from '../marks/mark.ts';
import {palette, type Token} from '../marks/palette.ts';
import type {Scene} from '../model/figure.ts';
import {wrap} from './letters.ts';

/** What a file is written on. Lengths are pixels. */
export interface Paper extends Scene {
  readonly width: number;
  /** Whether the text runs from right to left: then the picture begins at its right edge. */
  readonly rightToLeft: boolean;
}

/** A part of a picture, as wide as the paper. */
export interface Block {
  readonly height: number;
  readonly content: readonly Mark[];
  /** The words of the events are in it. */
  readonly namesEvents?: boolean;
}

const lineHeight = 1.4;

/** To a hundredth of a pixel. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** The left edge of something `own` wide that begins `start` from the edge where reading begins. */
export const leftOf = ({rightToLeft, width}: Paper, start: number, own = 0): number =>
  round(rightToLeft ? width - start - own : start);

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: Token;
}

/** One line of text; `x` is where it begins, `y` its baseline. */
export const textAt = (
  text: string,
  x: number,
  y: number,
  {size, bold, fill = 'text'}: Lettering
): Mark => [
  'text',
  {
    x: round(x),
    y: round(y),
    'font-size': size,
    'font-weight': bold ? 700 : undefined,
    fill: palette[fill].light,
  },
  text,
];

/** A paragraph that begins `start` from the edge where reading begins. */
export function paragraph(
  paper: Paper,
  text: string,
  {
    start = 0,
    width = paper.width - start,
    ...lettering
  }: Lettering & {readonly start?: number; readonly width?: number}
): Block {
  const {size, bold} = lettering;
  const lines = wrap(text, width, size, bold);
  return {
    height: lines.length * size * lineHeight,
    content: lines.map((line, index) =>
      textAt(line, leftOf(paper, start), size * (1.05 + index * lineHeight), lettering)
    ),
  };
}

/** Moves what is drawn down. */
export const lowered = (content: readonly Mark[], y: number): Mark => [
  'g',
  {transform: `translate(0 ${round(y)})`},
  content,
];

/** Blocks under each other; empty ones take no room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let height = 0;
  const content: Mark[] = [];
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (height) height += gap;
    content.push(lowered(block.content, height));
    height += block.height;
  }
  return {height, content};
}
