import type {Attributes, Child, Content, Mark} from './mark.ts';

const svg = 'http://www.w3.org/2000/svg';

function make(parent: Element | undefined, [tag, attributes, content]: Mark): Element {
  const namespace = tag === 'svg' ? svg : parent?.namespaceURI;
  const element =
    namespace === svg ? document.createElementNS(svg, tag) : document.createElement(tag);
  writeAttributes(element, {}, attributes);
  if (content !== undefined) writeContent(element, '', content);
  return element;
}

function writeAttributes(element: Element, before: Attributes, now: Attributes): void {
  for (const name in now) {
    const value = now[name];
    if (value === before[name]) continue;
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value as string);
  }
  for (const name in before) if (!(name in now)) element.removeAttribute(name);
}

function writeContent(element: Element, before: Content, now: Content): void {
  if (typeof now !== 'string' && typeof before !== 'string') {
    writeChildren(element, before, now);
    return;
  }
  if (now === before) return;
  if (typeof now === 'string') {
    const letters = element.firstChild;
    // The text node stays where there is one: that is cheaper than another.
    if (before && typeof before === 'string' && letters instanceof Text && !letters.nextSibling)
      letters.data = now;
    else element.textContent = now;
  } else {
    element.textContent = '';
    writeChildren(element, [], now);
  }
}

const tagOf = (child: Child | undefined): string | undefined =>
  typeof child === 'string' ? '' : child?.[0];

const isDrawn = (node: Node, child: Child): boolean =>
  typeof child === 'string'
    ? node instanceof Text
    : node instanceof Element && node.localName === child[0];

/** Of children with the same tag only what differs is written. */
function writeChildren(parent: Element, known: readonly Child[], now: readonly Child[]): void {
  const nodes = parent.childNodes;
  let before = known;
  // Somebody else wrote in here: a translator, an extension.
  if (
    nodes.length !== before.length ||
    before.some((child, index) => !isDrawn(nodes[index]!, child))
  ) {
    parent.textContent = '';
    before = [];
  }
  now.forEach((child, index) => {
    const old = before[index];
    const node = nodes[index];
    if (tagOf(old) === tagOf(child)) {
      if (typeof child === 'string') {
        if (child !== old) (node as Text).data = child;
      } else change(node as Element, old as Mark, child);
      return;
    }
    const made = typeof child === 'string' ? child : make(parent, child);
    if (node) node.replaceWith(made);
    else parent.append(made);
  });
  for (let index = before.length; index > now.length; index--) parent.lastChild!.remove();
}

function change(element: Element, before: Mark, now: Mark): void {
  if (before === now) return;
  writeAttributes(element, before[1], now[1]);
  writeContent(element, before[2] ?? '', now[2] ?? '');
}

/**
 * A mark as an element in `parent`, after what stands there. Its elements are made once; after that only what differs from
 * the mark before is written.
 */
export class Drawing {
  readonly #parent: ParentNode;
  #drawn: Mark | undefined;
  #element: Element | undefined;

  constructor(parent: ParentNode) {
    this.#parent = parent;
  }

  draw(mark: Mark): void {
    const known = this.#element?.parentNode === this.#parent ? this.#element : undefined;
    if (known && this.#drawn?.[0] === mark[0]) change(known, this.#drawn, mark);
    else {
      this.#element = make(undefined, mark);
      if (known) known.replaceWith(this.#element);
      else this.#parent.append(this.#element);
    }
    this.#drawn = mark;
  }
}
