import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {clear, mount} from '../support/mount.ts';

const markup = ['casualties incident="kandadji-2023-09-28"', 'attacks', 'troops']
  .map((tag) => `<conflict-${tag} loading="eager"></conflict-${tag.split(' ')[0]!}>`)
  .join('');

/** What a widget takes from its page, and why. Everything else begins anew in its root. */
const taken = new Set([
  // Colours by the page's scheme.
  'color-scheme',
  // The page's type, as its reader set it.
  'font-family',
  'font-size',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-size-adjust',
  '-webkit-text-size-adjust',
  '-moz-text-size-adjust',
  // A page that locks a part of itself locks the widget too.
  'pointer-events',
]);

/** Values of many kinds: of every inherited property, at least one is not its initial one. */
const values = (
  'rgb(1, 2, 3)|7px|3|0.5|50%|italic|oblique|900|bold|small-caps|uppercase|hidden|none|no|vertical-rl|upright|sideways|' +
  'break-all|keep-all|anywhere|break-word|strict|nowrap|pre|pre-wrap|preserve|collapse|hide|right|end|center|justify|' +
  'square|inside|wait|evenodd|round|bevel|optimizespeed|geometricprecision|crispedges|crisp-edges|pixelated|bottom|' +
  'rtl|dark|under|under right|over|filled dot|"‹" "›"|"liga" 0|"wght" 300|oldstyle-nums|sub|historical-forms|ruby|condensed|' +
  'url("#x")|3px 3px rgb(1, 2, 3)|1px 2px|7px 8px|linearrgb|exact|economy|serif|balance|stable|auto|manual|weight|' +
  'antialiased|all|each-line|last|first|allow-end|force-end|trim-start|"FRA"|emoji|text|stroke|fill stroke markers|stroke fill|' +
  'inter-word|inter-character|full-width|start|middle|light|normal|thin|always|text-after-edge|hanging|red|100%|' +
  '5em|ex-height 0.5|0.5|read-only|discard|spell-out|select|off|isolate-override|alphabetic|no-autospace|cover|' +
  'trim-both|space-all|stretch|fixed|alternate|space-around|cap alphabetic|text alphabetic|none both|both|scroll|visiblepainted'
).split('|');

/** A value that this page would not have by itself, if the property is one that children inherit. */
function inheritable(
  property: string,
  parent: HTMLElement,
  child: HTMLElement
): string | undefined {
  const before = getComputedStyle(child).getPropertyValue(property);
  for (const value of values) {
    parent.style.setProperty(property, value);
    const at = getComputedStyle(parent).getPropertyValue(property);
    const below = getComputedStyle(child).getPropertyValue(property);
    parent.removeAttribute('style');
    if (at !== before && below === at) return value;
  }
  return undefined;
}

/** Every property that the engine hands down from an element to those in it, each with a value to hand down. */
function inherited(): Map<string, string> {
  // Without a box: sizes that only look inherited, because one box fills the other, are `auto` then.
  const boxless = document.createElement('div');
  boxless.hidden = true;
  const parent = boxless.appendChild(document.createElement('div'));
  const child = parent.appendChild(document.createElement('div'));
  document.body.append(boxless);
  const found = new Map<string, string>();
  for (const property of getComputedStyle(child)) {
    if (property.startsWith('--')) continue;
    const value = inheritable(property, parent, child);
    if (value !== undefined) found.set(property, value);
  }
  boxless.remove();
  return found;
}

describe('what pages hand down (reliability 36)', () => {
  afterEach(clear);

  it('is known in full: the engine’s own list of inherited properties, not one by heart', () => {
    const names = [...inherited().keys()];
    for (const name of [
      'color',
      'cursor',
      'fill-opacity',
      'hyphens',
      'line-break',
      'stroke',
      'text-align-last',
      'text-orientation',
      '-webkit-text-fill-color',
      '-webkit-text-stroke-width',
      'visibility',
      'word-break',
      'writing-mode',
    ])
      assert.include(names, name);
    assert.isAbove(names.length, 50, names.join());
  });

  it('reaches nothing inside a widget, property by property', async () => {
    const box = await mount(markup);
    const inside = [...box.children].flatMap((widget) => [
      ...widget.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('.root, .root *'),
    ]);
    const valuesOf = (property: string): string[] =>
      inside.map((element) => getComputedStyle(element).getPropertyValue(property));
    for (const [property, value] of inherited()) {
      if (taken.has(property)) continue;
      const before = valuesOf(property);
      box.style.setProperty(property, value);
      const after = valuesOf(property);
      box.style.removeProperty(property);
      assert.deepEqual(after, before, `${property}: ${value}`);
    }
  });

  it('leaves every mark where it is, all of it at once', async () => {
    const boxes = (box: HTMLElement): string[] =>
      [...box.children].flatMap((widget) => {
        const {left, top} = widget.getBoundingClientRect();
        return [...widget.shadowRoot!.querySelectorAll('[part~="mark"]')].map((mark) => {
          const at = mark.getBoundingClientRect();
          return [at.left - left, at.top - top, at.width, at.height].map(Math.round).join();
        });
      });
    const usual = boxes(await mount(markup));
    clear();
    const page = document.createElement('style');
    page.textContent = `body > div {${[...inherited()]
      .filter(([property]) => !taken.has(property) && property !== 'direction')
      .map(([property, value]) => `${property}: ${value}`)
      .join('; ')}}`;
    document.head.append(page);
    try {
      assert.deepEqual(boxes(await mount(markup)), usual);
    } finally {
      page.remove();
    }
  });
});
