import type {ConflictElement} from '../../src/element/conflict-element.ts';

/** Puts HTML on the page and waits until every widget in it has settled. */
export async function mount(markup: string, lang = 'en', width = 700): Promise<HTMLElement> {
  const box = document.createElement('div');
  box.lang = lang;
  box.dir = lang === 'ar' ? 'rtl' : 'ltr';
  box.style.width = `${width}px`;
  document.body.append(box);
  box.innerHTML = markup;
  await settled(box);
  return box;
}

/** The first widget of the markup, drawn. */
export async function mountWidget(
  markup: string,
  lang = 'en',
  width = 700
): Promise<ConflictElement> {
  const box = await mount(markup, lang, width);
  return box.querySelector<ConflictElement>(
    'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents, conflict-timeline'
  )!;
}

/** Resolves when no widget under `root` is loading any more. */
export async function settled(root: ParentNode): Promise<void> {
  const widgets = [
    ...root.querySelectorAll<ConflictElement>(
      'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents, conflict-timeline'
    ),
  ];
  for (const widget of widgets)
    await until(() => !['loading', null].includes(widget.getAttribute('state')));
  for (const widget of widgets) await widget.updateComplete;
}

/** Waits for a condition; fails by name of the test when it does not come true within ten seconds. */
export async function until(condition: () => boolean, patience = 10_000): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`never true: ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Takes what a test put on the page away. */
export function clear(): void {
  document.body.replaceChildren();
}

export const marks = (widget: ConflictElement): (HTMLElement | SVGElement)[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('[part~="mark"]'),
];

export const names = (widget: ConflictElement): string[] =>
  marks(widget).map((mark) => mark.getAttribute('aria-label') ?? '');

export const part = (widget: ConflictElement, name: string): HTMLElement | null =>
  widget.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

/** The text a reader sees, on one line. */
export const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A widget with an attribute that cannot be used, and what its author is told. */
export async function complaintOf(
  markup: string
): Promise<{widget: ConflictElement; message: string}> {
  let message = '';
  const listen = (event: Event): void => {
    ({message} = (event as CustomEvent<{message: string}>).detail);
  };
  document.body.addEventListener('conflict-error', listen);
  const widget = await mountWidget(markup);
  document.body.removeEventListener('conflict-error', listen);
  return {widget, message};
}
