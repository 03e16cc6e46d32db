import {maxCharacters, maxLevels} from './limits.ts';
import {beginning, describe, fail, type Path} from './path.ts';
import {findBreak} from './syntax.ts';

/** The place of a character by line and column, both from 1. */
export function placeOf(text: string, offset: number): Path {
  const lines = text.slice(0, offset).split('\n');
  return beginning(`line ${lines.length}, column ${lines.at(-1)!.length + 1}`);
}

/** Fails where brackets stand deeper inside brackets than any dataset needs: engines stumble over such values much later. */
function refuseDeep(text: string): void {
  let level = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === '"') {
      while (++offset < text.length && text[offset] !== '"') if (text[offset] === '\\') offset++;
    } else if (character === '[' || character === '{') {
      if (++level > maxLevels)
        fail(placeOf(text, offset), 'too-big', `level ${level}`, `at most ${maxLevels} levels`);
    } else if (character === ']' || character === '}') level--;
  }
}

/**
 * The value of a JSON text, with or without a byte order mark.
 * Throws a `DatasetError`: `too-big` over 2,000,000 characters (UTF-16 code units) or 64 levels, `syntax` with line and column.
 */
export function readJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  if (json.length > maxCharacters)
    fail(beginning(), 'too-big', `${json.length} characters`, `at most ${maxCharacters}`);
  refuseDeep(json);
  try {
    return JSON.parse(json);
  } catch {
    // Engines word the error differently, and some do not say where it is.
    const offset = findBreak(json);
    const found = offset < json.length ? describe(json.slice(offset, offset + 20)) : 'the end';
    return fail(placeOf(json, offset), 'syntax', found, 'JSON');
  }
}
