import type {TimelineEvent} from '../data/dataset.ts';

/** Numbers of events closer than this share of the width go into the next lane. */
const badge = 0.085;

export interface Marker {
  readonly event: TimelineEvent;
  /** Fraction of the width. */
  readonly x: number;
  /** Which line of numbers it stands in, so that two never touch. */
  readonly lane: number;
}

/** Reference lines in the order of the page, with a lane each, so that their numbers never collide at any width. */
export function layoutMarkers(
  events: readonly TimelineEvent[],
  place: (event: TimelineEvent) => number
): Marker[] {
  const taken: number[][] = [];
  return events.map((event) => {
    const x = place(event);
    const free = taken.findIndex((lane) => lane.every((other) => Math.abs(other - x) >= badge));
    const lane = free < 0 ? taken.length : free;
    (taken[lane] ??= []).push(x);
    return {event, x, lane};
  });
}
