import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {openTables, shadowOf} from '../support/data.ts';
import {clear, mount, mountWidget, settled, until} from '../support/mount.ts';

/** Every text in an open shadow root. */
function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).data.trim() && node.parentElement?.localName !== 'style')
      texts.push(node as Text);
  return texts;
}

/** What extensions do with them; each leaves the words, in capitals. */
const translators: Record<string, (text: Text) => void> = {
  'puts fonts around it'(text) {
    const holder = document.createElement('div');
    holder.innerHTML = '<font><font></font></font>';
    holder.querySelector('font font')!.textContent = text.data.toUpperCase();
    text.replaceWith(holder.firstChild!);
  },
  'writes into it'(text) {
    text.data = text.data.toUpperCase();
  },
  'puts another text in its place'(text) {
    text.replaceWith(text.data.toUpperCase());
  },
  'takes it apart'(text) {
    text.data = text.data.toUpperCase();
    text.splitText(Math.ceil(text.length / 2));
  },
  'writes the whole element anew'(text) {
    const parent = text.parentElement;
    if (parent && !parent.children.length) parent.innerHTML = parent.innerHTML.toUpperCase();
  },
};

/** Words as they are read, whoever wrote them: capitals are all that a translator here changes. */
const read = (widget: ConflictElement): string => {
  const root = shadowOf(widget).querySelector('.root')!.cloneNode(true) as Element;
  for (const aside of root.querySelectorAll('.live, .tooltip, .keys')) aside.remove();
  return root.textContent.toLowerCase().replace(/\s+/g, ' ');
};

const changes: readonly (readonly [string, string, Record<string, string>])[] = [
  ['conflict-attacks', '', {measure: 'fatalities'}],
  ['conflict-attacks', 'counter="documented"', {since: '2024-01-01'}],
  ['conflict-casualties', '', {top: '4'}],
  ['conflict-casualties', 'top="4"', {incident: 'kandadji-2023-09-28', top: ''}],
  ['conflict-troops', '', {'as-of': '2023-09-28'}],
  ['conflict-troops', '', {view: 'timeline'}],
];

describe('where a translator', () => {
  afterEach(clear);

  for (const [does, translate] of Object.entries(translators))
    it(`${does}, no number outlives its figure`, async () => {
      for (const [tag, before, after] of changes) {
        const widget = await mountWidget(`<${tag} loading="eager" ${before}></${tag}>`);
        const isTable = after.view === undefined;
        if (isTable) await openTables(widget.parentElement!);
        textsIn(shadowOf(widget)).forEach(translate);
        for (const [name, value] of Object.entries(after))
          if (value) widget.setAttribute(name, value);
          else widget.removeAttribute(name);
        await settled(widget.parentElement!);
        const fresh = await mountWidget((widget.cloneNode() as Element).outerHTML);
        if (isTable) await openTables(fresh.parentElement!);
        await until(() => read(widget) === read(fresh), 500).catch(() =>
          assert.equal(read(widget), read(fresh), `${tag} ${before}`)
        );
        clear();
      }
    });

  it('writes its language on the page, what is drawn stays in the language it was', async () => {
    const box = await mount('<conflict-troops loading="eager"></conflict-troops>', 'fr');
    const widget = box.querySelector('conflict-troops')!;
    const inFrench = read(widget);
    const start = shadowOf(widget).querySelector('.root')!.getAttribute('lang');
    box.lang = 'ru';
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(read(widget), inFrench);
    assert.equal(shadowOf(widget).querySelector('.root')!.getAttribute('lang'), start);
    // One that the widget knows is taken, and left again.
    box.lang = 'de';
    await until(() => read(widget).includes('soldaten'));
    box.lang = 'fr';
    await until(() => read(widget) === inFrench);
  });
});
