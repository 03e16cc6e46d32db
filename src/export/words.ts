import {sourcesOf, type Figure} from '../model/figure.ts';
import {say} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {shapesOf} from '../view/legend.ts';
import {colours, paragraph, stack, type Block, type Pen} from './pen.ts';

/** How many sources a picture names. */
const named = 3;

/** The events behind a picture's numbers, and what its shapes mean. */
export function drawLegend(figure: Figure, pen: Pen): Block {
  const {speech} = pen;
  const events = figure.kind === 'bars' ? [] : figure.markers;
  const keys = shapesOf(figure).map((key) => say(phrase(key), speech));
  return stack(
    [
      stack(
        events.map(({date, title}, index) => {
          const text = say(phrase('labelled', {label: {date}, value: {text: title}}), speech);
          const number = paragraph(pen, String(index + 1), {size: 12, bold: true});
          const words = paragraph(pen, text, {size: 12, start: 20});
          return {height: words.height, content: [...number.content, ...words.content]};
        }),
        2
      ),
      paragraph(pen, keys.join(' · '), {size: 12, fill: colours.quiet}),
    ],
    8
  );
}

/** Where the figures were read and to which day they reach, in one paragraph of plain text. */
export function sourceText(figure: Figure, {speech}: Pen): string {
  const {dataset} = figure;
  const sources = sourcesOf(figure);
  const more = sources.length - named;
  const names = sources.slice(0, named).map(({publisher, published}) => {
    const what: Words = {text: {[speech.language.tag]: publisher}};
    return say(
      published ? phrase('aside', {what, aside: {date: published, style: 'short'}}) : what,
      speech
    );
  });
  const list = [
    ...names,
    ...(more > 0 ? [say(phrase('more_sources', {n: {number: more}}, more), speech)] : []),
  ].join(' · ');
  const credits = [...new Set(sources.flatMap(({attribution}) => attribution ?? []))];
  return [
    ...(sources.length ? [`${speech.language.message('sources').replace('{list}', list)}.`] : []),
    say(phrase('as_of', {date: {date: dataset.asOf}}), speech),
    say(phrase('checked', {date: {date: dataset.checked}}), speech),
    ...credits,
  ].join(' ');
}
