import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, marks, mount, part, text} from '../support/mount.ts';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops', 'conflict-incidents'];
const all = tags.map((tag) => `<${tag} loading="eager"></${tag}>`).join('');

const sheet = document.createElement('style');

/** Draws the three widgets under a style sheet of the page. */
async function under(css: string, markup = all): Promise<ConflictElement[]> {
  sheet.textContent = css;
  document.head.append(sheet);
  const box = await mount(markup);
  return tags.flatMap((tag) => [...box.querySelectorAll<ConflictElement>(tag)]);
}

/** What the page's rules must not reach, inside the widget. */
const inside = (widget: ConflictElement) =>
  ['.heading', '.summary', 'svg', 'table', 'th', 'td', 'button', 'a', '.solid', '.source'].map(
    (selector) => {
      const element = widget.shadowRoot!.querySelector(selector);
      if (!element) return selector;
      const {
        color,
        fontSize,
        fontWeight,
        fontStyle,
        display,
        textTransform,
        visibility,
        fill,
        padding,
        cursor,
        whiteSpace,
        textIndent,
        textAlign,
      } = getComputedStyle(element);
      return [
        selector,
        color,
        fontSize,
        fontWeight,
        fontStyle,
        display,
        textTransform,
        visibility,
        fill,
        padding,
        cursor,
        whiteSpace,
        textIndent,
        textAlign,
      ].join();
    }
  );

describe('the page’s style sheets (reliability 33–36)', () => {
  afterEach(() => {
    clear();
    sheet.remove();
    document.documentElement.removeAttribute('style');
  });

  const hostile: Record<string, string> = {
    'rules for svg, table and everything':
      'svg, rect, text {fill: red; display: none; width: 1px} table, td, th {border: 9px solid; display: block; padding: 40px} * {color: red; font-size: 40px; padding: 30px}',
    'all: unset on the tag':
      'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents {all: unset !important}',
    'all: initial on everything': '* {all: initial !important}',
    'what is inherited':
      'body {font-style: italic; font-weight: 900; text-transform: uppercase; text-indent: 5em; white-space: nowrap; text-align: right; cursor: wait; visibility: hidden; list-style: square; text-shadow: 0 0 9px red}',
    'visibility: hidden on the tag':
      'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents {visibility: hidden}',
    'display: none of what is not yet defined': ':not(:defined) {display: none}',
    'own properties of the page':
      ':root {--_text: red; --_surface: red; --_ink: red; --text: red; --color: red}',
  };
  for (const [name, css] of Object.entries(hostile))
    it(`${name}: the inside of the widgets stays as it was`, async () => {
      const usual = (await under('')).map(inside);
      clear();
      const widgets = await under(css);
      for (const [i, widget] of widgets.entries()) {
        assert.equal(getComputedStyle(widget).display, 'block');
        assert.isAbove(widget.getBoundingClientRect().width, 600);
        if (!name.includes('everything')) assert.deepEqual(inside(widget), usual[i]);
        const value = widget.shadowRoot!.querySelector('[part~="value"], [part~="bar"]')!;
        assert.equal(getComputedStyle(value).visibility, 'visible');
        assert.notEqual(getComputedStyle(part(widget, 'heading')!).color, 'rgb(255, 0, 0)');
      }
    });

  it('::before and ::after of the page draw nothing in a widget', async () => {
    for (const widget of await under(
      '*::before, *::after {content: "X" !important; display: block}'
    ))
      for (const pseudo of ['::before', '::after'])
        assert.equal(getComputedStyle(widget, pseudo).content, 'none');
  });

  it('with a root font of 62.5% nothing is smaller than 12 pixels', async () => {
    for (const widget of await under('html {font-size: 62.5%} body {font-size: 1rem}'))
      for (const element of widget.shadowRoot!.querySelectorAll('*'))
        if (
          /\S/.test(
            [...element.childNodes]
              .map((node) => (node.nodeType === 3 ? node.nodeValue : ''))
              .join('')
          )
        )
          assert.isAtLeast(parseFloat(getComputedStyle(element).fontSize), 12, text(element));
  });

  const parents: Record<string, [style: string, least: number]> = {
    'a row of flex': ['display: flex', 600],
    'a column of flex, centred': [
      'display: flex; flex-direction: column; align-items: center',
      600,
    ],
    'a flex row that wraps, centred': [
      'display: flex; flex-wrap: wrap; justify-content: center',
      600,
    ],
    'a grid': ['display: grid', 600],
    'a centred grid': ['display: grid; place-items: center', 600],
    'a grid of two': ['display: grid; grid-template-columns: 1fr 1fr', 300],
    'a grid that shrinks': [
      'display: grid; grid-template-columns: auto auto; justify-content: start',
      200,
    ],
    'columns of text': ['columns: 2', 300],
    'display: contents': ['display: contents', 600],
    'an inline block': ['display: inline-block', 240],
    'a float': ['float: left', 240],
    'a table cell': ['display: table-cell', 240],
    'an absolute box': ['position: absolute', 240],
    'fit-content': ['width: fit-content', 240],
    'an inline element': ['display: inline', 600],
  };
  for (const [name, [style, least]] of Object.entries(parents))
    it(`in ${name} a widget has width and is drawn`, async () => {
      for (const tag of tags) {
        const box = await mount(`<div style="${style}"><${tag} loading="eager"></${tag}></div>`);
        const widget = box.querySelector<ConflictElement>(tag)!;
        const {width, height} = widget.getBoundingClientRect();
        assert.isAtLeast(width, least, `${tag} ${name}`);
        assert.isAbove(height, 100);
        assert.isNotEmpty(marks(widget));
        box.remove();
      }
    });

  it('on a page from right to left they are as wide as from left to right, and nothing sticks out', async () => {
    for (const style of ['', 'display: flex', 'display: grid', 'columns: 2', 'float: right'])
      for (const tag of tags) {
        const widths: number[] = [];
        for (const dir of ['ltr', 'rtl']) {
          const box = await mount(
            `<div dir="${dir}" style="${style}"><${tag} loading="eager" view="table"></${tag}></div>`
          );
          const widget = box.querySelector<ConflictElement>(tag)!;
          const {width, left, right} = widget.getBoundingClientRect();
          widths.push(Math.round(width));
          assert.isNotEmpty(marks(widget));
          for (const element of widget.shadowRoot!.querySelectorAll('*')) {
            if (element.closest('.scroll, .live, [hidden], defs')) continue;
            const inner = element.getBoundingClientRect();
            if (inner.width === 0) continue;
            const outside = Math.max(left - inner.left, inner.right - right);
            assert.isAtMost(outside, 1, `${dir} ${style} ${element.outerHTML.slice(0, 80)}`);
          }
          box.remove();
        }
        assert.equal(widths[0], widths[1], `${tag} ${style}`);
      }
  });

  it('in a narrow inline block it is no wider than the page', async () => {
    const box = await mount(
      '<div style="display: inline-block"><conflict-attacks loading="eager" counter="documented"></conflict-attacks></div>',
      'en',
      330
    );
    assert.isAtMost(box.querySelector('conflict-attacks')!.getBoundingClientRect().width, 331);
  });
});
