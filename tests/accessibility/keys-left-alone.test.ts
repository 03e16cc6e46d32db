import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {assertFocused, focused, press} from '../support/browser.ts';
import {between, enter} from '../support/enter.ts';
import {figures} from '../support/figures.ts';
import {clear, marks} from '../support/mount.ts';

describe('keys that are not ours', () => {
  afterEach(clear);

  it('puts the tooltip away with Escape, keeps the focus, and leaves the second Escape to the page', async () => {
    const widget = await enter(figures.incident);
    const tooltip = widget.shadowRoot!.querySelector<HTMLElement>('[role="tooltip"]')!;
    const seen: boolean[] = [];
    const listen = (event: Event): unknown => seen.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    await widget.updateComplete;
    assert.isFalse(tooltip.hidden);
    await press('Escape');
    await widget.updateComplete;
    assert.isTrue(tooltip.hidden);
    assertFocused(marks(widget)[0]);
    assert.deepEqual(seen, [], 'the first is ours');
    await press('Escape');
    assert.deepEqual(seen, [false], 'the second is the page’s');
    document.removeEventListener('keydown', listen);
  });

  it('leaves letters, digits, Enter and everything with a modifier to the browser and the reader’s tools', async () => {
    const widget = await enter(figures.attacks);
    await press('ArrowRight');
    const taken: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    document.addEventListener('keydown', listen);
    const here = focused()!;
    for (const key of [
      ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789,.?/'),
      'Enter',
      ' ',
      'Tab',
      'F6',
      'Insert',
    ])
      here.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true})
      );
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      for (const key of [
        'ArrowRight',
        'ArrowLeft',
        'ArrowDown',
        'ArrowUp',
        'Home',
        'End',
        'PageDown',
      ])
        here.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          })
        );
    document.removeEventListener('keydown', listen);
    assert.deepEqual(taken, []);
    assertFocused(here);
    assert.isTrue(here === marks(widget)[1]);
  });

  it('is left alone while the focus is outside of the chart', async () => {
    const widget = await between(figures.attacks);
    const taken: string[] = [];
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    window.addEventListener('keydown', listen);
    await press('ArrowRight', 'End', 'Escape', 'PageDown');
    widget.shadowRoot!.querySelector('button')!.focus();
    await press('ArrowRight', 'End', 'Escape');
    window.removeEventListener('keydown', listen);
    assert.deepEqual(taken, []);
    assert.equal(marks(widget)[0]!.getAttribute('tabindex'), '0');
  });

  it('opens the table with Enter and with Space, and the focus stays on the button', async () => {
    const widget = await between(figures.troops);
    const button = widget.shadowRoot!.querySelector<HTMLElement>('[aria-controls]')!;
    button.focus();
    for (const [key, open] of [
      ['Enter', 'true'],
      [' ', 'false'],
    ] as const) {
      await press(key);
      await widget.updateComplete;
      assert.equal(button.getAttribute('aria-expanded'), open);
      assertFocused(button);
    }
  });
});
