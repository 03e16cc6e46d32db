import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {mount, settled, until} from './mount.ts';

/** A widget drawn from a dataset of the test's own. */
export async function mountWith(
  markup: string,
  data: unknown,
  lang = 'en',
  width = 700
): Promise<ConflictElement> {
  const box = await mount('', lang, width);
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const widget = holder.firstElementChild as ConflictElement;
  widget.data = data;
  box.append(widget);
  await settled(box);
  return widget;
}

/** Gives a widget other data and waits until they are drawn. */
export async function give(widget: ConflictElement, data: unknown): Promise<void> {
  let arrived = false;
  const arrive = (): boolean => (arrived = true);
  widget.addEventListener('conflict-load', arrive, {once: true});
  widget.addEventListener('conflict-error', arrive, {once: true});
  widget.data = data;
  await until(() => arrived);
  await settled(widget.parentNode!);
}

/** The widgets under `root`. */
export const widgetsIn = (root: ParentNode): ConflictElement[] => [
  ...root.querySelectorAll<ConflictElement>(
    'conflict-casualties, conflict-attacks, conflict-troops, conflict-incidents, conflict-timeline'
  ),
];

export const shadowOf = (widget: ConflictElement): ShadowRoot => widget.shadowRoot!;

export const buttons = (widget: ConflictElement): HTMLButtonElement[] => [
  ...shadowOf(widget).querySelectorAll('button'),
];

/** Opens the table of every widget under `root`. */
export async function openTables(root: ParentNode): Promise<void> {
  for (const widget of widgetsIn(root)) {
    shadowOf(widget).querySelector<HTMLButtonElement>('button[aria-expanded="false"]')?.click();
    await widget.updateComplete;
  }
}
