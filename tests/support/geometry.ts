import type {ConflictElement} from '../../src/element/conflict-element.ts';
import {shadowOf} from './data.ts';

/** Elements that hold a text of their own and are drawn. */
export const drawn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter(
    (element) =>
      element.localName !== 'style' &&
      !element.closest('.live, .heard') &&
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()) &&
      element.getBoundingClientRect().width > 1
  );

/** Where an element's own text stands. */
export function boxOfText(element: Element): DOMRect {
  if (element instanceof SVGElement) return element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Texts that stick out of their widget sideways or are cut by a box of their own; tables may be scrolled. */
export function overflowing(widget: ConflictElement): string[] {
  const {left, right} = widget.getBoundingClientRect();
  const texts = drawn(shadowOf(widget)).filter((element) => !element.closest('.scroll'));
  const out = texts.filter((element) => {
    const box = boxOfText(element);
    return box.left < left - 1 || box.right > right + 1;
  });
  const cut = texts.filter((element) => {
    const {overflow, textOverflow} = getComputedStyle(element);
    return (
      element instanceof HTMLElement &&
      (overflow !== 'visible' || textOverflow !== 'clip') &&
      element.scrollWidth > element.clientWidth
    );
  });
  return [...out, ...cut].map(({outerHTML}) => outerHTML.slice(0, 160));
}
