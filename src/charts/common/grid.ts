import {percent, type Mark} from '../../marks/mark.ts';
import {say, type Locale} from '../../text/say.ts';
import type {Scale} from './scale.ts';

/** Grid lines with their numbers in the margin where reading begins; `named` is the one whose words stand elsewhere. */
export function gridMark(scale: Scale, named: number | undefined, locale: Locale): Mark {
  const rightToLeft = locale.language.direction === 'rtl';
  const place = {
    x: rightToLeft ? '100%' : 0,
    dx: rightToLeft ? '0.4em' : '-0.4em',
    dy: '0.35em',
    'text-anchor': 'end',
  };
  return [
    'g',
    {class: 'grid', 'aria-hidden': 'true'},
    scale.ticks.flatMap((tick): Mark[] => {
      const y = percent(1 - scale.position(tick));
      const line: Mark = ['line', {class: tick ? 'rule' : 'zero', x2: '100%', y1: y, y2: y}];
      return tick === named
        ? [line]
        : [line, ['text', {class: 'tick', y, ...place}, say({number: tick}, locale)]];
    }),
  ];
}
