import type {Dataset} from '../dataset.ts';
import about from './about.json' with {type: 'json'};
import counts from './counts.json' with {type: 'json'};
import deployments from './deployments.json' with {type: 'json'};
import incidents from './incidents.json' with {type: 'json'};
import sources from './sources.json' with {type: 'json'};
import timeline from './timeline.json' with {type: 'json'};
import ucdp from './ucdp.json' with {type: 'json'};

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
