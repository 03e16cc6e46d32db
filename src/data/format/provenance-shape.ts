import {list, map} from './collection.ts';
import type {Provenance, ProvenanceFile} from '../dataset.ts';
import {dispensable, record, required} from './shape.ts';
import {count, date, idPattern, text} from './value.ts';

const file = record<ProvenanceFile>('ProvenanceFile', {
  name: required(text),
  rows: required(count),
  version: dispensable(text),
  accessed: dispensable(date),
  sha256: dispensable(text),
});

const leftOut = record<Provenance['leftOut'][string]>('LeftOut', {
  events: required(count),
  fatalities: required(count),
});

export const provenance = record<Provenance>('Provenance', {
  format: required(text),
  files: required(list(file)),
  filters: required(map(text, idPattern)),
  made: required(date),
  counted: required(count),
  leftOut: required(map(leftOut, idPattern)),
});
