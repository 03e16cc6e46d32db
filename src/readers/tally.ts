import {isGap, type Estimate, type Reported, type Value} from '../data/estimate.ts';
import {createSum} from '../data/sum.ts';

/** What is added up in one period. */
export class Tally {
  events = 0;
  summaries = 0;
  readonly #sum = createSum();
  #bracketed = false;

  /** An event of which no number is recorded makes the sum “at least”. */
  addFatalities(figure: Estimate | undefined): void {
    this.#sum.add(figure);
    this.#bracketed ||= figure?.low !== undefined || figure?.high !== undefined;
  }

  /** The sum; its ends only where some figure has them. */
  get fatalities(): Value {
    const sum = this.#sum.value();
    if (isGap(sum) || sum.qualifier !== 'exact') return sum;
    const {low, best, high} = sum;
    return this.#bracketed ? {low: low!, best: best!, high: high!} : {best: best!};
  }

  /** The sum, as short as a part can be; undefined for none. */
  get part(): Reported | undefined {
    const sum = this.fatalities;
    if (isGap(sum) || sum.qualifier) return sum;
    const {best = 0, low = best, high = best} = sum;
    if (low < high) return sum;
    return best > 0 ? best : undefined;
  }
}
