import {claimant, claimFields, presenceClaim, source} from './claim-shape.ts';
import {list, map} from './collection.ts';
import {
  forces,
  type Dataset,
  type Deployment,
  type Statement,
  type TimelineEvent,
} from '../dataset.ts';
import {coverage, incident} from './incident-shape.ts';
import {series} from './series-shape.ts';
import {dispensable, optional, record, required} from './shape.ts';
import {report} from './spot.ts';
import {
  code,
  codePattern,
  country,
  date,
  flag,
  id,
  idPattern,
  keyOf,
  language,
  oneOf,
  reference,
  words,
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
  date: required(date),
  kind: required(code),
  title: required(words),
  countries: dispensable(list(country, {identity: itself})),
  source: required(keyOf('sources')),
  note: dispensable(words),
});

/** The format, version 1. Fields are read in this order: what is referred to stands before what refers to it. */
export const dataset = record<Dataset>('Dataset', {
  version: required(oneOf([1])),
  id: required(id),
  title: required(words),
  asOf: required(date),
  checked: required(date),
  release: dispensable(id),
  releases: dispensable(map(reference, idPattern)),
  country: required(country),
  language: dispensable(language),
  license: dispensable(words),
  rule: dispensable(words),
  terms: dispensable(map(words, codePattern)),
  claimants: required(map(claimant, idPattern, {index: 'claimants'})),
  sources: required(map(source, idPattern, {index: 'sources'})),
  incidents: optional(list(incident, {identity: byId, index: 'incidents'})),
  coverage: dispensable(coverage, 'error'),
  counts: optional(list(series, {identity: byId, counted: true})),
  statements: optional(list(statement, {identity: byId, counted: true})),
  deployments: optional(list(deployment, {identity: byId})),
  timeline: optional(list(timelineEvent, {identity: byId, index: 'timeline', counted: true})),
  featured: dispensable(list(keyOf('incidents'), {identity: itself})),
  since: dispensable(keyOf('timeline')),
  markers: dispensable(list(keyOf('timeline'), {identity: itself})),
});
