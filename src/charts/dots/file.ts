import {em, flatten} from '../../paper/flatten.ts';
import {widthOf} from '../../paper/letters.ts';
import {leftOf, stack, textAt, type Block, type Paper} from '../../paper/paper.ts';
import type {Mark} from '../../marks/mark.ts';
import {say} from '../../text/say.ts';
import {axisHeight} from '../common/time-axis.ts';
import {lanesBlock, lettersOf, wordsBlock} from '../common/file.ts';
import type {DotFigure} from './figure.ts';
import {layoutDots} from './layout.ts';
import {axisMarks, plotMarks} from './marks.ts';
import {shapeMarks} from './shapes.ts';

const plot = 300;

/** One dot a row over a time axis, with what its colours mean above it. */
export function dotsBlock(figure: DotFigure, paper: Paper): Block {
  const {locale, rightToLeft, width} = paper;
  const {scale} = layoutDots(figure, paper);
  const margin =
    10 + Math.max(...scale.ticks.map((tick) => widthOf(say({number: tick}, locale), 12)));
  const span = {x: rightToLeft ? 0 : margin, width: width - margin};
  const room = lettersOf(span);
  const layout = layoutDots(figure, paper, room);
  const block = stack([
    kindsBlock(figure, paper),
    layout.words ? wordsBlock(layout.words, span, paper) : lanesBlock(layout.markers, span),
    {
      height: plot,
      content: flatten(plotMarks(figure, layout, paper, room), {...span, y: 0, height: plot}),
    },
    {
      height: axisHeight * em,
      content: flatten(axisMarks(layout, locale), {...span, y: 0, height: axisHeight * em}),
    },
  ]);
  return {...block, namesEvents: !!layout.words};
}

const size = 12;
const line = 20;
/** Between one kind and the next, and from a shape to its words. */
const apart = 18;
const toWords = 18;

/** Who is meant by which colour and shape, in as many lines as they take. */
function kindsBlock({about, kinds}: DotFigure, paper: Paper): Block {
  if (!kinds.length || !about) return {height: 0, content: []};
  const {locale, width} = paper;
  let [start, row] = [0, 0];
  const content: Mark[] = [];
  for (const {series, label} of [{series: undefined, label: about}, ...kinds]) {
    const text = say(label, locale);
    const shape = series ? toWords : 0;
    const own = shape + widthOf(text, size);
    if (start > 0 && start + own > width) [start, row] = [0, row + 1];
    const y = row * line + size;
    if (series)
      content.push(
        ...flatten(
          [['g', {class: series}, [['svg', {width: 1, height: 1}, shapeMarks(series, 'solid')]]]],
          {x: leftOf(paper, start + 6), y: y - 4, width: 1, height: 1}
        )
      );
    content.push(textAt(text, leftOf(paper, start + shape), y, {size, fill: 'quiet'}));
    start += own + apart;
  }
  return {height: (row + 1) * line, content};
}
