import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {looks, lookRules, inks, palette, paletteRules, lookOf} = await importSource(`
  export {looks, lookRules, inks} from './src/marks/looks.ts';
  export {palette, paletteRules} from './src/marks/palette.ts';
  export {lookOf} from './src/paper/flatten.ts';
`);

describe('the table of looks', () => {
  for (const [selector, look] of Object.entries(looks))
    it(`says the same of ${selector} to the style sheet and to files`, () => {
      const [, rule] = lookRules.match(
        new RegExp(`(?:^|})${selector.replace('.', '\\.')}\\{([^}]*)`)
      );
      const tag = selector.startsWith('.') ? 'rect' : selector;
      const classes = selector.startsWith('.') ? [selector.slice(1)] : [];
      const inFile = lookOf(tag, classes, 'the ink');
      for (const [name, value] of Object.entries(look)) {
        const [, written] = rule.match(new RegExp(`(?:^|;)${name}:([^;]+)`));
        const token = written.match(/^var\(--_(\w+)\)$/)?.[1];
        const drawn = token
          ? palette[token].light
          : written === 'currentColor'
            ? 'the ink'
            : written;
        assert.equal(String(inFile[name]), drawn, name);
        assert.ok(value !== undefined);
      }
    });

  it('takes every series from the palette', () => {
    for (const [series, token] of Object.entries(inks)) {
      assert.ok(palette[token], series);
      assert.ok(lookRules.includes(`.${series}{color:var(--_${token})}`), series);
    }
  });
});

describe('the palette', () => {
  it('gives each colour once for light, for dark and for paper, and to the page a property to set it by', () => {
    for (const [token, {light, dark, property}] of Object.entries(palette)) {
      assert.match(light, /^#[0-9a-f]{6}$/, token);
      assert.ok(
        paletteRules.includes(
          `--_${token}:var(--conflict-${property},light-dark(${light},${dark}))`
        ),
        token
      );
      assert.equal(paletteRules.split(`--_${token}:`).length - 1, 3, token);
    }
  });
});
