import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import {makeSchema, schemaPath} from '../../scripts/write-schema.mjs';
import {complete} from '../data/complete.mjs';
import {flawed} from '../data/flawed.mjs';
import {harmless, hopeless} from '../data/whole-documents.mjs';

const text = await readFile(schemaPath, 'utf8');
const schema = JSON.parse(text);
const valid = new Ajv({allErrors: true}).compile(schema);

describe('dataset.schema.json', () => {
  it('is what the shapes of the parser say (else run node scripts/write-schema.mjs)', async () =>
    assert.equal(text, await makeSchema()));

  it('carries the comments of the types', () => {
    const {Source, IncidentClaim, Estimate} = schema.definitions;
    assert.match(Source.description, /^Where a figure was read/);
    assert.match(IncidentClaim.properties.fatalities.description, /never the other side's dead/);
    assert.match(IncidentClaim.properties.status.description, /^The standing of a figure/);
    assert.match(Estimate.description, /not a confidence interval/);
  });

  it('accepts a whole dataset', () => assert.ok(valid(complete()), JSON.stringify(valid.errors)));

  for (const {what, make} of harmless)
    it(`accepts ${what}`, () => assert.ok(valid(make(complete())), JSON.stringify(valid.errors)));

  for (const {what, change, beyond} of flawed)
    it(`${beyond ? 'cannot see' : 'refuses'} ${what}`, () => {
      const document = complete();
      change(document);
      assert.equal(valid(document), beyond);
    });

  for (const {what, make, beyond} of hopeless.filter(({code}) => code !== 'too-many'))
    it(`${beyond ? 'cannot see' : 'refuses'} ${what}`, () =>
      assert.equal(valid(make(complete())), beyond));
});
