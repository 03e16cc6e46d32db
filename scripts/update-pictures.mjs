/** Stores what is drawn now as the pictures that the tests compare with: `npm run pictures:update`, then read the diff. */
import {picturesNow, picturesStored, store} from '../tests/support/text-pictures.mjs';

const [stored, now] = await Promise.all([picturesStored(), picturesNow()]);
const changed = [...now].filter(([name, text]) => stored.get(name) !== text);
await store(now);
console.log(
  `${changed.length} of ${now.size} pictures changed. Read the diff before it is committed.`
);
