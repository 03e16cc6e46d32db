import type {Claim, IncidentClaim, PresenceClaim} from '../claim.ts';
import type {Dataset} from '../dataset.ts';
import {toEstimate, type Reported} from '../estimate.ts';
import {isObject, report, step, type Path} from '../format/path.ts';

const harms = ['fatalities', 'injured', 'missing', 'captured', 'armedGroupFatalities'] as const;

/**
 * Doubts about how records stand to each other: a claimant who contradicts himself, a rival that contradicts nobody, a
 * figure drawn from a source that carries none. `json` is the document that
 * `dataset` was read from; places are the document's.
 */
export function doubtStanding(dataset: Dataset, json: unknown, at: Path): void {
  const {incidents = [], counts = [], deployments = []} = dataset;
  const drawnFrom = (claim: Claim | undefined, path: Path) => {
    if (claim && dataset.sources[claim.source]?.grade === 'D')
      report(
        step(path, 'source'),
        `“${claim.source}”, of grade D, drawn`,
        'a source of grade A to C'
      );
  };
  const record = (list: string, id: string): Path => {
    const entries = isObject(json) && Array.isArray(json[list]) ? (json[list] as unknown[]) : [];
    const index = entries.findIndex((entry) => isObject(entry) && entry.id === id);
    return {...step(step(at, list), index), record: id};
  };

  for (const incident of incidents) {
    const path = record('incidents', incident.id);
    for (const harm of harms) doubtOwnRivals(dataset, incident.claims, harm, step(path, 'claims'));
    drawnFrom(
      incident.claims.find(({fatalities}) => toEstimate(fatalities)),
      path
    );
  }
  for (const deployment of deployments) {
    const path = record('deployments', deployment.id);
    for (const claim of deployment.claims) {
      if (claim.rival) doubtRival(dataset, claim, deployment.claims, step(path, 'claims'));
      else drawnFrom(claim, path);
    }
  }
  for (const series of counts) drawnFrom(series, record('counts', series.id));
}

/** Two figures of one claimant that cannot both be true; a claimant without a name may be several. */
function doubtOwnRivals(
  {claimants}: Dataset,
  claims: readonly IncidentClaim[],
  harm: (typeof harms)[number],
  at: Path
): void {
  const said = new Map<string, Reported>();
  for (const claim of claims) {
    const figure = claim[harm];
    if (!toEstimate(figure) || claim.moment || claimants[claim.claimant]?.unnamed) continue;
    const before = said.get(claim.claimant);
    if (before === undefined) said.set(claim.claimant, figure!);
    else if (!agree(before, figure!))
      report(
        at,
        `“${claim.claimant}” as his own rival (${harm})`,
        'his later or more detailed figure'
      );
  }
}

/** A rival of a strength says another number of the same time; the drawn one is the last before it or on its day. */
function doubtRival(
  {claimants}: Dataset,
  rival: PresenceClaim,
  claims: readonly PresenceClaim[],
  at: Path
): void {
  const drawn = claims.filter((claim) => !claim.rival && claim.asOf <= rival.asOf).at(-1);
  if (!drawn || rival.moment || !toEstimate(drawn.personnel) || !toEstimate(rival.personnel))
    return;
  const whose = `“${rival.claimant}” of ${rival.asOf}`;
  if (agree(drawn.personnel, rival.personnel))
    report(at, `${whose} as a rival that agrees`, 'a figure that excludes the drawn one, or none');
  else if (rival.claimant === drawn.claimant && !claimants[rival.claimant]?.unnamed)
    report(at, `${whose} as his own rival`, 'his later or more detailed figure');
}

/** Whether two figures may both be true, taking “about” at its word: 12 and “at least 12” may. */
function agree(a: Reported, b: Reported): boolean {
  const [one, other] = [rangeOf(a), rangeOf(b)];
  return one.low <= other.high && other.low <= one.high;
}

function rangeOf(reported: Reported): {low: number; high: number} {
  const {qualifier, low, best, high} = toEstimate(reported) ?? {};
  const ceiling = qualifier === 'up_to' || qualifier === 'fewer_than';
  const least = low ?? (ceiling ? undefined : best) ?? 0;
  const most = qualifier === 'at_least' || qualifier === 'over' ? undefined : (high ?? best);
  return {
    low: qualifier === 'over' ? least + 1 : least,
    high: most === undefined ? Infinity : qualifier === 'fewer_than' ? most - 1 : most,
  };
}
