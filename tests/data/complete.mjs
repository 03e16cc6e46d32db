const claim = (more) => ({claimant: 'ministry', source: 'agency', status: 'claimed', ...more});

/** A new dataset in which every part of the format occurs and nothing is wrong. */
export const complete = () => ({
  version: 1,
  id: 'example',
  title: {en: 'Niger since the coup', fr: 'Le Niger depuis le coup d’État'},
  asOf: '2024-05-31',
  checked: '2024-06-15',
  country: 'NE',
  language: 'en',
  license: 'CC BY 4.0',
  rule: 'The newest statement of the attacked side is drawn.',
  terms: {road_accident: 'Road accident', combat: {en: 'In combat', fr: 'Au combat'}},
  claimants: {ministry: {name: 'Ministry of Defence', unnamed: false}, ucdp: {name: {en: 'UCDP'}}},
  sources: {
    agency: {
      publisher: 'News agency',
      title: 'Twelve soldiers killed',
      url: 'https://example.org/a?b=1',
      published: '2023-09-29',
      accessed: '2024-06-15',
    },
    data: {
      publisher: 'UCDP',
      published: '2024',
      license: 'CC-BY-4.0',
      redistributable: true,
      attribution: 'Uppsala Conflict Data Program',
    },
  },
  incidents: [
    {
      id: 'kandadji',
      start: '2023-09-28',
      end: '2023-09-29',
      place: {
        name: 'Kandadji',
        variants: ['Kandaji'],
        region: 'Tillabéri',
        latitude: 14.6,
        longitude: 0.98,
        precision: 'nearest_town',
      },
      kind: 'assault',
      victims: ['soldiers'],
      attacker: 'armed men',
      claims: [
        claim({
          said: '2023-09-29',
          fatalities: 12,
          injured: {qualifier: 'exact', best: 7},
          missing: {gap: 'not_reported'},
          captured: 0,
          armedGroupFatalities: {qualifier: 'about', best: 100},
          parts: [
            {cause: 'combat', fatalities: 7},
            {cause: 'road_accident', fatalities: 5},
          ],
          revisedFrom: {qualifier: 'at_least', low: 10},
          note: 'Read out on television.',
        }),
        claim({status: 'reported', fatalities: {qualifier: 'several'}}),
      ],
      note: {en: 'On motorcycles.'},
    },
    {
      id: 'koutougou',
      start: '2023-08',
      place: {name: 'Koutougou'},
      kind: 'ambush',
      victims: ['soldiers', 'civilians'],
      claims: [claim({fatalities: {low: 17, best: 17, high: 20}})],
    },
  ],
  coverage: {since: '2023-07', until: '2024-05-31', gaps: ['2023-11']},
  counts: [
    {
      id: 'ucdp_year',
      name: 'Deaths per year',
      definition: 'All organised violence',
      measure: 'fatalities',
      interval: 'year',
      region: 'Tillabéri',
      claimant: 'ucdp',
      source: 'data',
      status: 'verified',
      provenance: {
        format: 'ucdp-ged',
        files: [
          {name: 'ged251.csv', rows: 30, version: '25.1', accessed: '2024-06-01', sha256: 'ab'},
        ],
        filters: {country: 'Niger'},
        made: '2024-06-15',
        counted: 28,
        leftOut: {summaries: {events: 2, fatalities: 9}},
      },
      values: [
        {period: '2022', low: 900, best: 1000, high: 1100},
        {period: '2023', best: 30, parts: {state_based: 20, one_sided: {best: 10}}},
        {period: '2024', gap: 'not_covered'},
      ],
    },
  ],
  statements: [
    {
      id: 'rise',
      text: 'Attacks doubled.',
      claimant: 'ucdp',
      source: 'data',
      status: 'reported',
      said: '2024-02',
    },
  ],
  deployments: [
    {
      id: 'fr_ne',
      sending: 'FR',
      host: 'NE',
      mission: 'Barkhane',
      force: 'military',
      claims: [
        claim({asOf: '2023-09', personnel: {qualifier: 'about', best: 1500}, presence: 'present'}),
        claim({asOf: '2023-12-22', personnel: 0, presence: 'withdrawn', rival: false}),
      ],
    },
    {
      id: 'contractors',
      label: 'A company',
      host: 'NE',
      force: 'private_military_company',
      alleged: true,
      claims: [claim({asOf: '2024-04', personnel: {gap: 'withheld'}, presence: 'arriving'})],
    },
  ],
  timeline: [
    {
      id: 'coup',
      date: '2023-07-26',
      kind: 'coup',
      title: 'Coup',
      countries: ['NE', 'EU'],
      source: 'agency',
      note: 'At night.',
    },
  ],
  featured: ['kandadji'],
  since: 'coup',
  markers: ['coup'],
});

/** Empties every list of records. */
export const nothing = {
  incidents: [],
  coverage: null,
  counts: [],
  statements: [],
  deployments: [],
  timeline: [],
  featured: [],
  since: null,
  markers: [],
};
