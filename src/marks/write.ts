import {escaped} from './escape.ts';
import type {Content, Mark} from './mark.ts';

/** Elements of HTML that have no end tag. */
const endless = new Set(['img']);

/** A mark as markup, for pages without scripts and for files. Empty shapes close themselves. */
export function writeMark([tag, attributes, content]: Mark, inSvg = tag === 'svg'): string {
  let markup = `<${tag}`;
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) markup += ` ${name}="${escaped(String(value))}"`;
  }
  if (endless.has(tag)) return `${markup}>`;
  if (content === undefined && inSvg) return `${markup}/>`;
  return `${markup}>${writeContent(content ?? '', inSvg)}</${tag}>`;
}

const writeContent = (content: Content, inSvg: boolean): string =>
  typeof content === 'string'
    ? escaped(content)
    : content
        .map((child) =>
          typeof child === 'string' ? escaped(child) : writeMark(child, inSvg || child[0] === 'svg')
        )
        .join('');
