import {it} from 'node:test';
import {engines} from '../support/engines.mjs';

// What these tests hold Chromium to, in Firefox.
if (engines.some(({name}) => name === 'Firefox')) {
  process.env.PAGES_IN = 'Firefox';
  await import('./embed.test.mjs');
  await import('./prerendered-page.test.mjs');
} else it('Firefox', {skip: 'is not installed'}, () => {});
