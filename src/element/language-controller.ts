import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Language} from '../text/language.ts';
import {
  canonicalTag,
  dictionaryOf,
  fetchDictionary,
  isAtHand,
  language,
} from '../text/languages.ts';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly fallbackLang: string;
  readonly digits: string;
  messages: Readonly<Record<string, string>> | undefined;
}

/** Controllers of connected widgets; while there is one, a single observer watches the page's languages. */
const connected = new Set<LanguageController>();
let observer: MutationObserver | undefined;

/** Watches the document and the shadow roots around a widget. */
function watch(host: Element): void {
  observer ??= new MutationObserver(() => {
    for (const controller of connected) controller.check();
  });
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang', 'dir']});
    if (!(root instanceof ShadowRoot)) break;
  }
}

/** Finds the language of a widget: its own `lang`, the nearest ancestor's through shadow roots, else English. */
export class LanguageController implements ReactiveController {
  #tag: string | undefined;
  #drawn: Language | undefined;
  /** What that language was made of. */
  #asked: readonly unknown[] = [];

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    connected.add(this);
    watch(this.#host);
    this.check();
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size === 0) observer?.disconnect();
  }

  /** The language to draw in: until its dictionary has arrived the one before, or undefined. */
  get current(): Language | undefined {
    const {digits: wanted, messages} = this.#host;
    const asked = [this.#tag, wanted, messages];
    if (this.#drawn && this.#tag && asked.every((value, index) => value === this.#asked[index]))
      return this.#drawn;
    const tag = this.#tag ?? this.#find();
    const dictionary = dictionaryOf(tag) ?? 'en';
    if (!isAtHand(dictionary)) {
      void fetchDictionary(dictionary).then(() => this.#host.requestUpdate());
      return this.#drawn;
    }
    const digits = /^[a-z]{3,8}$/.test(wanted) ? wanted : 'latn';
    this.#asked = asked;
    this.#drawn = language(tag, digits, messages);
    return this.#drawn;
  }

  check(): void {
    const tag = this.#find();
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#host.requestUpdate();
  }

  #find(): string {
    const host = this.#host;
    if (isServer) return usable(host.getAttribute('lang')) ?? usable(host.fallbackLang) ?? 'en';
    for (let node: Node | null = host; node; node = parentOf(node)) {
      // Not by instanceof: in an iframe, elements are of other classes.
      const tag = node.nodeType === 1 ? usable((node as Element).getAttribute('lang')) : undefined;
      // A translator that writes its language on the page leaves the widget in the one it was drawn in.
      if (tag)
        return dictionaryOf(tag)
          ? tag
          : ((this.#drawn && this.#tag) ?? usable(host.fallbackLang) ?? 'en');
    }
    return usable(host.fallbackLang) ?? 'en';
  }
}

const usable = (attribute: string | null): string | undefined =>
  attribute ? canonicalTag(attribute) : undefined;

/** The parent as the reader sees it: out of a shadow root to its host. */
const parentOf = (node: Node): Node | null =>
  (node as Element).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
