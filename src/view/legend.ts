import {html, nothing, type TemplateResult} from 'lit';
import {isGap, isUncovered} from '../data/estimate.ts';
import {isUnnumbered, shapeOf} from '../layout/pieces.ts';
import type {Figure} from '../model/figure.ts';
import {withChildren} from '../model/row.ts';
import type {Speech} from '../text/say.ts';
import type {PhraseKey} from '../text/phrases.ts';
import {phrase} from '../text/words.ts';
import {show} from './words.ts';

/** What the shapes in this picture mean, and only those, and the events behind its numbered lines. */
export function legendView(figure: Figure, speech: Speech): TemplateResult | typeof nothing {
  const keys = shapesOf(figure);
  const events = figure.kind === 'bars' ? [] : figure.markers;
  return html`
    ${
      events.length
        ? html`<ol class="events small" part="events">
            ${events.map(
              ({title, date}) =>
                html`<li><b>${show({date}, speech)}</b> ${show({text: title}, speech)}</li>`
            )}
          </ol>`
        : nothing
    }
    ${
      keys.length
        ? html`<ul class="legend small" part="legend">
            ${keys.map((key) => html`<li class=${key}>${show(phrase(key), speech)}</li>`)}
          </ul>`
        : nothing
    }
  `;
}

/** The phrases that explain the shapes of a figure. */
export function shapesOf(figure: Figure): PhraseKey[] {
  const rows = figure.rows.flatMap(withChildren);
  const shapes = rows.map(({value}) => shapeOf(value));
  const has: [PhraseKey, boolean][] = [
    ['legend_open', shapes.some(({end}) => end === 'open')],
    ['legend_about', figure.kind === 'bars' && shapes.some(({end}) => end === 'soft')],
    [
      'legend_bracket',
      figure.kind === 'columns' &&
        shapes.some(({pieces}) => pieces.some(({shape}) => shape === 'whisker')),
    ],
    [
      'legend_rival',
      figure.kind === 'bars' &&
        figure.rivals === 'rows' &&
        rows.some(({role, value}) => role === 'rival' && !isGap(value)),
    ],
    [
      'legend_spread',
      figure.kind === 'bars' &&
        figure.rivals === 'spread' &&
        rows.some(({rivals}) => rivals && rivals.length > 0),
    ],
    ['legend_last', rows.some(({last}) => last !== undefined)],
    ['legend_unnumbered', figure.kind !== 'bars' && rows.some(({value}) => isUnnumbered(value))],
    ['legend_gap', figure.kind !== 'bars' && rows.some(({value}) => isUncovered(value))],
  ];
  return has.filter(([, there]) => there).map(([key]) => key);
}
