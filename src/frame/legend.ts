import {childrenOf, contentOf} from '../marks/content.ts';
import {present, type Child, type Mark} from '../marks/mark.ts';
import type {Figure} from '../model/figure.ts';
import type {Locale} from '../text/say.ts';
import {phrase} from '../text/words.ts';

/** The events behind the numbered lines of a picture, and what its shapes mean: only those that are there. */
export function legendMarks(figure: Figure, locale: Locale): readonly Child[] {
  const {events, chart} = figure;
  const keys = chart.legendOf(figure);
  const scene = {locale, active: undefined, mirrored: false};
  const named = chart.namesEvents?.(figure, scene);
  // Words in a picture are seen, not heard.
  const isShort = named === 'always' ? ' heard' : named ? ' short' : '';
  return present(
    events.length > 0 && [
      'ol',
      {class: `events small${chart.stacked ? ' listed' : isShort}`, part: 'events'},
      events.map(({label, date}): Mark => [
        'li',
        {},
        [
          ...(date === undefined ? [] : [['b', {}, contentOf({date}, locale)] as Mark, ' ']),
          ...childrenOf(label, locale),
        ],
      ]),
    ],
    keys.length > 0 && [
      'ul',
      {class: 'legend small', part: 'legend'},
      keys.map((key): Mark => ['li', {class: key}, contentOf(phrase(key), locale)]),
    ]
  );
}
