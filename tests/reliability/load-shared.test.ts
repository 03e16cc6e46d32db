import {assert} from '@esm-bundle/chai';
import {calm, failure, load} from './loading.ts';
import {newKey, pause, timesAsked, untilAsked} from './witness.ts';

describe('loadDataset for several widgets (reliability 55, 58)', () => {
  it('sends one request for those who ask at the same time', async () => {
    const key = newKey();
    const asked = [1, 2, 3].map(() => load(`good?delay=100&key=${key}`));
    const [first, second] = await Promise.all(asked);
    assert.isTrue(first!.dataset === second!.dataset);
    assert.equal((await timesAsked(key)).asked, 1);
  });

  it('sends another once the first has ended', async () => {
    const key = newKey();
    await load(`good?key=${key}`);
    await load(`good?key=${key}`);
    assert.equal((await timesAsked(key)).asked, 2);
  });

  it('goes on for the others when one leaves', async () => {
    const leaving = new AbortController();
    const key = newKey();
    const gone = failure(load(`good?delay=100&key=${key}`, calm, leaving.signal));
    const stays = load(`good?delay=100&key=${key}`);
    leaving.abort();
    await gone;
    assert.equal((await stays).dataset.id, 'example');
    assert.deepEqual(await timesAsked(key), {asked: 1, left: 0});
  });

  it('gives the request up when the last one leaves, and the next asks anew at once', async () => {
    const leaving = new AbortController();
    const key = newKey();
    const gone = failure(load(`good?delay=300&key=${key}`, calm, leaving.signal));
    await untilAsked(key, 1);
    leaving.abort();
    const next = load(`good?delay=300&key=${key}`);
    await gone;
    assert.equal((await next).dataset.id, 'example');
    assert.deepEqual(await timesAsked(key), {asked: 2, left: 1});
  });

  it('sends nothing for those who left before it began, or while it waits for the second try', async () => {
    const key = newKey();
    await failure(load(`good?key=${key}`, calm, AbortSignal.abort()));
    assert.equal((await timesAsked(key)).asked, 0);
    const leaving = new AbortController();
    const gone = failure(load(`server-error?key=${key}`, {pause: 600}, leaving.signal));
    await untilAsked(key, 1);
    await pause(50);
    leaving.abort();
    await gone;
    await pause(800);
    assert.equal((await timesAsked(key)).asked, 1);
  });
});
