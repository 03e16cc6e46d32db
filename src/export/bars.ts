import {svg} from 'lit';
import {scaleOf} from '../layout/scale.ts';
import {marksOf, type BarFigure} from '../model/figure.ts';
import type {Row} from '../model/row.ts';
import {say} from '../text/say.ts';
import {othersOf} from '../view/bars.ts';
import {widthOf} from './letters.ts';
import {drawBar, type Track} from './bar.ts';
import {colours, lowered, paragraph, stack, type Block, type Pen} from './pen.ts';

/** Narrower than this, labels stand over their bars. */
const stacked = 480;
const labelShare = 0.36;
const between = 16;
const indent = 14;
const padding = 5;

/** Horizontal bars with their labels, one under the other. */
export function drawBars(figure: BarFigure, pen: Pen): Block {
  const rows = marksOf(figure);
  const {speech, width} = pen;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + between;
  const longest = Math.max(
    ...rows.map((row) => {
      const others = othersOf(row, figure);
      return Math.max(
        widthOf(say({reported: row.value}, speech), 14, true),
        others ? widthOf(say(others, speech), 12) : 0
      );
    })
  );
  const length = Math.max((width - start) / 3, width - start - longest - 28);
  const track = {start, length, scale: scaleOf(figure.rows, false)};
  return stack(
    rows.map((row, index) => drawRow(row, rows[index - 1], figure, pen, track, labelled))
  );
}

function drawRow(
  row: Row,
  before: Row | undefined,
  figure: BarFigure,
  pen: Pen,
  track: Track,
  labelled: number
): Block {
  const {speech, width} = pen;
  const under = row.role === 'part' || row.role === 'rival' ? indent : 0;
  const label = stack([
    paragraph(pen, say(row.label, speech), {
      size: under ? 13 : 14,
      bold: !under,
      start: under,
      width: labelled - under,
    }),
    paragraph(pen, row.detail ? say(row.detail, speech) : '', {
      size: 12,
      fill: colours.quiet,
      start: under,
      width: labelled - under,
    }),
  ]);
  const thick = under ? 16 : 21;
  const others = othersOf(row, figure);
  const bar = {height: thick + (others ? 14 : 0), content: drawBar(row, figure, pen, track, thick)};
  const aside = row.role === 'apart' && before !== undefined && before.role !== 'apart';
  const top = padding + (aside ? 12 : row.role === 'main' && before ? 6 : 0);
  const over = width < stacked ? label.height + 3 : 0;
  return {
    height: top + (over ? over + bar.height : Math.max(label.height, bar.height)) + padding,
    content: [
      ...(aside
        ? [svg`<line x2=${width} y1="6" y2="6" stroke=${colours.quiet} stroke-dasharray="3 3" />`]
        : []),
      lowered(label.content, top),
      lowered(bar.content, top + over),
    ],
  };
}
