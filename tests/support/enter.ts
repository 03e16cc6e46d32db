import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {press} from './browser.ts';
import {widgetsIn} from './data.ts';
import {mount} from './mount.ts';

/** A widget between two links, with the first link focused. */
export async function between(markup: string): Promise<ConflictElement> {
  const box = await mount(
    `<a id="before" href="#a">Before</a>${markup}<a id="after" href="#b">After</a>`
  );
  box.querySelector<HTMLElement>('#before')!.focus();
  return widgetsIn(box)[0]!;
}

/** Puts the focus on the first mark of a widget, as Tab does. */
export async function enter(markup: string): Promise<ConflictElement> {
  const widget = await between(markup);
  await press('Tab');
  return widget;
}
