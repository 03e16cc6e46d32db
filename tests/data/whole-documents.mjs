import {complete, nothing} from './complete.mjs';

/** `depth` lists inside each other. */
const nested = (depth) => (depth ? [nested(depth - 1)] : 1);
const first = (document) => document.incidents[0];
const firstClaim = (document) => first(document).claims[0];

/** Documents of which nothing can be used: a sentence, the change to the whole one, and the code. */
// prettier-ignore
export const hopeless = [
  ['null', () => null, 'shape'],
  ['a number', () => 5, 'shape'],
  ['a text', () => 'Niger', 'shape'],
  ['a list', () => [complete()], 'shape'],
  ['an empty object', () => ({}), 'shape'],
  ['lists 30 deep', () => nested(30), 'shape'],
  ['a dataset without a version', (d) => (delete d.version, d), 'shape'],
  ['a version as text', (d) => ({...d, version: '1'}), 'shape'],
  ['a version before the first', (d) => ({...d, version: 0}), 'shape'],
  ['version 2', (d) => ({...d, version: 2}), 'version'],
  ['version 2 of a format nobody knows yet', () => ({version: 2, rows: 'elsewhere'}), 'version'],
  ['a dataset without asOf', (d) => (delete d.asOf, d), 'shape'],
  ['a dataset without checked', (d) => (delete d.checked, d), 'shape'],
  ['an empty title', (d) => ({...d, title: ' \t'}), 'shape', 'beyond'],
  ['a country by name', (d) => ({...d, country: 'Niger'}), 'shape'],
  ['sources as a list', (d) => ({...d, sources: [d.sources.agency]}), 'shape'],
  ['incidents as an object', (d) => ({...d, incidents: {kandadji: d.incidents[0]}}), 'shape'],
  ['5,001 statements', (d) => ({...d, statements: Array(5001).fill(d.statements[0])}), 'too-many', 'beyond'],
  ['3,000 statements and 3,000 events', (d) => ({ ...d, statements: Array(3000).fill(d.statements[0]), timeline: Array(3000).fill(d.timeline[0])}), 'too-many', 'beyond'],
  ['a series of 5,001 periods', (d) => ({...d, counts: [{...d.counts[0], values: Array(5001).fill(d.counts[0].values[0])}]}), 'too-many', 'beyond'],
  ['50,000 sources', (d) => ({ ...d, sources: Object.fromEntries(Array.from({length: 50_000}, (_, i) => [`s${i}`, {publisher: 'x'}]))}), 'too-many', 'beyond'],
  ['records that are all wrong', (d) => ({...d, ...nothing, incidents: [{}, 1, null], timeline: [{id: 'x'}]}), 'no-valid-rows'],
  ['claims that nobody made', (d) => ({...d, ...nothing, incidents: d.incidents, claimants: {}}), 'no-valid-rows', 'beyond'],
].map(([what, make, code, beyond]) => ({what, make, code, beyond: beyond === 'beyond'}));

/** Documents that are unusual and right: a sentence and the change. */
// prettier-ignore
export const harmless = [
  ['unknown fields', (d) => ((d.$schema = 'dataset-1.schema.json'), (first(d).colour = 'red'), d)],
  ['null for everything optional', (d) => ((first(d).end = null), (firstClaim(d).fatalities = {low: 100, best: null, high: null, gap: null}), (firstClaim(d).parts = null), d)],
  ['no records at all', (d) => ({...d, ...nothing})],
  ['only what is required', ({version, id, title, asOf, checked, country}) => ({ version, id, title, asOf, checked, country, claimants: {}, sources: {}})],
  ['zero as a figure', (d) => ((firstClaim(d).missing = 0), d)],
  ['10⁹ as a figure', (d) => ((firstClaim(d).missing = 1e9), d)],
  ['29 February of a leap year', (d) => ((first(d).start = '2024-02-29'), (first(d).end = '2024'), d)],
  ['a year that ends in its own year', (d) => ((first(d).start = '2023-09-28'), (first(d).end = '2023'), d)],
  ['letters of other scripts', (d) => ((first(d).place.name = 'كانداجي — Tillabéri — \u0646\u200C\u0645'), d)],
  ['a text over two lines', (d) => ((first(d).note = 'One\r\n\ttwo'), d)],
  ['a text of 300 letters', (d) => ((first(d).note = 'n'.repeat(300)), d)],
  ['markup in a text, which is shown as letters', (d) => ((first(d).place.name = '<b>Kandadji</b>'), d)],
].map(([what, make]) => ({what, make}));
