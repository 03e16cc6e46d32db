import {withChildren, type Row} from '../../model/row.ts';
import {extentOf, type Scale} from '../common/scale.ts';

/** What is kept free over the highest number, as a share of it: a name may stand over its dot. */
const headroom = 0.3;

/** Ticks nearer to each other, or to zero, than this share of the height are left out. */
const apart = 0.19;

/**
 * A scale by square roots from zero, which keeps many small numbers apart beside a few large ones. Its ticks are 1, 2 and
 * 5 with their noughts, the highest first.
 */
export function rootScale(rows: readonly Row[]): Scale {
  const highest = Math.max(0, ...rows.flatMap(withChildren).map(({value}) => extentOf(value)));
  const max = (highest || 1) * (1 + headroom);
  const position = (value: number): number => Math.sqrt(Math.max(0, value) / max);
  const ticks = [0];
  let last = 1 + apart;
  for (let power = 10 ** Math.floor(Math.log10(highest || 1)); power >= 1; power /= 10)
    for (const tick of [5, 2, 1].map((digit) => digit * power)) {
      const at = position(tick);
      if (tick > highest || last - at < apart || at < apart) continue;
      ticks.push(tick);
      last = at;
    }
  return {max, ticks: ticks.sort((a, b) => a - b), position};
}
