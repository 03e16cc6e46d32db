import {em, flatten} from '../../paper/flatten.ts';
import {leftOf, lowered, paragraph, stack, type Block, type Paper} from '../../paper/paper.ts';
import {say} from '../../text/say.ts';
import {phrase} from '../../text/words.ts';
import {axisBlock, lanesBlock, lettersOf, wordsBlock} from '../common/file.ts';
import type {StepFigure} from './figure.ts';
import {layoutSteps} from './layout.ts';
import {stripHeight, stripMarks} from './marks.ts';

/** Narrower than this, labels stand over their strips. */
const stacked = 480;
const labelShare = 0.26;
const height = stripHeight * em;

/** One strip a force: strength as height, time as width, all strips on one scale. */
export function stepsBlock(figure: StepFigure, paper: Paper): Block {
  const {width, locale} = paper;
  const labelled = width < stacked ? width : width * labelShare;
  const start = width < stacked ? 0 : labelled + 16;
  const span = {x: leftOf(paper, start, width - start), width: width - start};
  const room = lettersOf(span);
  const layout = layoutSteps(figure, paper, room);
  const block = stack([
    layout.words ? wordsBlock(layout.words, span, paper) : lanesBlock(layout.markers, span),
    ...layout.strips.flatMap((strip): Block[] => {
      const label = paragraph(paper, say(strip.row.title ?? strip.row.label, locale), {
        size: 13,
        width: labelled,
      });
      const over = width < stacked ? label.height : 0;
      const head = strip.head
        ? [paragraph(paper, say(phrase(strip.head), locale), {size: 13, bold: true})]
        : [];
      return [
        ...head,
        {
          height: over + height,
          content: [
            lowered(label.content, over ? 0 : Math.max(0, height - label.height)),
            lowered(flatten(stripMarks(strip, layout, paper, room), {...span, y: 0, height}), over),
          ],
        },
      ];
    }),
    axisBlock(layout.years, span, paper),
  ]);
  return {...block, namesEvents: !!layout.words};
}
