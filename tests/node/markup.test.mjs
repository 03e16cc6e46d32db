import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html, nothing, svg} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {html as page, unsafeStatic} from 'lit/static-html.js';
import {parseFragment, serialize} from 'parse5';
import '../../lib/all.js';
import {draw, elementOf} from '../../lib/prerender/draw.js';
import {markupOf} from '../../lib/prerender/markup.js';

/** The markup as a browser understands it, without comments, with single spaces. */
function understood(markup) {
  const tidy = (node) => {
    node.childNodes = (node.childNodes ?? []).filter(({nodeName}) => nodeName !== '#comment');
    for (const child of node.childNodes) {
      if (child.nodeName === '#text') child.value = child.value.replace(/\s+/g, ' ');
      for (const attribute of child.attrs ?? [])
        attribute.value = attribute.value.replace(/\s+/g, ' ').trim();
      tidy(child);
    }
    return node;
  };
  return serialize(tidy(parseFragment(markup))).replace(/\s+/g, ' ');
}

describe('markupOf(template)', () => {
  for (const [name, template, markup] of [
    ['text', html`<p>${'a<b>&"'}</p>`, '<p>a&lt;b&gt;&amp;&quot;</p>'],
    ['numbers', html`<p>${0}</p>`, '<p>0</p>'],
    ['nothing, null and undefined', html`<p>${nothing}${null}${undefined}</p>`, '<p></p>'],
    ['lists and templates', html`<p>${[html`<b>${1}</b>`, 'x']}</p>`, '<p><b>1</b>x</p>'],
    ['attributes', html`<p id=${'a"b'} title=${nothing}></p>`, '<p id="a&quot;b"></p>'],
    ['parts of attributes', html`<p class="a ${'b'} ${nothing}c"></p>`, '<p class="a b c"></p>'],
    ['booleans', html`<p ?hidden=${true} ?inert=${false}></p>`, '<p hidden></p>'],
    ['listeners and properties', html`<p @click=${() => {}} .x=${{}}></p>`, '<p></p>'],
    ['a greater-than sign in quotes', html`<p title="a > ${1}">${2}</p>`, '<p title="a > 1">2</p>'],
    ['SVG', html`<svg>${svg`<line x1=${1} /><g></g>`}</svg>`, '<svg><line x1="1" /><g></g></svg>'],
    // prettier-ignore
    ['white space', html`<p>
    a
    ${'b'}
  </p>`, '<p> a b </p>'],
  ])
    it(`writes ${name}`, () => assert.equal(markupOf(template), markup));

  it('throws for what it would have to leave out', () => {
    assert.throws(() => markupOf(html`<p>${{}}</p>`), TypeError);
    assert.throws(() => markupOf(html`<p>${repeat([1], (x) => x)}</p>`), TypeError);
  });

  for (const [tag, attributes] of [
    ['conflict-casualties', {}],
    ['conflict-casualties', {top: '10', lang: 'ar'}],
    ['conflict-attacks', {lang: 'fr'}],
    ['conflict-troops', {}],
    ['conflict-troops', {view: 'timeline', heading: '"<&>'}],
    ['conflict-attacks', {interval: 'day'}],
  ])
    it(`writes what Lit's own renderer would for <${tag}> ${JSON.stringify(attributes)}`, async () => {
      const languages = attributes.lang ? [attributes.lang] : [];
      const mine = markupOf(draw(elementOf({tag, attributes, languages}, undefined)));
      const written = Object.entries(attributes)
        .map(([name, value]) => ` ${name}='${value}'`)
        .join('');
      const theirs = await collectResult(
        render(page`${unsafeStatic(`<${tag}${written}></${tag}>`)}`)
      );
      const inside = theirs.match(/<\/style>([^]*)<\/template>/)[1];
      assert.equal(understood(mine), understood(inside));
    });
});
