import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {mountWidget, part, text, until} from '../support/mount.ts';

/** A widget whose `src` is one of the server's faults, when it has settled. */
export const widgetFor = (src: string): Promise<ConflictElement> =>
  mountWidget(`<conflict-casualties loading="eager" src="/faults/${src}"></conflict-casualties>`);

export const becomes = (widget: ConflictElement, state: string, patience?: number): Promise<void> =>
  until(() => widget.getAttribute('state') === state, patience);

export const heading = (widget: ConflictElement): string => text(part(widget, 'heading'));

/** The button that asks again. */
export const retryIn = (widget: ConflictElement): HTMLButtonElement =>
  [...widget.shadowRoot!.querySelectorAll('button')].find(
    (button) => text(button) === 'Try again'
  )!;
