import {flatten} from '../../paper/flatten.ts';
import {leftOf, lowered, paragraph, stack, type Block, type Paper} from '../../paper/paper.ts';
import {say} from '../../text/say.ts';
import {axisBlock, lanesBlock, lettersOf} from '../common/file.ts';
import type {StepFigure} from './figure.ts';
import {layoutSteps} from './layout.ts';
import {stripMarks} from './marks.ts';

/** Narrower than this, labels stand over their strips. */
const stacked = 480;
const labelShare = 0.26;
const height = 66;

/** One strip a force: strength as height, time as width, all strips on one scale. */
export function stepsBlock(figure: StepFigure, paper: Paper): Block {
  const {width, mirrored, speech} = paper;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + 16;
  const span = {x: leftOf(paper, start, width - start), width: width - start};
  const room = lettersOf(span);
  const layout = layoutSteps(figure, mirrored, room);
  return stack([
    lanesBlock(layout.markers, span),
    ...layout.strips.map((strip): Block => {
      const label = paragraph(paper, say(strip.row.label, speech), {
        size: 13,
        bold: true,
        width: labelled,
      });
      const over = width < stacked ? label.height : 0;
      return {
        height: over + height + 10,
        content: [
          lowered(label.content, over ? 0 : Math.max(0, height - label.height)),
          lowered(flatten(stripMarks(strip, layout, paper, room), {...span, y: 0, height}), over),
        ],
      };
    }),
    axisBlock(layout.years, span, paper),
  ]);
}
