/** Data that no drawing likes: names of forty letters, 1 beside 10,000, sixty months, “up to”, ranges, brackets and gaps. */
const long = 'Ouagadougou-Tillabéri-Ménaka-Ansongo XL';
const claim = {claimant: 'office', source: 'gazette', status: 'reported'};

const tolls = [
  10_000,
  1,
  {qualifier: 'up_to', high: 9_999},
  {qualifier: 'range', low: 2_000, high: 8_000},
  {low: 100, best: 5_000, high: 10_000},
  {qualifier: 'over', low: 9_000},
  {qualifier: 'about', best: 7_500},
  {gap: 'not_reported'},
  {qualifier: 'hundreds'},
];

const values = Array.from({length: 60}, (_, index) => ({
  period: `${2019 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  ...(index % 11 === 5
    ? {gap: 'not_covered'}
    : typeof tolls[index % 9] === 'number'
      ? {best: tolls[index % 9]}
      : tolls[index % 9]),
}));

export const hostileFigures = {
  version: 1,
  id: 'hostile',
  title: long,
  asOf: '2023-12-31',
  checked: '2023-12-31',
  country: 'CF',
  claimants: {office: {name: `${long}, ${long}`}, other: {name: long}},
  sources: {gazette: {publisher: long, published: '2023-01-15'}},
  incidents: tolls.map((fatalities, index) => ({
    id: `incident-${index}`,
    start: `2023-0${index + 1}-11`,
    place: {name: `${long} ${index}`},
    kind: 'ambush',
    victims: ['soldiers'],
    claims: [
      {...claim, fatalities, injured: 10_000},
      {...claim, claimant: 'other', fatalities: 3 + index},
    ],
  })),
  counts: [
    {
      id: 'months',
      name: long,
      definition: long,
      measure: 'fatalities',
      interval: 'month',
      ...claim,
      values,
    },
  ],
  deployments: tolls.map((personnel, index) => ({
    id: `force-${index}`,
    label: `${long} ${index}`,
    host: 'CF',
    mission: long,
    force: 'military',
    claims: [
      {...claim, asOf: '2021-03', personnel: 5, presence: 'arriving'},
      {...claim, asOf: `2023-0${index + 1}`, personnel, presence: 'present'},
    ],
  })),
  timeline: Array.from({length: 9}, (_, index) => ({
    id: `event-${index}`,
    date: `2022-0${index + 1}-15`,
    kind: 'other',
    title: `${long} ${index}`,
    source: 'gazette',
  })),
  markers: Array.from({length: 9}, (_, index) => `event-${index}`),
};
