import {em, flatten} from '../../paper/flatten.ts';
import {widthOf} from '../../paper/letters.ts';
import {stack, type Block, type Paper} from '../../paper/paper.ts';
import {say} from '../../text/say.ts';
import {axisBlock, lanesBlock, lettersOf, wordsBlock, type AxisRoom} from '../common/file.ts';
import type {ColumnFigure} from './figure.ts';
import {columnTicks, turnsAmong} from './layout.ts';
import {layoutFigure, plotMarks, type ColumnLayout} from './marks.ts';
import {spanMarks, spansHeight} from './spans.ts';

const plot = 240;
/** Room over the highest column for its number. */
const headroom = 18;

/** One column a period over a time axis, with events as numbered lines. */
export function columnsBlock(figure: ColumnFigure, paper: Paper): Block {
  const {locale, rightToLeft, width} = paper;
  const {scale} = layoutFigure(figure, paper);
  const margin =
    10 + Math.max(...scale.ticks.map((tick) => widthOf(say({number: tick}, locale), 12)));
  const span = {x: rightToLeft ? 0 : margin, width: width - margin};
  const room = lettersOf(span);
  const layout = layoutFigure(figure, paper, room);
  const block = stack([
    layout.words ? wordsBlock(layout.words, span, paper) : lanesBlock(layout.markers, span),
    spansBlock(figure, layout, span, paper, room),
    {
      height: headroom + plot,
      content: flatten(plotMarks(figure, layout, paper, room), {
        ...span,
        y: headroom,
        height: plot,
      }),
    },
    axisBlock(
      columnTicks(layout.columns, figure.interval, room),
      span,
      paper,
      turnsAmong(layout.columns, figure.interval, paper.mirrored)
    ),
  ]);
  return {...block, namesEvents: !!layout.words};
}

/** The brackets over what is compared. */
function spansBlock(
  figure: ColumnFigure,
  {columns}: ColumnLayout,
  span: AxisRoom,
  paper: Paper,
  room: number
): Block {
  const height = figure.spans ? spansHeight * em : 0;
  return {
    height,
    content: flatten(spanMarks(figure, columns, paper, room), {...span, y: 0, height}),
  };
}
