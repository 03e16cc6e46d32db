import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {classes} from '../../lib/index.js';
import {prerender} from '../../lib/prerender.js';
import {choicesOf, tagsOf} from '../../wordpress/choices.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const choices = choicesOf(classes, manifest);

describe('what the WordPress block offers', () => {
  it('is every widget, with a title of its own', () => {
    assert.deepEqual(
      choices.map(({tag}) => tag),
      Object.keys(classes)
    );
    assert.equal(new Set(choices.map(({title}) => title)).size, choices.length);
  });

  for (const {tag, attributes} of choices)
    it(`are attributes that ${tag} knows`, () => {
      const known = tagsOf(classes)[tag];
      for (const {name, kind} of attributes) {
        assert.ok(known.includes(name), name);
        assert.ok(['choice', 'list', 'number', 'switch', 'text'].includes(kind), name);
      }
    });

  for (const {tag, attributes} of choices)
    for (const {name, values = []} of attributes)
      if (values.length)
        it(`are values that ${tag} can use: each of the ${values.length} of ${name}`, async () => {
          const problems = [];
          for (const {value, label} of values) {
            assert.ok(label, value);
            await prerender(`<${tag} ${name}="${value}"></${tag}>`, {
              onProblem: ({message}) => problems.push(`${name}="${value}": ${message}`),
            });
          }
          assert.deepEqual(problems, []);
        });
});
