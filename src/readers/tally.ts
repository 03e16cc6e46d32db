import type {Estimate, Gap, Reported} from '../data/estimate.ts';

/** What is added up in one period. Brackets are summed end by end; what is not recorded is counted, never guessed. */
export class Tally {
  events = 0;
  summaries = 0;
  #low = 0;
  #best = 0;
  #high = 0;
  #figures = 0;
  /** Some figure has a bracket; some has one and no best; some has no upper end. */
  #bracketed = false;
  #unsure = false;
  #open = false;

  addFatalities({low, best, high}: Estimate = {}): void {
    if (best === undefined && high === undefined) this.#open = true;
    if (best === undefined && low === undefined && high === undefined) return;
    this.#figures++;
    this.#low += low ?? best ?? 0;
    this.#best += best ?? 0;
    this.#high += high ?? best ?? 0;
    this.#bracketed ||= low !== undefined || high !== undefined;
    this.#unsure ||= best === undefined;
  }

  /** Undefined where nothing was to be added. */
  get fatalities(): Estimate | Gap | undefined {
    if (!this.#figures) return this.#open ? {gap: 'not_reported'} : undefined;
    if (this.#open) return {qualifier: 'at_least', low: this.#low};
    if (this.#unsure) return {qualifier: 'range', low: this.#low, high: this.#high};
    return this.#bracketed
      ? {low: this.#low, best: this.#best, high: this.#high}
      : {best: this.#best};
  }

  /** The same, as short as the format allows; undefined for none. */
  get part(): Reported | undefined {
    const whole = this.fatalities;
    if (!whole || 'gap' in whole || whole.qualifier) return whole;
    const {low, best, high} = whole;
    const plain = low === undefined || (low === best && best === high);
    return plain ? (best === 0 ? undefined : best) : whole;
  }
}
