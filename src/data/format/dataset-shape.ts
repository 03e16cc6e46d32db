import {claimant, claimFields, presenceClaim, source} from './claim-shape.ts';
import {statuses} from '../claim.ts';
import {list, map} from './collection.ts';
import {
  forces,
  type Dataset,
  type Deployment,
  type Population,
  type Statement,
  type TimelineEvent,
} from '../dataset.ts';
import {coverage, incident} from './incident-shape.ts';
import {series} from './series-shape.ts';
import {dispensable, optional, record, required} from './shape.ts';
import {report} from './path.ts';
import {
  code,
  codePattern,
  country,
  date,
  flag,
  id,
  idPattern,
  inhabitants,
  keyOf,
  language,
  oneOf,
  reach,
  reached,
  reference,
  subdivisionPattern,
  upTo,
  words,
  yearPattern,
} from './value.ts';

const itself = (entry: string) => entry;
const byId = (entry: {readonly id: string}) => entry.id;

const statement = record<Statement>('Statement', {
  id: required(id),
  text: required(words),
  ...claimFields,
});

const deployment = record<Deployment>(
  'Deployment',
  {
    id: required(id),
    sending: optional(country),
    label: optional(words),
    host: required(country),
    mission: dispensable(words),
    force: required(oneOf(forces)),
    alleged: optional(flag),
    claims: required(list(presenceClaim, {least: 1, counted: true})),
  },
  (made, at) =>
    made.sending === undefined && made.label === undefined
      ? report(at, 'no sender', 'sending or label')
      : {
          ...made,
          claims: [...made.claims].sort((a, b) => (a.asOf < b.asOf ? -1 : +(a.asOf > b.asOf))),
        }
);

const timelineEvent = record<TimelineEvent>('TimelineEvent', {
  id: required(id),
  date: required(reached),
  kind: required(code),
  title: required(words),
  label: dispensable(words),
  countries: dispensable(list(country, {identity: itself})),
  // Not dispensable: without it the event would stand there as nobody's word.
  claimant: optional(keyOf('claimants')),
  status: optional(oneOf(statuses)),
  source: required(keyOf('sources')),
  note: dispensable(words),
});

const population = record<Population>('Population', {
  source: required(keyOf('sources')),
  years: required(map(inhabitants, yearPattern, {least: 1, level: 'warning'})),
  note: dispensable(words),
});

/** The format, version 1. Fields are read in this order: what is referred to stands before what refers to it. */
export const dataset = record<Dataset>('Dataset', {
  version: required(oneOf([1])),
  id: required(id),
  title: required(words),
  asOf: required(reach),
  checked: required(date),
  release: dispensable(id),
  releases: dispensable(map(reference, idPattern)),
  country: required(country),
  language: dispensable(language),
  license: dispensable(words),
  rule: dispensable(words),
  terms: dispensable(map(words, codePattern)),
  regions: dispensable(map(words, subdivisionPattern)),
  claimants: required(map(claimant, idPattern, {index: 'claimants'})),
  sources: required(map(source, idPattern, {index: 'sources'})),
  incidents: optional(list(incident, {identity: byId, index: 'incidents'})),
  coverage: dispensable(coverage, 'error'),
  counts: optional(list(series, {identity: byId, index: 'counts', counted: true})),
  statements: optional(list(statement, {identity: byId, counted: true})),
  deployments: optional(list(deployment, {identity: byId})),
  timeline: optional(list(timelineEvent, {identity: byId, index: 'timeline', counted: true})),
  featured: dispensable(list(keyOf('incidents'), {identity: itself})),
  since: dispensable(keyOf('timeline')),
  markers: dispensable(list(keyOf('timeline'), {identity: itself})),
  context: dispensable(list(keyOf('timeline'), {identity: itself})),
  strengthMonths: optional(upTo(1200)),
  counter: dispensable(keyOf('counts', 'documented')),
  population: dispensable(population),
});
