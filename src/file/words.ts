import type {Text} from '../data/text.ts';
import type {Figure} from '../model/figure.ts';
import {creditsOf, sourcesOf, weightiestSources} from '../model/sources.ts';
import {eventLine} from '../model/events.ts';
import {say, type Locale} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {paragraph, stack, type Block, type Paper} from '../paper/paper.ts';

/** The events behind a picture's numbers, unless it names them itself, and what its shapes mean. */
export function legendBlock(figure: Figure, paper: Paper, isNamed: boolean): Block {
  const {locale} = paper;
  const keys = figure.chart.legendOf(figure).map((key) => say(phrase(key), locale));
  return stack(
    [
      stack(
        (isNamed ? [] : figure.events).map((event, index) => {
          const mark = figure.chart.stacked ? '·' : String(index + 1);
          const number = paragraph(paper, mark, {size: 12, bold: true});
          const words = paragraph(paper, say(eventLine(event), locale), {size: 12, start: 20});
          return {height: words.height, content: [...number.content, ...words.content]};
        }),
        2
      ),
      paragraph(paper, keys.join(' · '), {size: 12, fill: 'quiet'}),
      ...(figure.cautions ?? []).map((caution) =>
        paragraph(paper, say(caution, locale), {size: 12, fill: 'quiet'})
      ),
    ],
    8
  );
}

/** Where the figures were read and to which day they reach, in one paragraph of plain text. */
export function sourceText(figure: Figure, locale: Locale): string {
  const {dataset} = figure;
  const sources = sourcesOf(figure);
  const named = weightiestSources(figure);
  const more = sources.length - named.length;
  // A name stands as it is, in whatever language.
  const nameOf = (name: Text): Words => ({
    text: typeof name === 'string' ? {[locale.language.tag]: name} : name,
  });
  const names = named.map(({publisher, via}) => {
    const what: Words = via
      ? phrase('source_via', {publisher: nameOf(publisher), page: nameOf(via)})
      : nameOf(publisher);
    return say(what, locale);
  });
  const list = [
    ...names,
    ...(more > 0 ? [say(phrase('more_sources', {n: {number: more}}, more), locale)] : []),
  ].join(' · ');
  return [
    ...(sources.length ? [`${locale.language.message('sources').replace('{list}', list)}.`] : []),
    say(phrase('as_of', {date: {date: figure.asOf ?? dataset.asOf}}), locale),
    say(phrase('checked', {date: {date: dataset.checked}}), locale),
    ...creditsOf(sources),
  ].join(' ');
}
