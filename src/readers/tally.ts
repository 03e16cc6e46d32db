import type {Estimate, Gap, Reported} from '../data/estimate.ts';

/** What is added up in one period. Brackets are summed end by end; what is not recorded is counted, never guessed. */
export class Tally {
  events = 0;
  summaries = 0;
  #low = 0;
  #best = 0;
  #high = 0;
  #figures = 0;
  #bracketed = false;
  #open = false;

  addFatalities(figure: Estimate | undefined): void {
    const best = figure?.best ?? figure?.low ?? figure?.high;
    if (!figure || best === undefined || (figure.best === undefined && figure.high === undefined))
      this.#open = true;
    if (!figure || best === undefined) return;
    const {low, high} = figure;
    this.#figures++;
    this.#low += low ?? (figure.qualifier === 'fewer_than' ? 0 : best);
    this.#best += best;
    this.#high += high ?? best;
    this.#bracketed ||= low !== undefined || high !== undefined;
  }

  /** Undefined where nothing was to be added. */
  get fatalities(): Estimate | Gap | undefined {
    if (!this.#figures) return this.#open ? {gap: 'not_reported'} : undefined;
    if (this.#open) return {qualifier: 'at_least', low: this.#low};
    return this.#bracketed
      ? {low: this.#low, best: this.#best, high: this.#high}
      : {best: this.#best};
  }

  /** The same, as short as the format allows; undefined for none. */
  get part(): Reported | undefined {
    const whole = this.fatalities;
    if (!whole || 'gap' in whole) return whole;
    const {low, best, high, qualifier} = whole;
    if (qualifier) return whole;
    const plain = low === undefined || (low === best && best === high);
    return plain ? (best === 0 ? undefined : best) : whole;
  }
}
