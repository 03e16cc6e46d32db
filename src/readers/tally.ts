import {isGap, type Reported, type Value} from '../data/estimate.ts';
import {createSum, sum, type Sum} from '../data/sum.ts';

/** What is added up in one period. */
export class Tally {
  events = 0;
  summaries = 0;
  readonly #sum = createSum();
  #inexact: Sum | undefined;
  #exact = false;
  #bracketed = false;

  /** A row that does not say how many events it counts makes their number “at least”. */
  addEvents(events: Reported | undefined): void {
    if (typeof events === 'number') {
      this.events += events;
      this.#exact = true;
    } else (this.#inexact ??= createSum()).add(events);
  }

  /** How many events there were, as exactly as the rows say. */
  get eventCount(): Value {
    if (!this.#inexact) return {best: this.events};
    const inexact = this.#inexact.value();
    return this.#exact ? sum([this.events, inexact]) : inexact;
  }

  /** An event of which no number is recorded makes the sum “at least”. */
  addFatalities(figure: Value | undefined): void {
    this.#sum.add(figure);
    if (!figure || isGap(figure)) return;
    this.#bracketed ||= figure.low !== undefined || figure.high !== undefined;
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
    return partOf(this.fatalities);
  }
}

/** A figure as short as a part can be; undefined for none. */
export function partOf(figure: Value): Reported | undefined {
  if (isGap(figure) || figure.qualifier) return figure;
  const {best = 0, low = best, high = best} = figure;
  if (low < high) return figure;
  return best > 0 ? best : undefined;
}
