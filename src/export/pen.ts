import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Tone} from '../model/row.ts';
import type {Speech} from '../text/say.ts';
import {wrap} from './letters.ts';

/** The light palette of the theme, in attributes: many programs that open SVG files know no style sheets. */
export const colours = {
  surface: '#ffffff',
  text: '#1d1f23',
  quiet: '#54575e',
  rule: '#d9dade',
  spread: '#b5500f',
} as const;
export const inks: Readonly<Record<Tone, string>> = {
  killed: '#2b1111',
  injured: '#b5500f',
  other: '#767676',
  count: '#0f4c99',
  force: '#0f4c99',
};

export const lineHeight = 1.4;

/** What everything in a picture is drawn with. Lengths are pixels. */
export interface Pen {
  readonly speech: Speech;
  readonly width: number;
  /** Whether the text runs from right to left: then the picture begins at its right edge. */
  readonly rightToLeft: boolean;
  /** Whether time does. */
  readonly mirrored: boolean;
}

/** A part of a picture, as wide as the picture. */
export interface Block {
  readonly height: number;
  readonly content: readonly SVGTemplateResult[];
}

/** The left edge of something `width` wide that begins `start` from the edge where reading begins. */
export const leftOf = ({rightToLeft, width}: Pen, start: number, own = 0): number =>
  round(rightToLeft ? width - start - own : start);

/** To a hundredth of a pixel. */
export const round = (pixels: number): number => Math.round(pixels * 100) / 100;

export interface Lettering {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Drawn on a surface-coloured edge, to stand on marks. */
  readonly halo?: boolean;
}

/** One line of text; `x` is where it is anchored, `y` its baseline. */
export const textAt = (
  text: string,
  x: number,
  y: number,
  {size, bold = false, fill = colours.text, anchor = 'start', halo = false}: Lettering
): SVGTemplateResult =>
  svg`<text x=${round(x)} y=${round(y)} font-size=${size} font-weight=${bold ? 700 : nothing} fill=${fill} text-anchor=${anchor === 'start' ? nothing : anchor} paint-order=${halo ? 'stroke' : nothing} stroke=${halo ? colours.surface : nothing} stroke-width=${halo ? 4 : nothing} stroke-linejoin=${halo ? 'round' : nothing}>${text}</text>`;

/** A paragraph that begins `start` from the edge where reading begins. */
export function paragraph(
  pen: Pen,
  text: string,
  {start = 0, width = pen.width - start, ...lettering}: Lettering & {start?: number; width?: number}
): Block {
  const {size, bold} = lettering;
  const lines = wrap(text, width, size, bold);
  return {
    height: lines.length * size * lineHeight,
    content: lines.map((line, index) =>
      textAt(line, leftOf(pen, start), size * (1.05 + index * lineHeight), lettering)
    ),
  };
}

/** Moves what is drawn down. */
export const lowered = (content: readonly SVGTemplateResult[], y: number): SVGTemplateResult =>
  svg`<g transform=${`translate(0 ${round(y)})`}>${content}</g>`;

/** Blocks under each other; empty ones take no room. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let height = 0;
  const content: SVGTemplateResult[] = [];
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (height) height += gap;
    content.push(lowered(block.content, height));
    height += block.height;
  }
  return {height, content};
}
