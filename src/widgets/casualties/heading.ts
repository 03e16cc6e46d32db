import type {Dataset, Incident} from '../../data/dataset.ts';
import {boundsOf} from '../../data/bounds.ts';
import {pointOf} from '../../data/estimate.ts';
import {afterName} from '../../model/claims.ts';
import {countedDead} from '../../model/counted.ts';
import {placeName, settleToll} from '../../model/incidents.ts';
import {phrase, type Words} from '../../text/words.ts';

/** Where others give so many times the figure that is drawn, or it so many times theirs, the heading is the dispute. */
const disputed = 2;

/**
 * The dead of one incident as its drawn claim has them; both figures where one that excludes it is twice as high or half
 * as high; the topic where there is no number.
 */
export function headingOf(dataset: Dataset, incident: Incident): Words {
  const {drawn, rivals} = settleToll(dataset, incident);
  const place = placeName(dataset, incident);
  const own = drawn && pointOf(drawn.value);
  if (!drawn || own === undefined)
    return phrase('heading_incident', {place, date: {date: incident.start}});
  const [lowest, highest] = [drawn, ...rivals]
    .filter(({value}) => pointOf(value) !== undefined)
    .sort((a, b) => pointOf(a.value)! - pointOf(b.value)!)
    .filter((_, index, {length}) => index === 0 || index === length - 1);
  const [low, high] = [boundsOf(lowest!.value), highest ? boundsOf(highest.value) : {}];
  if (highest && (high.low ?? 0) >= disputed * (low.high ?? Infinity))
    return phrase('heading_disputed', {
      place,
      low: {reported: lowest!.value},
      high: {reported: highest.value},
    });
  return phrase('heading_killed_at', {
    killed: countedDead(incident.victims, drawn.value),
    place,
  });
}

/** Whose figure the heading gives. */
export function saidBy(dataset: Dataset, incident: Incident): readonly Words[] {
  const {drawn} = settleToll(dataset, incident);
  return drawn ? [phrase('says', {claimant: afterName(dataset, drawn.claims[0]!)})] : [];
}
