import type {Part} from '../data/claim.ts';
import {isGap, isUnread, type Reported, type Value} from '../data/estimate.ts';
import {sum} from '../data/sum.ts';
import type {ClaimDetails} from './event-record.ts';

/** What one row, or one column of a row, says of the killed and injured of one party by one cause. */
export interface ClaimRow {
  /** Codes; with neither, the row is about all who were attacked. */
  readonly party?: string | undefined;
  readonly cause?: string | undefined;
  /** True for the side that attacked. */
  readonly other: boolean;
  readonly killed?: Value | undefined;
  readonly injured?: Value | undefined;
  /** The cell of the injured as it stands. */
  readonly injuredWords?: string | undefined;
}

/** A figure as short as the data can have it; undefined for one that nobody gave. */
const brief = (figure: Value | undefined): Reported | undefined => {
  if (!figure) return undefined;
  if (isGap(figure)) return isUnread(figure) ? figure : undefined;
  return figure.qualifier === 'exact' ? figure.best : figure;
};

const added = (figures: readonly (Value | undefined)[]): Reported | undefined =>
  figures.some(Boolean) ? brief(sum(figures)) : undefined;

const given = (figures: readonly (Value | undefined)[]) => figures.filter(Boolean);

/**
 * The rows of one claimant about one incident as one claim. What a row without party or cause says is the whole; else
 * the parts are added up. The other side stands apart and is never added. `say` is told what does not fit together.
 */
export function claimOf(rows: readonly ClaimRow[], say: (text: string) => void): ClaimDetails {
  const own = rows.filter(({other}) => !other);
  const theirs = rows.filter(({other}) => other);
  const whole = own.find(({party, cause}) => !party && !cause);
  const parts = own.filter(({party, cause}) => party ?? cause);
  const all = added(parts.map(({killed}) => killed));
  const fatalities = whole?.killed ? brief(whole.killed) : all;
  const injured = whole?.injured
    ? brief(whole.injured)
    : added(given(parts.map(({injured}) => injured)));
  const armedGroupFatalities = added(given(theirs.map(({killed}) => killed)));
  const divided = parts.length > 1 || whole?.killed ? partsOf(parts, say) : [];
  if (typeof all === 'number' && typeof fatalities === 'number' && all !== fatalities)
    say('The parts of a claim do not add up to its whole; both were taken as they stand.');
  const hurt = theirs.flatMap(({injuredWords}) => injuredWords || []);
  return {
    ...(fatalities !== undefined && {fatalities}),
    ...(injured !== undefined && {injured}),
    ...(armedGroupFatalities !== undefined && {armedGroupFatalities}),
    ...(divided.length && {parts: divided}),
    ...(hurt.length && {note: `Injured on the other side: ${hurt.join(', ')}.`}),
  };
}

/** Parts by cause where one party died of several, else by party: a claim has parts of one kind. */
function partsOf(rows: readonly ClaimRow[], say: (text: string) => void): Part[] {
  const told = rows.filter(({killed}) => killed);
  const [parties, causes] = (['party', 'cause'] as const).map(
    (kind) => new Set(told.flatMap((row) => row[kind] ?? []))
  );
  const kind = parties!.size && (parties!.size > 1 || causes!.size < 2) ? 'party' : 'cause';
  if (kind === 'party' && causes!.size > 1)
    say('A claim divides by party and by cause: its parts by party were taken.');
  const groups = new Map<string, Value[]>();
  for (const row of told) {
    const code = row[kind] ?? 'unknown';
    groups.set(code, [...(groups.get(code) ?? []), row.killed!]);
  }
  return [...groups].map(([code, figures]) => ({[kind]: code, fatalities: added(figures)!}));
}
