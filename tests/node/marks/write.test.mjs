import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from '../support/import-source.mjs';

const {writeMark, present, percent} = await importSource(`
  export {writeMark} from './src/marks/write.ts';
  export {present, percent} from './src/marks/mark.ts';
`);

describe('writeMark(mark)', () => {
  for (const [what, mark, markup] of [
    ['text, escaped', ['p', {}, 'a<b>&"'], '<p>a&lt;b&gt;&amp;&quot;</p>'],
    ['attributes, escaped', ['p', {title: '"<&>'}], '<p title="&quot;&lt;&amp;&gt;"></p>'],
    ['numbers, zero too', ['p', {tabindex: 0}, '0'], '<p tabindex="0">0</p>'],
    ['no attribute that is undefined', ['p', {hidden: undefined}], '<p></p>'],
    ['an empty attribute', ['p', {hidden: ''}], '<p hidden=""></p>'],
    [
      'children and the letters between them',
      ['p', {}, [['b', {}, '1'], ' and ', ['i', {}, '2']]],
      '<p><b>1</b> and <i>2</i></p>',
    ],
    [
      'shapes that close themselves',
      ['svg', {}, [['g', {}, [['line', {x1: 1}]]]]],
      '<svg><g><line x1="1"/></g></svg>',
    ],
    ['HTML that does not', ['div', {}, [['span', {}]]], '<div><span></span></div>'],
    ['an image without an end tag', ['img', {src: 'a.png'}], '<img src="a.png">'],
  ])
    it(`writes ${what}`, () => assert.equal(writeMark(mark), markup));
});

describe('present(…children)', () => {
  it('leaves out what is false or undefined, and keeps an empty text', () => {
    assert.deepEqual(present(false, 'a', undefined, '', ['b', {}]), ['a', '', ['b', {}]]);
  });
});

describe('percent(fraction)', () => {
  it('rounds to a hundredth of a percent', () => {
    assert.deepEqual([0, 1, 1 / 3, -0.004].map(percent), ['0%', '100%', '33.33%', '-0.4%']);
  });
});
