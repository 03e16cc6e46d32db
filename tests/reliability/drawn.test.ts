import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, mount, text, until} from '../support/mount.ts';
import {watch, type Witness} from './witness.ts';

type Json = Record<string, unknown>;

const views = [
  '<conflict-casualties></conflict-casualties>',
  '<conflict-casualties by="claimant"></conflict-casualties>',
  '<conflict-casualties top="5"></conflict-casualties>',
  '<conflict-attacks counter="documented"></conflict-attacks>',
  '<conflict-attacks interval="year" measure="fatalities"></conflict-attacks>',
  '<conflict-attacks interval="week" since="2023-09"></conflict-attacks>',
  '<conflict-troops></conflict-troops>',
  '<conflict-troops view="timeline"></conflict-troops>',
].map((tag) => tag.replace('>', ' loading="eager">'));

const claim = (more: Json): Json => ({
  claimant: 'ministry',
  source: 'agency',
  status: 'claimed',
  ...more,
});

/** A dataset whose every figure is `reported`. */
const datasetOf = (reported: unknown): Json => ({
  version: 1,
  id: 'numbers',
  title: 'Numbers',
  asOf: '2023-12',
  checked: '2024',
  country: 'NE',
  claimants: {ministry: {name: 'Ministry'}},
  sources: {agency: {publisher: 'Agency'}},
  incidents: ['a', 'b'].map((id) => ({
    id,
    start: id === 'a' ? '2023-09-28' : '2023-09',
    place: {name: 'Place'},
    kind: 'assault',
    victims: ['soldiers'],
    claims: [
      claim({fatalities: reported, injured: reported, armedGroupFatalities: reported}),
      claim({fatalities: 3}),
    ],
  })),
  counts: ['attacks', 'fatalities'].map((measure) => ({
    id: measure,
    name: 'Series',
    definition: 'All',
    measure,
    interval: 'year',
    ...claim({}),
    values: [
      {period: '2022', ...(typeof reported === 'object' ? reported : {best: reported})},
      {period: '2024', best: 2},
    ],
  })),
  deployments: [
    {
      id: 'x',
      sending: 'FR',
      host: 'NE',
      force: 'military',
      claims: [
        claim({asOf: '2023', personnel: reported, presence: 'present'}),
        claim({asOf: '2023-10', personnel: reported, presence: 'withdrawn'}),
      ],
    },
  ],
});

/** Figures that are right and hard to draw. */
const figures: readonly unknown[] = [
  0,
  1,
  1e9,
  {best: 0},
  {low: 0, high: 0},
  {low: 5, high: 5},
  {low: 0, best: 0, high: 1e9},
  {qualifier: 'over', low: 1e9},
  {qualifier: 'at_least', low: 0},
  {qualifier: 'up_to', high: 7},
  {qualifier: 'fewer_than', high: 1},
  {qualifier: 'about', best: 3},
  {qualifier: 'several'},
  {qualifier: 'dozens'},
  {qualifier: 'hundreds'},
  {qualifier: 'range', low: 1, high: 2},
  {qualifier: 'derived', best: 4},
  {low: 9, best: 7, high: 3},
  {gap: 'not_reported'},
  {gap: 'not_covered'},
  {gap: 'withheld'},
];

/** Numbers no figure can be. */
const nonsense: readonly unknown[] = [
  '12',
  '',
  null,
  -1,
  7.5,
  1e308,
  '1e999',
  [],
  [3],
  {},
  {best: null},
  {best: {}},
  true,
  {best: 1e400},
];

const wrong = /.{0,60}(\bundefined\b|\bNaN\b|\[object|Infinity|\b1e\+?\d).{0,60}/;

function assertDrawnRight(widget: ConflictElement, about: string): void {
  const root = widget.shadowRoot!;
  assert.isUndefined(wrong.exec(text(root.querySelector('.root')))?.[0], about);
  for (const element of root.querySelectorAll('*'))
    for (const {name, value} of element.attributes) {
      assert.isUndefined(wrong.exec(value)?.[0], `${about} ${element.localName} ${name}`);
      if (/^(x|y|width|height|x1|x2|y1|y2|r|cy)$/.test(name)) {
        assert.match(value, /^-?[\d.]+(%|em)?$/, `${about} ${element.localName} ${name}`);
        if (/width|height/.test(name)) assert.isAtLeast(parseFloat(value), 0, about);
      }
    }
  assert.notMatch(widget.toCSV(), wrong, about);
}

async function draw(data: Json): Promise<ConflictElement[]> {
  const box = await mount(views.join(''));
  const widgets = [...box.children] as ConflictElement[];
  for (const widget of widgets) {
    widget.data = data;
    await widget.updateComplete;
  }
  await until(() => widgets.every((widget) => widget.getAttribute('state') !== 'loading'));
  return widgets;
}

describe('what is drawn (reliability 45–48)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
  });

  for (const reported of figures)
    it(`${JSON.stringify(reported)} becomes a picture without code words or broken geometry`, async () => {
      for (const widget of await draw(datasetOf(reported))) {
        assert.match(widget.getAttribute('state')!, /ready|empty|error/, widget.outerHTML);
        assertDrawnRight(widget, widget.outerHTML);
      }
      assert.deepEqual(witness.trouble, []);
    });

  for (const reported of nonsense)
    it(`${JSON.stringify(reported)} is left out, and the reader is told`, async () => {
      for (const widget of await draw(datasetOf(reported))) {
        assertDrawnRight(widget, widget.outerHTML);
        const shown = text(widget.shadowRoot!.querySelector('.root'));
        // A figure of null is one that was not given.
        if (reported !== null) assert.match(shown, /left out|could not|No data|cannot be used/);
      }
      assert.deepEqual(witness.trouble, []);
    });

  it('a row without any figure is drawn without a bar', async () => {
    const data = datasetOf({gap: 'withheld'});
    const [widget] = await draw(data);
    assert.include(text(widget!.shadowRoot!.querySelector('.root')), 'number withheld');
  });

  for (const part of ['incidents', 'counts', 'deployments', 'timeline'])
    it(`data without ${part} are “No data” where they are needed, and nowhere an error thrown`, async () => {
      const data = {...datasetOf(3), [part]: []};
      for (const widget of await draw(data)) assertDrawnRight(widget, widget.outerHTML);
      assert.deepEqual(witness.trouble, []);
    });

  it('the built-in data are drawn right in every view and language', async () => {
    for (const lang of ['fr', 'ar', 'ha', 'de', 'es', 'it', 'pt']) {
      const box = await mount(views.join(''), lang);
      for (const widget of box.querySelectorAll<ConflictElement>('[state]'))
        assertDrawnRight(widget, `${lang} ${widget.localName}`);
      box.remove();
    }
  });
});
