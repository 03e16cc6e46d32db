import {assert} from '@esm-bundle/chai';
import {LoadError} from '../../src/load/load-error.ts';
import {loadDataset} from '../../src/load/load.ts';
import type {RequestOptions} from '../../src/load/request.ts';

/** The second try comes soon. */
export const calm: RequestOptions = {pause: 10};

/** Asks for one of the server's faults. */
export const load = (name: string, manner = calm, signal = new AbortController().signal) =>
  loadDataset(`/faults/${name}`, signal, manner);

/** Why the loading failed, which it has to. */
export async function failure(loading: Promise<unknown>): Promise<LoadError> {
  try {
    await loading;
  } catch (error) {
    assert.instanceOf(error, LoadError);
    return error;
  }
  throw new Error('loaded');
}
