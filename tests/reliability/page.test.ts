import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {clear, mount, until} from '../support/mount.ts';
import {pause} from './witness.ts';

const tags = ['conflict-casualties', 'conflict-attacks', 'conflict-troops', 'conflict-incidents'];
const all = tags.map((tag) => `<${tag} loading="eager"></${tag}>`).join('');

/** Counts who listens on window and document, and the observers of the page, until `end`. */
function watchListeners() {
  const open = new Map<string, number>();
  const watching = new Set<MutationObserver>();
  const undo: (() => void)[] = [];
  const replace = <T extends object, K extends keyof T>(target: T, key: K, value: T[K]) => {
    const before = target[key];
    const own = Object.hasOwn(target, key);
    target[key] = value;
    undo.push(() => (own ? (target[key] = before) : Reflect.deleteProperty(target, key)));
  };
  for (const [name, target] of Object.entries({window, document})) {
    const count = (type: string, by: number) =>
      open.set(`${name} ${type}`, (open.get(`${name} ${type}`) ?? 0) + by);
    const add = target.addEventListener.bind(target) as EventTarget['addEventListener'];
    const remove = target.removeEventListener.bind(target) as EventTarget['removeEventListener'];
    replace<EventTarget, 'addEventListener'>(
      target,
      'addEventListener',
      (type, listener, options) => {
        count(type, 1);
        const signal = typeof options === 'object' ? options.signal : undefined;
        signal?.addEventListener('abort', () => count(type, -1));
        add(type, listener, options);
      }
    );
    replace<EventTarget, 'removeEventListener'>(target, 'removeEventListener', (type, ...rest) => {
      count(type, -1);
      remove(type, ...rest);
    });
  }
  const observer = MutationObserver.prototype;
  const observe = Reflect.get(observer, 'observe');
  const disconnect = Reflect.get(observer, 'disconnect');
  replace(observer, 'observe', function (this: MutationObserver, ...args) {
    watching.add(this);
    observe.apply(this, args);
  });
  replace(observer, 'disconnect', function (this: MutationObserver) {
    watching.delete(this);
    disconnect.call(this);
  });
  return {open, watching, end: () => undo.forEach((step) => step())};
}

describe('the page around (reliability 13, 32, 37, 64–65, 71–72)', () => {
  afterEach(clear);

  it('head, title, scroll, focus, selection and classes are left alone', async () => {
    document.body.innerHTML =
      '<input id="before" value="text"><p>some words</p><div style="height: 3000px"></div>';
    const input = document.querySelector('input')!;
    input.focus({preventScroll: true});
    getSelection()!.selectAllChildren(document.querySelector('p')!);
    scrollTo(0, 200);
    await pause(200);
    const page = () => [
      document.head.innerHTML,
      document.title,
      scrollY,
      document.activeElement!.id,
      String(getSelection()),
      (document.documentElement.cloneNode(false) as Element).outerHTML,
      (document.body.cloneNode(false) as Element).outerHTML,
      [...document.body.children].map(({localName}) => localName).slice(0, 3),
      location.href,
      history.length,
      document.adoptedStyleSheets.length,
    ];
    const before = page();
    const box = await mount(all);
    const widget = box.querySelector<ConflictElement>('conflict-attacks')!;
    widget.src = '/faults/not-found';
    await until(() => widget.getAttribute('state') === 'error');
    widget.setAttribute('view', 'table');
    await pause(100);
    assert.deepEqual(page(), before);
    scrollTo(0, 0);
  });

  it('nothing is asked of the network, kept in the browser or put on the window', async () => {
    performance.clearResourceTimings();
    const globals = Object.getOwnPropertyNames(window);
    await mount(all);
    await pause(100);
    assert.deepEqual(performance.getEntriesByType('resource'), []);
    assert.deepEqual(Object.getOwnPropertyNames(window), globals);
    assert.equal(document.cookie, '');
    assert.lengthOf(localStorage, 0);
    assert.deepEqual(await indexedDB.databases(), []);
    assert.deepEqual(await caches.keys(), []);
  });

  it('what listens or watches while widgets are there is gone when they are', async () => {
    const {open, watching, end} = watchListeners();
    const box = await mount(
      '<div style="height: 5000px"></div>' +
        all +
        '<conflict-attacks counter="documented"></conflict-attacks><conflict-attacks loading="eager" src="/faults/not-found"></conflict-attacks>'.replace(
          '><',
          ' loading="eager"><'
        )
    );
    const far = document.createElement('conflict-troops');
    box.append(far);
    await pause(100);
    const whileThere = [...open.values()].reduce((sum, n) => sum + n, 0) + watching.size;
    box.remove();
    await pause(100);
    end();
    assert.isAbove(whileThere, 3, 'they do listen');
    assert.deepEqual(
      [...open].filter(([, n]) => n !== 0),
      []
    );
    assert.equal(watching.size, 0);
    assert.notInclude([...open.keys()].join(), 'message');
    assert.notMatch([...open.keys()].join(), /unload|pagehide/);
  });
});
