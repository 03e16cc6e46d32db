import {nothing, type TemplateResult} from 'lit';

/** A place in a template that a value goes into. */
type Hole =
  | {readonly kind: 'child'}
  /** The whole value of an attribute; `?` before its name makes it boolean. */
  | {readonly kind: 'attribute'; readonly name: string; readonly boolean: boolean}
  /** Inside the quotes of an attribute. */
  | {readonly kind: 'quoted'}
  /** An event listener or a property, which markup cannot hold. */
  | {readonly kind: 'none'};

interface Compiled {
  /** The markup around the holes: one more than there are holes. */
  readonly pieces: readonly string[];
  readonly holes: readonly Hole[];
}

const compiled = new WeakMap<TemplateStringsArray, Compiled>();

/** The last attribute of an open tag, when a value follows its equals sign directly. */
const unquoted = /\s([?.@]?)([^\s"'<>=]+)=$/;

/** Where the markup of a template stands after each piece: between tags, in a tag, or in a quoted value. */
function compile(strings: TemplateStringsArray): Compiled {
  const known = compiled.get(strings);
  if (known) return known;
  const holes: Hole[] = [];
  let tag = false;
  let quote = '';
  const pieces = strings.map((string, index) => {
    for (const character of string) {
      if (quote) quote = character === quote ? '' : quote;
      else if (tag && (character === '"' || character === "'")) quote = character;
      else if (character === '<') tag = true;
      else if (character === '>') tag = false;
    }
    const piece = string.replace(/\s+/g, ' ');
    if (index === strings.length - 1) return piece;
    const attribute = tag && !quote ? unquoted.exec(piece) : null;
    if (!attribute) {
      holes.push({kind: quote ? 'quoted' : 'child'});
      return piece;
    }
    const [written, prefix, name = ''] = attribute;
    holes.push(
      prefix === '@' || prefix === '.'
        ? {kind: 'none'}
        : {kind: 'attribute', name, boolean: prefix === '?'}
    );
    return piece.slice(0, -written.length);
  });
  const result = {pieces, holes};
  compiled.set(strings, result);
  return result;
}

/**
 * What a browser would show for a Lit template, as markup without Lit's own comments. Runs of white space become one
 * space. Directives are not known here and throw, so that nothing is silently left out.
 */
export function markupOf({strings, values}: TemplateResult): string {
  const {pieces, holes} = compile(strings);
  return pieces.map((piece, i) => piece + filled(holes[i], values[i])).join('');
}

function filled(hole: Hole | undefined, value: unknown): string {
  switch (hole?.kind) {
    case 'child':
      return childOf(value);
    case 'quoted':
      return escaped(textOf(value));
    case 'attribute':
      if (hole.boolean) return value && value !== nothing ? ` ${hole.name}` : '';
      return value === nothing ? '' : ` ${hole.name}="${escaped(textOf(value))}"`;
    default:
      return '';
  }
}

function childOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(childOf).join('');
  return isTemplate(value) ? markupOf(value) : escaped(textOf(value));
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value && 'strings' in value;

function textOf(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`A template holds ${typeof value}, which has no markup.`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for markup, between tags or in double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => entities[found]!);
