import {flatten} from '../../paper/flatten.ts';
import {widthOf} from '../../paper/letters.ts';
import {leftOf, lowered, paragraph, stack, type Block, type Paper} from '../../paper/paper.ts';
import {palette} from '../../marks/palette.ts';
import type {Mark} from '../../marks/mark.ts';
import {say} from '../../text/say.ts';
import {phrase} from '../../text/words.ts';
import type {Scale} from '../common/scale.ts';
import type {BarFigure} from './figure.ts';
import {layoutBars, type Bar} from './layout.ts';
import {endMarks, endWords, extentMarks, widthOfEnding} from './marks.ts';

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
  /** Pixels that the longest bar may take; its figure stands behind it. */
  readonly length: number;
  readonly scale: Scale;
  readonly boxes: boolean;
}

/** Horizontal bars with their labels, one under the other. */
export function barsBlock(figure: BarFigure, paper: Paper): Block {
  const {bars, scale} = layoutBars(figure);
  const {locale, width} = paper;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + between;
  const longest = Math.max(
    ...bars.map((bar) => {
      const words = endWords(bar);
      // Words that tell a figure in its place may be broken into lines.
      return words && !bar.row.told ? widthOf(say(words, locale), 14, !bar.by) : 0;
    })
  );
  const length = Math.max((width - start) / 3, width - start - longest - 28);
  const track: Track = {start, length, scale, boxes: !!figure.boxes};
  return stack(
    bars.flatMap((bar, index) => [
      ...(bar.head ? [headBlock(say(phrase(bar.head), locale), index > 0, paper)] : []),
      barBlock(bar, index > 0, track, labelled, paper),
    ])
  );
}

/** The heading of the bars under it. */
function headBlock(text: string, follows: boolean, paper: Paper): Block {
  const words = paragraph(paper, text, {size: 14, bold: true});
  const top = follows ? 14 : 0;
  const rule: Mark = ['line', {x2: paper.width, y1: 8, y2: 8, stroke: palette.rule.light}];
  return {
    height: words.height + top,
    content: [...(follows ? [rule] : []), lowered(words.content, top)],
  };
}

function barBlock(bar: Bar, follows: boolean, track: Track, labelled: number, paper: Paper): Block {
  const {row, aside, title, caption} = bar;
  const {locale, width} = paper;
  const under = row.role === 'part' || row.role === 'rival' ? indent : 0;
  const across = {start: under, width: labelled - under};
  const label = stack([
    paragraph(paper, say(title, locale), {size: under ? 13 : 14, bold: !under, ...across}),
    paragraph(paper, caption ? say(caption, locale) : '', {size: 12, fill: 'quiet', ...across}),
  ]);
  const drawn = trackBlock(bar, track, under ? 16 : 20, paper);
  const top = padding + (aside ? 12 : row.role === 'main' && follows && !row.group ? 5 : 0);
  const over = width < stacked ? label.height + 3 : 0;
  const rule: Mark = [
    'line',
    {x2: width, y1: 6, y2: 6, stroke: palette.quiet.light, 'stroke-dasharray': '3 3'},
  ];
  return {
    height: top + (over ? over + drawn.height : Math.max(label.height, drawn.height)) + padding,
    content: [
      ...(aside ? [rule] : []),
      lowered(label.content, top),
      lowered(drawn.content, top + over),
    ],
  };
}

/** The bar, its end, and what is written behind and under it. */
function trackBlock(
  bar: Bar,
  {start, length, scale, boxes}: Track,
  thick: number,
  paper: Paper
): Block {
  const {locale, rightToLeft, width} = paper;
  const {row, glyph, extent, ending, by, written} = bar;
  const isBare = row.ink === 'none';
  const long = scale.position(extent) * length;
  const across = (from: number, wide: number) => ({
    x: leftOf(paper, start + from, wide),
    y: 0,
    width: wide,
    height: thick,
  });
  const foot = leftOf(paper, start);
  const behind = isBare ? start : start + long + widthOfEnding[ending] + toValue;
  const bold = !by && !row.told && (row.role === 'main' || row.role === 'apart');
  const words = endWords(bar);
  const end = words
    ? paragraph(paper, say(words, locale), {
        size: by || row.told ? 13 : 14,
        bold,
        start: behind,
        width: width - behind,
      })
    : {height: 0, content: []};
  const raised = Math.max(0, thick / 2 - 10);
  const below = Math.max(thick, raised + end.height);
  const told = by ? toldBlock(say(written, locale), say(by, locale), start, paper) : none;
  return {
    height: below + told.height,
    content: [
      ...(isBare
        ? []
        : [['line', {x1: foot, x2: foot, y2: thick, stroke: palette.quiet.light}] as Mark]),
      ...flatten(
        [['g', {class: row.series}, extentMarks(bar, boxes)]],
        across(0, long),
        rightToLeft
      ),
      ...(extent > 0
        ? flatten(
            [['g', {class: glyph.end < extent ? 'injured' : row.series}, endMarks(ending)]],
            across(long, widthOfEnding[ending]),
            rightToLeft
          )
        : []),
      lowered(end.content, raised),
      lowered(told.content, below),
    ],
  };
}

const none: Block = {height: 0, content: []};

/** The figure and who gives it, under its bar. */
function toldBlock(figure: string, claimant: string, start: number, paper: Paper): Block {
  const beside = start + widthOf(figure, 12, true) + 6;
  const words = paragraph(paper, claimant, {size: 12, fill: 'quiet', start: beside});
  const number = paragraph(paper, figure, {size: 12, bold: true, start});
  return {
    height: Math.max(number.height, words.height),
    content: [...number.content, ...words.content],
  };
}
