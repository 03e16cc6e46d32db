import {isServer} from 'lit';
import {contentOf} from '../marks/content.ts';
import {present, type Child, type Content, type Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import type {Row} from '../model/row.ts';
import {say, type Locale} from '../text/say.ts';
import {phrase, type Words} from '../text/words.ts';
import {legendMarks} from './legend.ts';
import {retryMark} from './message.ts';
import {panelActions, panelMark, staticPanelActions, type Panel} from './panel.ts';
import {sourceLine} from './source.ts';
import {tooltipMark} from './tooltip.ts';

/** Everything around a picture that the page or the reader chose. */
export interface Frame extends Panel {
  readonly chart: Mark;
  /** What stands under the picture because a mark was pressed. */
  readonly beneath?: Mark | undefined;
  /** The page's own words in place of the generated ones. */
  readonly heading: string | undefined;
  readonly summary: string | undefined;
  /** 2 to 6; a plain line without one. */
  readonly headingLevel: number | undefined;
  /** The row whose tooltip is shown. */
  readonly told: Row | undefined;
  /** A notice about the data: left-out entries, or an update that failed. */
  readonly notice: Words | undefined;
  /** Nobody has checked the data for long. */
  readonly old: boolean;
  /** The newest release, where the page draws an earlier one. */
  readonly newer: string | undefined;
  /** The data can be asked for again, after an update that failed. */
  readonly canRetry: boolean;
}

/** A picture with its heading, sentence, tooltip, table and sources: the same around every chart. */
export function frameMarks(figure: Figure, frame: Frame): readonly Child[] {
  const {locale, chart, told, notice, headingLevel, canRetry} = frame;
  const heading = frame.heading ?? contentOf(figure.heading, locale);
  const summary = frame.summary ?? sentences(figure.summary, locale);
  return present(
    [
      headingLevel ? `h${headingLevel}` : 'p',
      {id: 'heading', class: 'heading', part: 'heading'},
      [['slot', {name: 'heading'}, heading]],
    ],
    [
      'p',
      {id: 'subtitle', class: 'subtitle', part: 'subtitle'},
      contentOf(figure.subtitle, locale),
    ],
    notice && ['p', {class: 'notice small', part: 'notice'}, contentOf(notice, locale)],
    canRetry && retryMark(locale),
    [
      'div',
      {
        id: 'chart',
        class: 'chart',
        part: 'chart',
        role: 'group',
        'aria-labelledby': 'heading subtitle',
        'aria-describedby': isServer ? 'summary' : 'summary keys',
        hidden: frame.tableOpen ? '' : undefined,
      },
      [chart, tooltipMark(told, locale)],
    ],
    ['p', {id: 'keys', class: 'keys small'}, say(phrase('keys'), locale)],
    frame.beneath,
    (!isServer || frame.tableOpen) && panelMark(figure, frame),
    ...legendMarks(figure, locale),
    [
      'p',
      {id: 'summary', class: 'summary', part: 'summary'},
      [['slot', {name: 'summary'}, summary]],
    ],
    ...(figure.cautions ?? []).map((caution): Mark => [
      'p',
      {class: 'caution small', part: 'caution'},
      contentOf(caution, locale),
    ]),
    sourceLine(figure, locale, {
      old: frame.old,
      newer: frame.newer,
      actions: isServer ? staticPanelActions(figure, frame) : panelActions(frame),
    }),
    ['slot', {name: 'note'}]
  );
}

/** Sentences after each other. */
function sentences(all: readonly Words[], locale: Locale): Content {
  const contents = all.map((sentence) => contentOf(sentence, locale));
  return contents.every((content) => typeof content === 'string')
    ? contents.join(' ')
    : contents.flatMap(
        (content, index) => [...(index ? [' '] : []), ...[content].flat(1)] as Child[]
      );
}
