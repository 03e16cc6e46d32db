import {assert} from '@esm-bundle/chai';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';

/** Presses keys one after the other: `press('Tab', 'ArrowDown')`. */
export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

export async function pressWith(modifier: string, key: string): Promise<void> {
  await sendKeys({down: modifier});
  await sendKeys({press: key});
  await sendKeys({up: modifier});
}

/** Sets media features that a reader sets in their system, or the `media` they print on; the others are set back. */
export const mediaFeatures = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand('media-features', features);

/** The focused element, inside of shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Fails with a line, where comparing elements would write their whole trees. */
export function assertFocused(expected: Element | null | undefined, why = ''): void {
  const name = (element: Element | null | undefined): string =>
    element?.outerHTML.slice(0, 150) ?? 'nothing';
  assert.isTrue(
    focused() === expected,
    `${why} focus is on ${name(focused())}, not on ${name(expected)}`
  );
}
