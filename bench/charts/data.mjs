/**
 * Three small datasets for the benches, the same for every contestant: six incidents, thirty-six months, twelve forces.
 * `turn` makes another one of the same size, so that every change changes something. Figures are made up.
 */

/** Whole numbers from 0 to `most`, the same in every run. */
const noise = (index, turn, most) => ((index * 7919 + turn * 104_729 + 13) * 31) % (most + 1);

const shared = {
  version: 1,
  id: 'bench',
  asOf: '2023-12-31',
  checked: '2023-12-31',
  country: 'NE',
  claimants: {office: {name: 'Statistics office'}},
  sources: {gazette: {publisher: 'Gazette', published: '2024-01-15', url: 'https://example.org/'}},
};
const claim = {claimant: 'office', source: 'gazette', status: 'reported'};

const casualties = (turn) => ({
  ...shared,
  title: 'Incidents',
  incidents: Array.from({length: 6}, (_, index) => ({
    id: `incident-${index}`,
    start: `2023-0${index + 1}-11`,
    place: {name: `Place ${index + 1}`},
    kind: 'ambush',
    victims: ['soldiers'],
    claims: [{...claim, fatalities: 3 + noise(index, turn, 40)}],
  })),
});

const attacks = (turn) => ({
  ...shared,
  title: 'Counts',
  counts: [
    {
      id: 'counted',
      name: 'Counted',
      definition: 'Attacks counted',
      measure: 'attacks',
      interval: 'month',
      ...claim,
      values: Array.from({length: 36}, (_, index) => ({
        period: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        best: noise(index, turn, 30),
      })),
    },
  ],
});

const senders = ['FR', 'US', 'DE', 'IT', 'GB', 'ES', 'BE', 'TR', 'RU', 'TD', 'NG', 'BJ'];
const troops = (turn) => ({
  ...shared,
  title: 'Forces',
  deployments: senders.map((sending, index) => ({
    id: `force-${index}`,
    sending,
    host: 'NE',
    force: 'military',
    claims: [
      {...claim, asOf: '2023-06-30', personnel: 20 + noise(index, turn, 1500), presence: 'present'},
    ],
  })),
});

/** By tag: its attributes, and the data of each turn. */
export const charts = {
  'conflict-casualties': {
    attributes: {
      incident: casualties(0)
        .incidents.map(({id}) => id)
        .join(' '),
    },
    data: casualties,
  },
  'conflict-attacks': {attributes: {counter: 'counted'}, data: attacks},
  'conflict-troops': {attributes: {}, data: troops},
};
