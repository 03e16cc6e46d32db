import {assert} from '@esm-bundle/chai';
import '../../src/all.ts';
import {mediaFeatures} from '../support/browser.ts';
import {groundOf, luminance} from '../support/colour.ts';
import {shadowOf, widgetsIn} from '../support/data.ts';
import {figures} from '../support/figures.ts';
import {clear, mount} from '../support/mount.ts';

const ground = (root: ParentNode): number =>
  luminance(groundOf(shadowOf(widgetsIn(root)[0]!).querySelector('.root')!));

describe('dark colours', () => {
  afterEach(async () => {
    clear();
    await mediaFeatures({});
  });

  it('come only if the page asks, not because the system has them', async () => {
    await mediaFeatures({'prefers-color-scheme': 'dark'});
    const box = await mount(figures.incident);
    assert.isAbove(ground(box), 0.9);
    box.style.colorScheme = 'light dark';
    assert.isBelow(ground(box), 0.1);
  });

  it('come with the page’s color-scheme or with the attribute', async () => {
    const box = await mount(figures.incident);
    assert.isAbove(ground(box), 0.9);
    box.style.colorScheme = 'dark';
    assert.isBelow(ground(box), 0.1);
    const [widget] = widgetsIn(box);
    widget!.setAttribute('color-scheme', 'light');
    assert.isAbove(ground(box), 0.9);
    box.style.colorScheme = '';
    widget!.setAttribute('color-scheme', 'dark');
    assert.isBelow(ground(box), 0.1);
  });
});
