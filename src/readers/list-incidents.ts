import type {Incident, Place} from '../data/dataset.ts';
import {plain, toEstimate} from '../data/estimate.ts';
import {copyOf} from './cells.ts';
import {claimOf, type ClaimRow} from './claim-rows.ts';
import type {ClaimDetails, EventDetails, EventRecord} from './event-record.ts';
import type {TableTerms} from './party-words.ts';
import type {FinishedEvent, Warn} from './reader.ts';

/** A row of a list, read: the event it is about, and what is said of it by whom. */
export interface ListRow {
  readonly event: EventRecord;
  readonly about: Pick<Incident, 'place' | 'victims' | 'attacker'>;
  readonly said: Pick<ClaimDetails, 'claimant' | 'source' | 'note'>;
  readonly figures: readonly ClaimRow[];
}

interface Claim {
  readonly said: ListRow['said'];
  readonly notes: string[];
  readonly figures: ClaimRow[];
}

interface Held {
  readonly event: EventRecord;
  readonly about: ListRow['about'];
  readonly claims: Map<string, Claim>;
  readonly slots: Set<string>;
  /** Rows that say again what another one said. */
  repeated: number;
}

/** Places of a list have one name. */
const nameOf = ({name}: Place): string => (typeof name === 'string' ? name : '');

/**
 * Puts the rows of one incident together: those of one `id`, else of one day and place. Rows of one claimant and source
 * are one claim, others rivals, in the order they are met.
 */
export class ListIncidents {
  readonly #byKey = new Map<string, Held[]>();
  readonly #order: Held[] = [];
  readonly #terms: TableTerms;
  readonly #warn: Warn;

  constructor(terms: TableTerms, warn: Warn) {
    this.#terms = terms;
    this.#warn = warn;
  }

  /** `warn` is about the row. */
  add(row: ListRow, warn: Warn): void {
    const {id, start, datePrecision, country = ''} = row.event;
    const {place} = row.about;
    const known = datePrecision === 'day' && nameOf(place) !== 'Not recorded';
    const key = id ?? (known ? JSON.stringify([start, nameOf(place), country]) : undefined);
    const held = key === undefined ? [] : (this.#byKey.get(key) ?? []);
    const said = JSON.stringify([row.said.claimant, row.said.source?.publisher]);
    const slots = row.figures.map(({party, cause, other}) =>
      JSON.stringify([said, party, cause, other])
    );
    const open = held.find((each) => slots.every((slot) => !each.slots.has(slot)));
    const same = open ?? (id === undefined ? undefined : held[0]);
    if (!same) {
      this.#begin(row, key, said, slots);
      return;
    }
    if (!open) {
      same.repeated++;
      warn('A row says again what one of the same id and claimant said, and was left out.', id);
      return;
    }
    if (id === undefined)
      warn(
        'Rows of one day and place were taken for one incident; give them ids if they are several.',
        `${start} ${nameOf(place)}`
      );
    else if (same.event.start !== start)
      warn('Rows of one id have different dates; the first was taken.', id);
    this.#say(same, row, said, slots);
  }

  #begin(row: ListRow, key: string | undefined, said: string, slots: readonly string[]): void {
    const {event, about} = copyOf({event: row.event, about: row.about});
    const held: Held = {event, about, claims: new Map(), slots: new Set(), repeated: 0};
    this.#order.push(held);
    if (key !== undefined) this.#byKey.set(copyOf(key), [...(this.#byKey.get(key) ?? []), held]);
    this.#say(held, row, said, slots);
  }

  #say(held: Held, row: ListRow, key: string, slots: readonly string[]): void {
    for (const slot of slots) held.slots.add(slot);
    const {said, figures} = copyOf({said: row.said, figures: row.figures});
    const claim = held.claims.get(key) ?? {said, notes: [], figures: []};
    held.claims.set(key, claim);
    if (said.note) claim.notes.push(said.note);
    claim.figures.push(...figures);
  }

  /** The incidents, in the order they were met; one whose rows repeat themselves comes again for each. */
  *finish(): Generator<FinishedEvent> {
    const names = Object.fromEntries(this.#terms.names);
    for (const {event, about, claims, repeated} of this.#order) {
      const label = event.id ?? `${event.start} ${nameOf(about.place)}`;
      const all = [...claims.values()].map(({said, notes, figures}): ClaimDetails => {
        const claim = claimOf(figures, (text) => this.#warn(text, label));
        const note = [...new Set([...notes, claim.note])].filter(Boolean).join(' ');
        return {...said, ...claim, note};
      });
      const drawn =
        all.find(({fatalities}) => toEstimate(fatalities))?.fatalities ??
        all.find(({fatalities}) => fatalities !== undefined)?.fatalities;
      const fatalities = drawn === undefined ? undefined : plain(drawn);
      const attacked = [...claims.values()].flatMap(({figures}) =>
        figures.flatMap(({party, other}) => (party && !other ? party : []))
      );
      const stated = about.victims.filter((code) => code !== 'unknown');
      const victims = [...new Set([...stated, ...attacked])];
      const details: EventDetails = {
        ...about,
        victims: victims.length ? victims : ['unknown'],
        claims: all,
        terms: names,
      };
      for (let time = 0; time <= repeated; time++) yield {event: {...event, fatalities}, details};
    }
  }
}
