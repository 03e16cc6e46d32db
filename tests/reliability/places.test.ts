import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {define} from '../../src/element/define.ts';
import {clear, marks, mount, mountWidget, part, settled, text, until} from '../support/mount.ts';
import {pause, watch, type Witness} from './witness.ts';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops', 'conflict-incidents'];
const all = tags.map((tag) => `<${tag} loading="eager"></${tag}>`).join('');

const create = (tag: string): ConflictElement => document.createElement(tag as 'conflict-attacks');

/** An iframe with a document of its own. */
async function iframe(lang = 'fr'): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '700';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><body></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

const looksOf = (widget: ConflictElement) => {
  const view = widget.ownerDocument.defaultView!;
  const heading = view.getComputedStyle(part(widget, 'heading')!);
  const bar = view.getComputedStyle(widget.shadowRoot!.querySelector('[part="bar"]')!);
  return [heading.fontWeight, heading.fontSize, bar.fill];
};

describe('ways a widget comes onto a page (reliability 25, 27–31, 66, 68)', () => {
  let witness: Witness;
  beforeEach(() => (witness = watch()));
  afterEach(() => {
    witness.end();
    clear();
    assert.deepEqual(witness.trouble, []);
  });

  for (const tag of tags) {
    it(`<${tag}> works by createElement`, async () => {
      const widget = create(tag);
      widget.setAttribute('loading', 'eager');
      document.body.append(widget);
      await settled(document.body);
      assert.isNotEmpty(marks(widget));
    });

    it(`<${tag}> works as a clone, a deep one too, and as its own markup`, async () => {
      const widget = await mountWidget(`<${tag} loading="eager"><p>between</p></${tag}>`);
      const box = document.createElement('div');
      document.body.append(box);
      box.append(widget.cloneNode(), widget.cloneNode(true));
      box.insertAdjacentHTML('beforeend', widget.outerHTML);
      const template = document.createElement('template');
      template.innerHTML = widget.outerHTML;
      box.append(template.content.cloneNode(true), document.importNode(template.content, true));
      await until(() =>
        [...box.children].every((child) => child.shadowRoot?.querySelector('.root'))
      );
      for (const child of box.children)
        assert.lengthOf(child.shadowRoot!.querySelectorAll('[part~="mark"]'), marks(widget).length);
      assert.lengthOf(
        witness.seen.filter(({type}) => type === 'conflict-load'),
        6
      );
    });

    it(`<${tag}> moved into an iframe looks the same and speaks the language there, and back again`, async () => {
      const there = await iframe();
      const widget = await mountWidget(`<${tag} loading="eager"></${tag}>`);
      const here = widget.parentElement!;
      const looks = looksOf(widget);
      const english = text(part(widget, 'heading'));
      there.body.append(widget);
      await until(() => text(part(widget, 'heading')) !== english);
      assert.deepEqual(looksOf(widget), looks);
      here.append(widget);
      await until(() => text(part(widget, 'heading')) === english);
      assert.deepEqual(looksOf(widget), looks);
    });

    it(`<${tag}> made here and put into an iframe, as frameworks do, is drawn there`, async () => {
      const there = await iframe('en');
      const widget = create(tag);
      there.body.append(widget);
      await until(() => widget.getAttribute('state') === 'ready');
      const other = await mountWidget(`<${tag} loading="eager"></${tag}>`);
      assert.deepEqual(looksOf(widget), looksOf(other));
    });
  }

  it('honours properties set before the tag was defined', async () => {
    const Base = customElements.get('conflict-casualties')!;
    const early = create('late-casualties') as ConflictElement & {top: string};
    document.body.append(early);
    early.heading = 'Set early';
    early.top = '2';
    early.loading = 'eager';
    define('late-casualties', class extends Base {});
    await until(() => marks(early).length === 2);
    assert.equal(text(part(early, 'heading')), 'Set early');
  });

  it('is drawn inside other shadow roots, and takes their language', async () => {
    const outer = document.createElement('div');
    outer.lang = 'fr';
    document.body.append(outer);
    const inner = document.createElement('section');
    outer.attachShadow({mode: 'open'}).append(inner);
    inner.attachShadow({mode: 'open'}).innerHTML = all;
    await until(() => witness.seen.length === tags.length);
    const widget = witness.seen[0]!;
    assert.isTrue(widget.target === outer, 'the event is told of the host');
  });

  it('works beside elements whose names hide those of the page', async () => {
    const names =
      'config data src lang currentScript customElements trustedTypes document fetch URL Intl getSelection';
    document.body.insertAdjacentHTML(
      'afterbegin',
      names
        .split(' ')
        .map(
          (name) =>
            `<form id="${name}" name="${name}"><img name="${name}"></form><a id="${name}"></a>`
        )
        .join('') + '<img name="currentScript"><img name="baseURI"><img name="readyState">'
    );
    const box = await mount(
      all + '<conflict-casualties loading="eager" src="/faults/good"></conflict-casualties>'
    );
    for (const widget of box.children)
      assert.equal(widget.getAttribute('state'), 'ready', witness.warnings.join());
  });

  it('hidden, or without width, it is drawn when it is shown', async () => {
    for (const style of [
      'display: none',
      'width: 0; overflow: hidden',
      'content-visibility: hidden',
    ]) {
      const box = document.createElement('div');
      box.style.cssText = style;
      box.innerHTML = '<conflict-attacks counter="documented"></conflict-attacks>';
      document.body.append(box);
      await pause(100);
      box.style.cssText = 'width: 600px';
      const widget = box.firstElementChild as ConflictElement;
      await until(() => widget.getAttribute('state') === 'ready');
      assert.isAbove(
        widget.shadowRoot!.querySelector('.columns')!.getBoundingClientRect().width,
        400
      );
      box.remove();
    }
  });

  it('a storm of resizing raises no error', async () => {
    const box = await mount(all);
    for (let i = 0; i < 60; i++) {
      box.style.width = `${240 + ((i * 97) % 900)}px`;
      await new Promise(requestAnimationFrame);
    }
    for (const widget of box.children) assert.equal(widget.getAttribute('state'), 'ready');
  });

  it('define() leaves a tag that is taken and says so once, with both versions', () => {
    customElements.define('taken-by-others', class extends HTMLElement {});
    customElements.define(
      'taken-by-older',
      class extends HTMLElement {
        static version = '0.0.1';
      }
    );
    define('taken-by-older', class extends HTMLElement {});
    define('taken-by-others', class extends HTMLElement {});
    assert.lengthOf(witness.warnings, 1);
    assert.match(witness.warnings[0]!, /0\.1\.0.*<taken-by-older>.*0\.0\.1/);
  });

  it('define() is silent where a copy of the same version came first', () => {
    const tag = 'conflict-attacks';
    const {version} = customElements.get(tag) as unknown as {version: string};
    define(
      tag,
      class extends HTMLElement {
        static version = version;
      }
    );
    assert.deepEqual(witness.warnings, []);
  });
});
