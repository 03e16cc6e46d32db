const frame = {
  version: 1,
  id: 'extremes',
  title: 'Extremes',
  asOf: '2024-12-31',
  checked: '2024-12-31',
  country: 'NE',
  language: 'en',
  claimants: {us: {name: 'The counters'}},
  sources: {s: {publisher: 'A press agency', url: 'https://example.org/', published: '2024-12-31'}},
};
const claim = {claimant: 'us', source: 's', status: 'reported', said: '2024-12-31'};

/** One attack in one place, one row. */
export const oneRow = incidentsWith({Aa: 3});

/** One incident a place, with so many killed. */
export function incidentsWith(places: Readonly<Record<string, unknown>>, extra: object = {}) {
  return {
    ...frame,
    incidents: Object.entries(places).map(([name, fatalities], index) => ({
      id: `incident-${index}`,
      start: `2024-01-${String(index + 1).padStart(2, '0')}`,
      place: {name},
      kind: 'assault',
      victims: ['civilians'],
      claims: [{...claim, fatalities, ...extra}],
    })),
  };
}

/** A series of so many months from January 2020; `null` is a month that nobody covered, an object any other figure. */
export const monthsOf = (values: readonly (number | object | null)[]) => ({
  ...frame,
  counts: [
    {
      id: 'months',
      name: 'Attacks by month',
      definition: 'Every attack that was reported.',
      measure: 'attacks',
      interval: 'month',
      ...claim,
      values: values.map((value, index) => ({
        period: `${2020 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
        ...(typeof value === 'number' ? {best: value} : (value ?? {gap: 'not_covered'})),
      })),
    },
  ],
});

/** Forces of senders without a code, with their strength. */
export const forcesOf = (senders: Readonly<Record<string, unknown>>) => ({
  ...frame,
  deployments: Object.entries(senders).map(([label, personnel], index) => ({
    id: `force-${index}`,
    label,
    host: 'NE',
    force: 'military',
    claims: [{...claim, asOf: '2024-03-01', personnel, presence: 'present'}],
  })),
});
