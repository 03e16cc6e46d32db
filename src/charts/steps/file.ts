import {eventLine} from '../../model/events.ts';
import {em, flatten} from '../../paper/flatten.ts';
import {leftOf, lowered, paragraph, stack, type Block, type Paper} from '../../paper/paper.ts';
import {say} from '../../text/say.ts';
import {phrase, type Words} from '../../text/words.ts';
import {axisBlock, lanesBlock, lettersOf, wordsBlock} from '../common/file.ts';
import type {StepFigure} from './figure.ts';
import {layoutSteps, type Strip} from './layout.ts';
import {fileStrip, stripHeight, wordGap} from './marks.ts';
import {placeTold, type Told} from './words.ts';

/** Narrower than this, labels stand over their strips. */
const stacked = 480;
const height = stripHeight * em;

/** One strip a force: strength as thickness, time as width. */
export function stepsBlock(figure: StepFigure, paper: Paper): Block {
  const {width} = paper;
  const isStacked = width < stacked;
  const labelShare = figure.rows.every(({isEvent}) => isEvent) ? 0.55 : 0.4;
  const labelled = isStacked ? width : width * labelShare;
  const start = isStacked ? 0 : labelled + 12;
  const span = {x: leftOf(paper, start, width - start), width: width - start};
  const room = lettersOf(span);
  const layout = layoutSteps(figure, paper, room);
  const block = stack([
    layout.words
      ? wordsBlock(layout.words, span, paper, wordGap)
      : lanesBlock(layout.markers, span),
    ...layout.strips.flatMap((strip): Block[] => {
      const told = placeTold(strip, paper, room);
      const label = paragraph(paper, labelText(strip, told, paper), {size: 13, width: labelled});
      const head = strip.head
        ? [paragraph(paper, say(phrase(strip.head), paper.locale), {size: 12, fill: 'quiet'})]
        : [];
      const tall = isStacked ? label.height + height : Math.max(label.height + 2, height);
      const top = isStacked ? label.height : (tall - height) / 2;
      return [
        ...head,
        {
          height: tall,
          content: [
            lowered(label.content, isStacked ? 0 : (tall - label.height) / 2),
            lowered(flatten(fileStrip(strip, layout, paper, told), {...span, y: 0, height}), top),
          ],
        },
      ];
    }),
    axisBlock(layout.years, span, paper),
  ]);
  return {...block, namesEvents: !!layout.words};
}

/** A force with the highest figure stated, an event with its day. */
function labelText({row, highest}: Strip, told: Told | undefined, {locale}: Paper): string {
  if (row.isEvent) return say(eventLine(row), locale);
  const parts: Words[] = [
    row.title ?? row.label,
    ...(highest ? [{reported: highest.value}] : []),
    ...(told && told.from === undefined && row.told ? [row.told] : []),
  ];
  return say(
    parts.reduce((what, date) => phrase('dated', {what, date})),
    locale
  );
}
