import {svg} from 'lit';
import type {Figure} from '../model/figure.ts';
import {escaped, markupOf} from '../prerender/markup.ts';
import {say, type Speech} from '../text/say.ts';
import {phrase} from '../text/words.ts';
import {drawBars} from './bars.ts';
import {drawColumns} from './columns.ts';
import {colours, paragraph, stack, type Block, type Pen} from './pen.ts';
import {drawSteps} from './steps.ts';
import {hatching} from './time.ts';
import {drawLegend, sourceText} from './words.ts';

const margin = 24;
const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif";

/** What a picture shows beside its figure. */
export interface Caption {
  readonly heading: string;
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
  speech: Speech,
  own: {readonly heading?: string | undefined; readonly summary?: string | undefined}
): Caption => ({
  heading: own.heading ?? say(figure.heading, speech),
  summary: own.summary ?? figure.summary.map((sentence) => say(sentence, speech)).join(' '),
});

/**
 * A figure as an SVG file that stands alone: title, sentence, marks, labels, sources and dates are all drawn in. It
 * needs no style sheet and no script, and holds none.
 */
export function drawPicture(
  figure: Figure,
  speech: Speech,
  {heading, summary}: Caption,
  {width = 800, mirrored = false}: {readonly width?: number; readonly mirrored?: boolean} = {}
): Picture {
  const {tag, direction} = speech.language;
  const pen: Pen = {speech, width: width - 2 * margin, rightToLeft: direction === 'rtl', mirrored};
  const drawing = stack(
    [
      stack(
        [paragraph(pen, heading, {size: 21, bold: true}), paragraph(pen, summary, {size: 15})],
        6
      ),
      figure.rows.length
        ? drawChart(figure, pen)
        : paragraph(pen, say(phrase('empty'), speech), {size: 15}),
      drawLegend(figure, pen),
      paragraph(pen, sourceText(figure, pen), {size: 12, fill: colours.quiet}),
    ],
    16
  );
  const height = Math.ceil(drawing.height + 2 * margin);
  const content = markupOf(
    svg`${hatching}<rect width="100%" height="100%" fill=${colours.surface} /><g transform=${`translate(${margin} ${margin})`}>${drawing.content}</g>`
  );
  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${tag}" lang="${tag}" direction="${direction}" font-family="${escaped(fonts)}">` +
      `<title>${escaped(heading)}</title><desc>${escaped(summary)}</desc>${content}</svg>\n`,
  };
}

function drawChart(figure: Figure, pen: Pen): Block {
  switch (figure.kind) {
    case 'bars':
      return drawBars(figure, pen);
    case 'columns':
      return drawColumns(figure, pen);
    case 'steps':
      return drawSteps(figure, pen);
  }
}
