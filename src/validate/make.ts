type Child = Node | string;

/** An element with its attributes and children. Strings become letters, whatever stands in them. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** Our own English with names of files in it, which must not turn its direction. */
export const english = (text: string): HTMLElement => make('span', {dir: 'ltr'}, text);

/** A text of somebody's file in a direction of its own. */
export const foreign = (text: string, kind?: string): HTMLElement =>
  make('bdi', kind ? {class: kind} : {}, text);
