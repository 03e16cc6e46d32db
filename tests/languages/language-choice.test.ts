import {assert} from '@esm-bundle/chai';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import '../../src/all.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {figures} from '../support/figures.ts';
import {clear, mount, mountWidget, part, settled, text, until} from '../support/mount.ts';

const tag = '<conflict-attacks loading="eager" counter="documented"></conflict-attacks>';

const rootOf = (widget: ConflictElement): HTMLElement =>
  shadowOf(widget).querySelector<HTMLElement>('.root')!;

const usedBy = (widget: ConflictElement): string => rootOf(widget).lang;

const cue: Readonly<Record<string, string>> = {
  en: 'Use the arrow keys',
  fr: 'Utilisez les flèches',
  ar: 'للتنقل بين القيم',
  ha: 'Yi amfani da maɓallan kibiya',
  de: 'Mit den Pfeiltasten',
};

/** The whole widget is in the language, and says so. */
function assertSpeaks(widget: ConflictElement, language: string): void {
  const {lang, dir} = rootOf(widget);
  assert.equal(lang.split('-')[0], language);
  assert.equal(dir, language === 'ar' ? 'rtl' : 'ltr');
  assert.isTrue(text(shadowOf(widget).getElementById('keys')).startsWith(cue[language]!));
}

describe('the language of a widget', () => {
  const {lang: before} = document.documentElement;
  afterEach(() => {
    clear();
    document.documentElement.lang = before;
  });

  it('is its own, else the nearest ancestor’s, else the page’s, else English', async () => {
    document.documentElement.lang = 'de';
    const box = await mount(
      `<section lang="fr"><div>${tag}</div><p lang="">${tag}</p></section>${tag.replace(' ', ' lang="ha" ')}`,
      'ar'
    );
    const [near, passed, own] = widgetsIn(box);
    assertSpeaks(near!, 'fr');
    assertSpeaks(passed!, 'fr');
    assertSpeaks(own!, 'ha');
    box.removeAttribute('lang');
    own!.removeAttribute('lang');
    await until(() => usedBy(own!) === 'de');
    document.documentElement.removeAttribute('lang');
    await until(() => usedBy(own!) === 'en');
  });

  it('is found outside of shadow roots and of slots', async () => {
    const box = await mount(
      '<div lang="fr"><x-outer></x-outer></div><x-slotted>' + tag + '</x-slotted>'
    );
    const outer = box.querySelector('x-outer')!.attachShadow({mode: 'open'});
    outer.innerHTML = `<x-inner></x-inner>`;
    const inner = outer.querySelector('x-inner')!.attachShadow({mode: 'open'});
    inner.innerHTML = tag;
    box.querySelector('x-slotted')!.attachShadow({mode: 'open'}).innerHTML =
      '<div lang="ha"><slot></slot></div>';
    await settled(inner);
    assertSpeaks(widgetsIn(inner)[0]!, 'fr');
    const [slotted] = widgetsIn(box);
    slotted!.remove();
    box.querySelector('x-slotted')!.append(slotted!);
    await until(() => usedBy(slotted!) === 'ha');
  });

  it('is never asked of the browser', async () => {
    document.documentElement.removeAttribute('lang');
    Object.defineProperty(navigator, 'language', {get: () => 'fr', configurable: true});
    Object.defineProperty(navigator, 'languages', {get: () => ['fr'], configurable: true});
    const box = await mount('', '');
    box.removeAttribute('lang');
    box.innerHTML = tag;
    await settled(box);
    assertSpeaks(widgetsIn(box)[0]!, 'en');
    Reflect.deleteProperty(navigator, 'language');
    Reflect.deleteProperty(navigator, 'languages');
  });

  it('may be written in odd ways, none of which breaks the widget', async () => {
    for (const [written, language] of [
      ['fr_FR', 'fr'],
      ['FR-ne', 'fr'],
      [' ar ', 'ar'],
      ['ha-Latn-NE', 'ha'],
      ['fr-u-ca-buddhist-nu-thai', 'fr'],
      ['x', 'en'],
      ['*', 'en'],
      ['', 'en'],
      ['auto', 'en'],
      ['und', 'en'],
      ['x-klingon', 'en'],
      ['i-default', 'en'],
      ['ar-Latn', 'en'],
      ['ha-Arab', 'en'],
      ['zh-Hant-TW', 'en'],
      ['français', 'en'],
      ['__proto__', 'en'],
      ['constructor', 'en'],
      ['a'.repeat(500), 'en'],
    ] as const) {
      const box = await mount(tag, 'en');
      const [widget] = widgetsIn(box);
      widget!.setAttribute('lang', written);
      await until(() => usedBy(widget!).split('-')[0] === language);
      assertSpeaks(widget!, language);
      assert.equal(widget!.getAttribute('state'), 'ready', written);
      clear();
    }
  });

  it('falls back whole where it has none: to fallback-lang, else to English', async () => {
    for (const [fallback, language] of [
      ['', 'en'],
      ['fallback-lang="fr"', 'fr'],
      ['fallback-lang="dje"', 'en'],
      ['fallback-lang="*"', 'en'],
    ] as const)
      assertSpeaks(await mountWidget(tag.replace(' ', ` ${fallback} `), 'dje'), language);
  });

  it('follows the page within half a second, wherever its lang changes', async () => {
    const box = await mount(`<div>${tag}</div><x-outer></x-outer>`, 'en');
    const root = box.querySelector('x-outer')!.attachShadow({mode: 'open'});
    root.innerHTML = `<section lang="en">${tag}</section>`;
    await settled(root);
    const [light] = widgetsIn(box);
    const [shadowed] = widgetsIn(root);
    for (const [change, widget, language] of [
      [() => (box.lang = 'fr'), light!, 'fr'],
      [() => (light!.parentElement!.lang = 'ar'), light!, 'ar'],
      [() => (light!.lang = 'ha'), light!, 'ha'],
      [() => (shadowed!.parentElement!.lang = 'de'), shadowed!, 'de'],
      [() => (shadowed!.lang = 'ar'), shadowed!, 'ar'],
      [() => shadowed!.removeAttribute('lang'), shadowed!, 'de'],
    ] as const) {
      const start = performance.now();
      change();
      await until(() => usedBy(widget) === language, 500);
      assert.isBelow(performance.now() - start, 500);
      assertSpeaks(widget, language);
    }
  });

  it('follows the page from inside two shadow roots, with no other widget around', async () => {
    const box = await mount('<x-outer></x-outer>', 'en');
    const outer = box.querySelector('x-outer')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<x-inner></x-inner>';
    const inner = outer.firstElementChild!.attachShadow({mode: 'open'});
    inner.innerHTML = tag;
    await settled(inner);
    const [widget] = widgetsIn(inner);
    box.lang = 'fr';
    await until(() => usedBy(widget!) === 'fr', 500);
    outer.firstElementChild!.setAttribute('lang', 'ha');
    await until(() => usedBy(widget!) === 'ha', 500);
  });

  it('follows a widget that moves to another part of the page', async () => {
    const box = await mount(`<div lang="fr">${tag}</div><div lang="ar"></div>`);
    const [widget] = widgetsIn(box);
    box.lastElementChild!.append(widget!);
    await until(() => usedBy(widget!) === 'ar');
    assertSpeaks(widget!, 'ar');
  });

  it('can differ between widgets of one page', async () => {
    const box = await mount(
      Object.keys(cue)
        .map((lang) => `<div lang="${lang}">${figures.troops}</div>`)
        .join('')
    );
    for (const widget of widgetsIn(box)) assertSpeaks(widget, widget.parentElement!.lang);
    const headings = widgetsIn(box).map((widget) => text(part(widget, 'heading')));
    assert.equal(new Set(headings).size, headings.length);
  });

  it('keeps its direction on a page that runs the other way', async () => {
    const box = await mount(
      `<div dir="rtl" lang="fr">${tag}</div><div dir="ltr" lang="ar">${tag}</div>`
    );
    const [french, arabic] = widgetsIn(box);
    assertSpeaks(french!, 'fr');
    assertSpeaks(arabic!, 'ar');
    assert.equal(getComputedStyle(part(french!, 'heading')!).textAlign, 'start');
    assert.equal(getComputedStyle(part(french!, 'heading')!).direction, 'ltr');
  });
});
