import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../scripts/browser.mjs';
import {serveWordpress} from './support/serve-wordpress.mjs';

/** The editor fetches some hundred scripts, one after another, from a PHP that runs in this process. */
const patience = {timeout: 400_000};

describe('the block in the editor of WordPress, as an author sees it in Chromium', () => {
  let site;
  let browser;
  let page;
  before(async () => {
    [site, browser] = await Promise.all([
      serveWordpress({release: 'nightly', php: '8.3'}),
      launch({protocolTimeout: 500_000}),
    ]);
    await site.run(
      `$id = wp_insert_user(['user_login' => 'writer', 'user_pass' => 'secret', 'role' => 'author']);
      update_user_meta($id, 'wp_persisted_preferences', [
        'core/edit-post' => ['welcomeGuide' => false],
        'core' => ['welcomeGuide' => false, 'enableChoosePatternModal' => false],
        '_modified' => gmdate('c'),
      ]);`
    );
    page = await browser.newPage();
    page.setDefaultTimeout(patience.timeout);
    await page.setViewport({width: 1200, height: 900});
    await page.goto(`${site.base}/wp-login.php`, patience);
    await page.type('#user_login', 'writer');
    await page.type('#user_pass', 'secret');
    await Promise.all([page.waitForNavigation(patience), page.click('#wp-submit')]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
  });

  it('is chosen from lists, seen while it is, and read on the page that comes of it', async () => {
    await page.goto(`${site.base}/wp-admin/post-new.php`, {...patience, waitUntil: 'load'});
    await page.waitForFunction(
      () =>
        window.wp?.blocks?.getBlockType('conflict-widgets/figure') &&
        wp.data.select('core/editor').getCurrentPostId(),
      patience
    );
    // Every figure is found in the inserter by its own name.
    const names = await page.evaluate(() =>
      wp.blocks.getBlockVariations('conflict-widgets/figure', 'inserter').map(({name}) => name)
    );
    assert.ok(
      names.includes('conflict-casualties') && names.includes('conflict-troops'),
      names.join()
    );

    await page.evaluate(() => {
      const block = wp.blocks.createBlock('conflict-widgets/figure', {tag: 'conflict-casualties'});
      wp.data.dispatch('core/editor').editPost({title: 'A post with a figure'});
      wp.data.dispatch('core/block-editor').insertBlock(block);
      wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    });
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.block-editor-block-inspector label')].some(
          ({textContent}) => /^View$/i.test(textContent)
        ),
      patience
    );
    // A language, chosen from its list.
    const chosen = await page.evaluate(() => {
      const label = [...document.querySelectorAll('.block-editor-block-inspector label')].find(
        ({textContent}) => /^Lang$/i.test(textContent)
      );
      return label.htmlFor;
    });
    await page.select(`#${CSS_escape(chosen)}`, 'fr');

    // The preview draws it, and its own sentence becomes the block's.
    await page.waitForFunction(() => {
      const [block] = wp.data
        .select('core/block-editor')
        .getBlocks()
        .filter(({name}) => name === 'conflict-widgets/figure');
      return /soldats/.test(block.attributes.sentence);
    }, patience);
    const {options, sentence} = await page.evaluate(() => {
      const {attributes} = wp.data
        .select('core/block-editor')
        .getBlocks()
        .find(({name}) => name === 'conflict-widgets/figure');
      return attributes;
    });
    assert.deepEqual(options, {lang: 'fr'});

    await page.evaluate(async () => {
      wp.data.dispatch('core/editor').editPost({status: 'publish'});
      await wp.data.dispatch('core/editor').savePost();
    });
    const link = await page.evaluate(() => wp.data.select('core/editor').getPermalink());
    const saved = await site.run(
      `return get_page_by_path('a-post-with-a-figure', OBJECT, 'post')->post_content;`
    );
    assert.match(saved, /<p class="wp-block-conflict-widgets-figure">/);

    const post = await browser.newPage();
    post.setDefaultTimeout(patience.timeout);
    await post.goto(link, patience);
    await post.waitForSelector('conflict-casualties[state="ready"]', patience);
    const shown = await post.$eval('conflict-casualties', (figure) => ({
      lang: figure.lang,
      said: figure.textContent.trim(),
      marks: figure.shadowRoot.querySelectorAll('[part~="mark"]').length,
    }));
    assert.equal(shown.lang, 'fr');
    assert.equal(shown.said, sentence);
    assert.ok(shown.marks > 2);

    // What was saved is what the block would save: the editor opens it again without a complaint.
    const valid = await page.evaluate(
      (content) =>
        wp.blocks
          .parse(content)
          .filter(({name}) => name === 'conflict-widgets/figure')
          .map(({isValid}) => isValid),
      saved
    );
    assert.deepEqual(valid, [true]);
  });
});

/** Ids as the editor makes them may begin with a digit or hold colons. */
function CSS_escape(id) {
  return id.replace(/[^\w-]/g, (letter) => `\\${letter}`);
}
