import {complete} from '../complete.ts';
import type {Dataset} from '../dataset.ts';
import about from './about.json' with {type: 'json'};
import counts from './counts.json' with {type: 'json'};
import deployments from './deployments.json' with {type: 'json'};
import incidents from './incidents.json' with {type: 'json'};
import sources from './sources.json' with {type: 'json'};
import timeline from './timeline.json' with {type: 'json'};
import ucdp from './ucdp.json' with {type: 'json'};

const parts = {about, sources, counts, deployments, incidents, timeline, ucdp};

/** The built-in dataset: Niger since the coup of 26 July 2023. */
export const niger = {
  ...about,
  ...sources,
  ...counts,
  counts: [...counts.counts, ...ucdp],
  incidents,
  deployments,
  timeline,
} as unknown as Dataset;

let arrival: Promise<void> | undefined;

/** Brings what the first picture could do without, once per page; where it could not be had, the next call tries again. */
export const fetchRest = (): Promise<void> =>
  (arrival ??= import('./rest.ts').then(
    ({rest}) => complete(parts, rest),
    (error: unknown) => {
      arrival = undefined;
      throw error;
    }
  ));
