/* What authors choose from in the block: every widget, its attributes, and the values they may have. */
import {readFileSync} from 'node:fs';

const read = (file) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const niger = (name) => read(`src/data/niger/${name}.json`);

const english = (text) => (typeof text === 'string' ? text : (text.en ?? text.und));
const unique = (values) => [...new Set(values)].sort();
const asWritten = (values) => values.map((value) => ({value, label: value}));

const timeline = niger('timeline');
const incidents = niger('incidents');
const deployments = niger('deployments');
/** Those in the country of the dataset, which is where figures look by default. */
const forces = deployments.filter(({host}) => host === niger('about').country);
const {counts} = niger('counts');
const countries = new Intl.DisplayNames('en', {type: 'region'});
const named = (codes) =>
  unique(codes.filter(Boolean)).map((value) => ({
    value,
    label: /^[A-Z]{2}$/.test(value) ? countries.of(value) : value,
  }));

const events = timeline.map(({id, date, title}) => ({
  value: id,
  label: `${date}: ${english(title)}`,
}));
const places = incidents.map(({id, start, place}) => ({
  value: id,
  label: `${start}: ${english(place.name ?? place.region ?? id)}`,
}));

/** The values of attributes that have few or known ones; of one tag alone where two differ. Others are text. */
const values = {
  incident: {kind: 'list', values: places},
  markers: {kind: 'list', values: [{value: 'none', label: 'None'}, ...events]},
  sending: {kind: 'list', values: named(forces.map(({sending}) => sending))},
  'force-kind': {kind: 'list', values: asWritten(unique(deployments.map(({force}) => force)))},
  presence: {
    kind: 'list',
    values: asWritten(['arriving', 'present', 'withdrawing', 'withdrawn']),
  },
  host: {kind: 'choice', values: named(deployments.map(({host}) => host))},
  since: {kind: 'choice', values: events},
  until: {kind: 'choice', values: events},
  'as-of': {kind: 'choice', values: [{value: 'latest', label: 'Latest'}, ...events]},
  compare: {
    kind: 'choice',
    values: [
      {value: 'before', label: 'Before and after'},
      {value: 'none', label: 'Nothing'},
    ],
  },
  highlight: {kind: 'list', values: places},
  kind: {kind: 'list', values: asWritten(unique(incidents.map(({kind}) => kind)))},
  victims: {kind: 'list', values: asWritten(unique(incidents.flatMap(({victims}) => victims)))},
  region: {
    kind: 'choice',
    values: asWritten(unique(incidents.map(({place}) => place.region).filter(Boolean))),
  },
  counter: {
    kind: 'choice',
    values: [
      {value: 'documented', label: 'Documented one by one'},
      ...[...counts, ...niger('ucdp')].map(({id, name}) => ({value: id, label: english(name)})),
    ],
  },
  interval: {kind: 'choice', values: asWritten(['week', 'month', 'quarter', 'year'])},
  measure: {kind: 'choice', values: asWritten(['attacks', 'fatalities'])},
  per: {kind: 'choice', values: [{value: '100000', label: '100,000 people'}]},
  by: {kind: 'choice', values: asWritten(['finest', 'cause', 'party', 'harm', 'claimant'])},
  unit: {kind: 'choice', values: asWritten(['people', 'bar'])},
  sort: {kind: 'choice', values: asWritten(['given', 'date', 'fatalities'])},
  view: {kind: 'choice', values: asWritten(['chart', 'table'])},
  'conflict-troops view': {kind: 'choice', values: asWritten(['chart', 'table', 'timeline'])},
  show: {kind: 'choice', values: asWritten(['forces', 'events'])},
  'heading-level': {kind: 'choice', values: asWritten(['2', '3', '4', '5', '6', 'none'])},
  'time-axis': {kind: 'choice', values: asWritten(['auto', 'ltr'])},
  'color-scheme': {kind: 'choice', values: asWritten(['light', 'dark'])},
  lang: {kind: 'choice', values: asWritten(['en', 'fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'])},
  'without-download': {kind: 'switch'},
  top: {kind: 'number'},
  'max-rows': {kind: 'number'},
};

/** The order in which authors meet them: what is shown, then how. The rest stands between. */
const last = ['heading', 'summary', 'heading-level', 'view', 'time-axis', 'lang', 'color-scheme'];
const rank = (name) => last.indexOf(name.replace('without-download', 'color-scheme'));

/** Attributes that an author has no use for in the editor; tags by hand take them. */
const byHand = ['loading', 'country', 'encoding', 'pin', 'refresh', 'fallback-lang', 'digits'];

const titles = {
  'conflict-casualties': 'People killed and injured',
  'conflict-attacks': 'Attacks over time',
  'conflict-incidents': 'Attacks one by one',
  'conflict-troops': 'Foreign forces',
  'conflict-timeline': 'Forces and events over time',
};
const titleOf = (tag) => titles[tag] ?? tag.replace('conflict-', '').replaceAll('-', ' ');

/** Attributes that a tag has beside those that its class observes. */
const always = ['lang', 'color-scheme'];

/** Every tag with the attributes that it knows. */
export const tagsOf = (classes) =>
  Object.fromEntries(
    Object.entries(classes).map(([tag, {observedAttributes}]) => [
      tag,
      unique([...observedAttributes, ...always]),
    ])
  );

/** What the block offers for each of them, with the manifest's descriptions. */
export function choicesOf(classes, manifest) {
  const declared = new Map(
    manifest.modules
      .flatMap(({declarations}) => declarations)
      .filter(({tagName}) => tagName)
      .map((declaration) => [declaration.tagName, declaration])
  );
  return Object.entries(tagsOf(classes)).map(([tag, names]) => {
    const {description = '', attributes = []} = declared.get(tag) ?? {};
    const help = (name) =>
      attributes.find((attribute) => attribute.name === name)?.description?.replaceAll('`', '') ??
      '';
    return {
      tag,
      title: titleOf(tag),
      description: description.split('\n')[0],
      attributes: names
        .filter((name) => !byHand.includes(name))
        .sort((a, b) => rank(a) - rank(b))
        .map((name) => ({
          name,
          label: name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
          help: help(name),
          ...(values[`${tag} ${name}`] ?? values[name] ?? {kind: 'text'}),
        })),
    };
  });
}
