import type {Problem} from './problem.ts';
import {describe, isObject, isPlain, report, step, type Path} from './path.ts';

/** What a value must be like: reads it from JSON, and can be looked through to describe the format. */
export interface Shape<T> {
  readonly form: Form;
  /** Returns a new value built from what was found, or null after having reported why it cannot be used. */
  readonly read: (found: unknown, at: Path) => T | null;
}

/** How a shape is made, for those who write the schema or look for unknown keys. */
export type Form =
  | {readonly schema: object}
  | {readonly name: string; readonly fields: Readonly<Record<string, Field<unknown>>>}
  | {readonly entry: Shape<unknown>; readonly least?: number; readonly keys?: Pattern}
  | {readonly plain: Shape<unknown>; readonly object: Shape<unknown>};

/** How a string must be written, and the same in words. */
export interface Pattern {
  readonly pattern: RegExp;
  readonly expected: string;
}

/** A field of a record. Without a `required` or an `optional` field that is wrong, the record cannot be used. */
export interface Field<T, Need = 'required' | 'optional' | 'dispensable'> {
  readonly shape: Shape<T>;
  readonly need: Need;
  readonly level?: Problem['level'];
}

/** One field for each property of the interface, so that a forgotten or a superfluous one does not compile. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? Field<Exclude<T[K], undefined>, 'optional' | 'dispensable'>
    : Field<T[K], 'required'>;
};

export const required = <T>(shape: Shape<T>): Field<T, 'required'> => ({shape, need: 'required'});
/** May be absent or null; but wrong, it spoils the record, because the record would then say something else. */
export const optional = <T>(shape: Shape<T>): Field<T, 'optional'> => ({shape, need: 'optional'});
/** May be absent or null; wrong, it is left out, and the record stays. */
export const dispensable = <T>(
  shape: Shape<T>,
  level: Problem['level'] = 'warning'
): Field<T, 'dispensable'> => ({shape, need: 'dispensable', level});

/** A value of its own; `read` returns null or undefined for what is not as expected. */
export const single = <T>(
  expected: string,
  schema: object,
  read: (found: unknown, at: Path) => T | null | undefined
): Shape<T> => ({
  form: {schema},
  read: (found, at) => read(found, at) ?? report(at, describe(found), expected),
});

/**
 * An object with known fields; others are not looked at. `name` is that of the interface.
 * `check` sees the fields together and returns the record, or null if they contradict each other.
 */
export const record = <T extends object>(
  name: string,
  fields: Fields<T>,
  check: (made: T, at: Path) => T | null = (made) => made
): Shape<T> => {
  const entries = Object.entries<Field<unknown>>(fields);
  return {
    form: {name, fields},
    read(found, above) {
      if (!isObject(found)) return report(above, describe(found), `an object (${name})`);
      const own = (key: string) => (Object.hasOwn(found, key) ? found[key] : undefined);
      const id = own('id');
      const at = above.above && isPlain(id) ? {...above, record: id} : above;
      const made: Record<string, unknown> = {};
      let usable = true;
      for (const [key, {shape, need, level = at.level}] of entries) {
        const value = own(key) ?? undefined;
        if (value === undefined && need !== 'required') continue;
        const read = shape.read(value, step(at, key, level));
        if (read !== null) made[key] = read;
        else if (need !== 'dispensable') usable = false;
      }
      return usable ? check(made as T, at) : null;
    },
  };
};

/** A short form or an object. */
export const either = <A, B>(plain: Shape<A>, object: Shape<B>): Shape<A | B> => ({
  form: {plain, object},
  read: (found, at): A | B | null => (isObject(found) ? object : plain).read(found, at),
});
