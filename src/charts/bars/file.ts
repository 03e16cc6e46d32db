import {flatten} from '../../paper/flatten.ts';
import {widthOf} from '../../paper/letters.ts';
import {
  leftOf,
  lowered,
  paragraph,
  stack,
  textAt,
  type Block,
  type Paper,
} from '../../paper/paper.ts';
import {palette} from '../../marks/palette.ts';
import type {Mark} from '../../marks/mark.ts';
import {say} from '../../text/say.ts';
import type {Scale} from '../common/scale.ts';
import type {BarFigure} from './figure.ts';
import {layoutBars, type Bar} from './layout.ts';
import {endMarks, extentMarks, widthOfEnding} from './marks.ts';

/** Narrower than this, labels stand over their bars. */
const stacked = 480;
const labelShare = 0.36;
const between = 16;
const indent = 14;
const padding = 5;
/** From the end of a bar to its value. */
const toValue = 7;

/** Where bars stand. */
interface Track {
  readonly start: number;
  /** Pixels that the longest bar may take; its value stands behind it. */
  readonly length: number;
  readonly scale: Scale;
}

/** Horizontal bars with their labels, one under the other. */
export function barsBlock(figure: BarFigure, paper: Paper): Block {
  const {bars, scale} = layoutBars(figure);
  const {speech, width} = paper;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + between;
  const longest = Math.max(
    ...bars.map(({row, others}) =>
      Math.max(
        widthOf(say({reported: row.value}, speech), 14, true),
        others ? widthOf(say(others, speech), 12) : 0
      )
    )
  );
  const length = Math.max((width - start) / 3, width - start - longest - 28);
  return stack(
    bars.map((bar, index) => barBlock(bar, index > 0, {start, length, scale}, labelled, paper))
  );
}

function barBlock(bar: Bar, follows: boolean, track: Track, labelled: number, paper: Paper): Block {
  const {row, others, aside} = bar;
  const {speech, width} = paper;
  const under = row.role === 'part' || row.role === 'rival' ? indent : 0;
  const across = {start: under, width: labelled - under};
  const label = stack([
    paragraph(paper, say(row.label, speech), {size: under ? 13 : 14, bold: !under, ...across}),
    paragraph(paper, row.detail ? say(row.detail, speech) : '', {
      size: 12,
      fill: 'quiet',
      ...across,
    }),
  ]);
  const thick = under ? 16 : 21;
  const height = thick + (others ? 14 : 0);
  const top = padding + (aside ? 12 : row.role === 'main' && follows ? 6 : 0);
  const over = width < stacked ? label.height + 3 : 0;
  const rule: Mark = [
    'line',
    {x2: width, y1: 6, y2: 6, stroke: palette.quiet.light, 'stroke-dasharray': '3 3'},
  ];
  return {
    height: top + (over ? over + height : Math.max(label.height, height)) + padding,
    content: [
      ...(aside ? [rule] : []),
      lowered(label.content, top),
      lowered(trackMarks(bar, track, thick, paper), top + over),
    ],
  };
}

/** The bar, its end, and its value behind it. */
function trackMarks(
  bar: Bar,
  {start, length, scale}: Track,
  thick: number,
  paper: Paper
): readonly Mark[] {
  const {speech, rightToLeft} = paper;
  const {row, extent, ending, others} = bar;
  const long = scale.position(extent) * length;
  const across = (from: number, width: number) => ({
    x: leftOf(paper, start + from, width),
    y: 0,
    width,
    height: thick,
  });
  const foot = leftOf(paper, start);
  const value = leftOf(paper, start + long + widthOfEnding[ending] + toValue);
  const bold = row.role === 'main' || row.role === 'apart';
  return [
    ['line', {x1: foot, x2: foot, y2: thick, stroke: palette.quiet.light}],
    ...flatten([['g', {class: row.series}, extentMarks(bar)]], across(0, long), rightToLeft),
    ...(extent > 0
      ? flatten(
          [['g', {class: row.series}, endMarks(ending)]],
          across(long, widthOfEnding[ending]),
          rightToLeft
        )
      : []),
    textAt(say({reported: row.value}, speech), value, thick / 2 + 5, {size: 14, bold}),
    ...(others ? [textAt(say(others, speech), value, thick + 12, {size: 12, fill: 'quiet'})] : []),
  ];
}
