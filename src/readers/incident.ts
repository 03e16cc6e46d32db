import type {Claimant, IncidentClaim, Source} from '../data/claim.ts';
import type {Incident} from '../data/dataset.ts';
import type {Reported} from '../data/estimate.ts';
import {maxText} from '../data/format/limits.ts';
import {copyOf} from './cells.ts';
import {keyOfEntry} from './entries.ts';
import type {ClaimDetails, EventDetails, EventRecord} from './event-record.ts';

const shortest = (figure: Reported): Reported =>
  typeof figure === 'object' && 'best' in figure && figure.qualifier === 'exact'
    ? figure.best
    : figure;

const shorten = (text: string) => (text.length > maxText ? `${text.slice(0, maxText - 1)}…` : text);

const idOf = ({id}: EventRecord, reader: string): string | undefined =>
  id && `${reader}-${id.replace(/[^\w.-]+/g, '_').slice(0, 50)}`;

/** More than these are counted only: a page shows no list of thousands. */
export const mostIncidents = 2000;

/** The events asked for, as incidents with one claim each, until there are too many to list. */
export class IncidentList {
  readonly sources = new Map<string, Source>();
  readonly claimants = new Map<string, Claimant>();
  readonly terms = new Map<string, string>();
  #incidents: Incident[] | undefined = [];
  #total = 0;

  /** `reader` is the key of the claimant and the source that hold where a row names none of its own. */
  add(event: EventRecord, details: EventDetails | undefined, reader: string): void {
    this.#total++;
    if (this.#total > mostIncidents) this.#incidents = undefined;
    if (!details || !this.#incidents) return;
    // Cells share the memory of the text they were cut from: without a copy, every incident would keep 128 kB.
    const incident = copyOf(this.#incident(event, details, reader));
    this.#incidents.push(incident);
  }

  /** Puts a later version of an event in the place of the one that is there; without details, takes it out. */
  replace(event: EventRecord, details: EventDetails | undefined, reader: string): void {
    const id = idOf(event, reader);
    const before = this.#incidents?.findIndex((each) => each.id === id) ?? -1;
    if (before >= 0) this.#incidents!.splice(before, 1);
    if (before >= 0 || !this.#incidents) this.#total--;
    if (details || !this.#incidents) this.add(event, details, reader);
  }

  /** Undefined if there were too many. */
  get list(): readonly Incident[] | undefined {
    return this.#incidents?.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  }

  get total(): number {
    return this.#total;
  }

  #incident(event: EventRecord, details: EventDetails, reader: string): Incident {
    const {start, end, datePrecision, type, fatalities, summary} = event;
    const {place, victims, attacker, terms = {}} = details;
    const known = datePrecision === 'month' ? 7 : datePrecision === 'year' ? 4 : 10;
    for (const [code, name] of Object.entries(terms)) this.terms.set(copyOf(code), copyOf(name));
    return {
      id: idOf(event, reader) ?? `${reader}-${this.#total}`,
      start: start.slice(0, known),
      ...(end.slice(0, known) !== start.slice(0, known) && {end: end.slice(0, known)}),
      place,
      kind: type,
      victims,
      ...(attacker && {attacker}),
      claims: (details.claims ?? [{...details, fatalities}]).map((claim) =>
        this.#claim(claim as ClaimDetails, reader)
      ),
      ...(summary && {note: 'The source sums up several events here.'}),
    };
  }

  #claim(details: ClaimDetails, reader: string): IncidentClaim {
    const {fatalities, injured, parts, armedGroupFatalities, note} = details;
    const source = details.source && {
      ...details.source,
      publisher: shorten(details.source.publisher),
    };
    const claimant = details.claimant && shorten(details.claimant);
    const publisher = source && keyOfEntry(this.sources, source.publisher, copyOf(source));
    const said = claimant === '' ? source?.publisher : (claimant ?? source?.publisher);
    return {
      claimant: said ? keyOfEntry(this.claimants, said, {name: said}) : reader,
      source: publisher ?? reader,
      status: 'reported',
      ...(fatalities !== undefined && {fatalities: shortest(fatalities)}),
      ...(injured !== undefined && {injured: shortest(injured)}),
      ...(armedGroupFatalities !== undefined && {armedGroupFatalities}),
      ...(parts && {parts}),
      ...(note && {note: shorten(note)}),
    };
  }
}
