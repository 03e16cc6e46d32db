import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {niger} from '../../src/data/niger/index.ts';
import {openTables, shadowOf, widgetsIn} from '../support/data.ts';
import {everyFigure} from '../support/figures.ts';
import {clear, marks, mount} from '../support/mount.ts';

/** What every language writes alike: names of places, of media and of missions. */
const names = new Set<string>([
  ...niger.incidents!.flatMap(({place: {name, region}}) => [
    ...(typeof name === 'string' ? [name] : Object.values(name)),
    ...(region ? [region] : []),
  ]),
  ...Object.values(niger.sources).flatMap(({publisher, via}) => [
    ...(typeof publisher === 'string' ? [publisher] : []),
    ...(via ? [via] : []),
  ]),
  ...[
    'ACLED',
    'AFP',
    'ECOWAS',
    'Africa Corps',
    'dpa',
    'EUCAP Sahel',
    'EUMPM',
    'Human Rights Watch',
    'MISIN',
  ],
  ...['JNIM', 'Reuters', 'Strategic Stabilization Advisors', 'UCDP'],
]);

/** Words that happen to be the English ones. */
const alike: Readonly<Record<string, RegExp>> = {
  fr: /^(Source|Date|France|Niger|, via)$/,
  ha: /^(\d+ )?(Jan|Mar|May) \d{4}$/,
  es: /^provisional$/,
  de: /^((, )?(April|August|September|November) \d{4}|Niger)$/,
  it: /^(Niger|Russia( \(\))?)$/,
};

/** Text nodes that are in the widget's own language by their markup. */
function* textsOf(root: ShadowRoot): Generator<string> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement!.closest('style, [translate="no"], bdi[lang], .lang, .credit')) continue;
    yield node.textContent!.trim();
  }
}

/** Everything that is shown or named in the widgets' language, with every table and a tooltip open. */
async function saidIn(lang: string): Promise<string[]> {
  const box = await mount(everyFigure, lang);
  await openTables(box);
  const said = new Set<string>();
  const foreign: string[] = [];
  for (const widget of widgetsIn(box)) {
    marks(widget)[0]!.focus();
    await widget.updateComplete;
    const root = shadowOf(widget);
    for (const text of textsOf(root)) said.add(text);
    for (const element of root.querySelectorAll('[aria-label]'))
      said.add(element.getAttribute('aria-label')!);
    for (const element of root.querySelectorAll('bdi[lang], [translate="no"]'))
      foreign.push(element.textContent);
  }
  clear();
  // A name cannot mark a part of itself: what the data have in English only is marked where it is shown.
  const without = [...foreign, ...names].sort((a, b) => b.length - a.length);
  return [...said].map((text) => without.reduce((rest, part) => rest.replaceAll(part, ''), text));
}

describe('no English is left over', () => {
  let english: Set<string>;
  before(async () => {
    english = new Set(await saidIn('en'));
    assert.isAbove(english.size, 100);
  });

  for (const lang of ['fr', 'ar', 'ha', 'es', 'de', 'pt', 'it'])
    it(`in ${lang}`, async () => {
      const said = (await saidIn(lang)).filter((text) => /\p{L}{3}/u.test(text));
      assert.isAbove(said.length, 100);
      assert.deepEqual(
        said.filter((text) => english.has(text) && !alike[lang]?.test(text)),
        []
      );
      const words =
        lang === 'fr'
          ? /\b(the|and|of|killed|soldiers|attacks)\b/i
          : /\b(the|and|of|killed|soldiers|attacks|sources|figures?|about|over)\b/i;
      assert.deepEqual(
        said.filter((text) => words.test(text)),
        []
      );
    });
});
