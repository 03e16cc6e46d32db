import {isObject} from './path.ts';

/** Where the records lie in the JSON of UCDP's API, of ACLED's, and in GeoJSON. */
export const lists = ['Result', 'data', 'features'];

/** A page of an API, or its refusal in place of one. */
const isPage = (value: unknown): boolean =>
  isObject(value) &&
  (lists.some((name) => Array.isArray(value[name])) || ('error' in value && 'status' in value));

/** Whether a text is JSON of events and not of a dataset: pages of an API, GeoJSON, or a plain list of records. */
export function isEventJson(text: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return false;
  }
  if (!Array.isArray(value)) return isPage(value) && !('version' in (value as object));
  const list: readonly unknown[] = value;
  return list.length > 0 && list.every((entry) => isObject(entry) && !('version' in entry));
}
