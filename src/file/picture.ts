import {gapAttributes} from '../charts/common/uncovered.ts';
import {chartBlock} from '../charts/files.ts';
import type {Mark} from '../marks/mark.ts';
import {palette} from '../marks/palette.ts';
import {writeMark} from '../marks/write.ts';
import type {Figure} from '../model/figure.ts';
import {lookOf} from '../paper/flatten.ts';
import {paragraph, stack, type Paper} from '../paper/paper.ts';
import {say, type Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {legendBlock, sourceText} from './words.ts';

const margin = 24;
const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif";

/** The hatching of what nobody covered. */
const hatching: Mark = [
  'defs',
  {},
  [['pattern', gapAttributes, [['line', {y2: 6, ...lookOf('line', ['hatch'])}]]]],
];

/** What a picture shows beside its figure. */
export interface Caption {
  readonly heading: string;
  readonly subtitle: string;
  readonly summary: string;
}

/** A picture as a file, with its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The words over a picture: the page's own, else those of the figure. */
export const captionOf = (
  figure: Figure,
  locale: Locale,
  own: {readonly heading?: string | undefined; readonly summary?: string | undefined}
): Caption => ({
  heading: own.heading ?? say(figure.heading, locale),
  subtitle: say(figure.subtitle, locale),
  summary: own.summary ?? figure.summary.map((sentence) => say(sentence, locale)).join(' '),
});

/**
 * A figure as an SVG file that stands alone: title, sentence, marks, labels, sources and dates are all drawn in. It
 * needs no style sheet and no script, and holds none.
 */
export function drawPicture(
  figure: Figure,
  locale: Locale,
  {heading, subtitle, summary}: Caption,
  {width = 800, mirrored = false}: {readonly width?: number; readonly mirrored?: boolean} = {}
): Picture {
  const {tag, direction} = locale.language;
  const paper: Paper = {
    locale,
    width: width - 2 * margin,
    rightToLeft: direction === 'rtl',
    mirrored,
    active: undefined,
  };
  const chart = figure.rows.length
    ? chartBlock(figure, paper)
    : paragraph(paper, say(figure.none ?? phrase('empty'), locale), {size: 15});
  const drawing = stack(
    [
      stack(
        [
          paragraph(paper, heading, {size: 21, bold: true}),
          paragraph(paper, subtitle, {size: 15, fill: 'quiet'}),
        ],
        6
      ),
      chart,
      legendBlock(figure, paper, !!chart.namesEvents),
      paragraph(paper, summary, {size: 15}),
      paragraph(paper, sourceText(figure, locale), {size: 12, fill: 'quiet'}),
    ],
    16
  );
  const height = Math.ceil(drawing.height + 2 * margin);
  const picture: Mark = [
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'xml:lang': tag,
      lang: tag,
      direction,
      'font-family': fonts,
    },
    [
      ['title', {}, `${heading}. ${subtitle}`],
      ['desc', {}, summary],
      hatching,
      ['rect', {width: '100%', height: '100%', fill: palette.surface.light}],
      ['g', {transform: `translate(${margin} ${margin})`}, drawing.content],
    ],
  ];
  return {width, height, svg: `${writeMark(picture)}\n`};
}
