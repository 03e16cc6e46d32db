import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {launch} from '../../scripts/browser.mjs';
import {blocksOf} from './support/examples.mjs';

const editor = new URL('node_modules/ckeditor5/dist/browser/ckeditor5.umd.js', import.meta.url);
const html =
  '<p>Before</p><conflict-casualties incident="kandadji-2023-09-28" heading="A &amp; B">12 soldiers killed at Kandadji.</conflict-casualties><p>After</p>';

/** The tags of the recipe, as Drupal hands its list to the editor: each by name, with its attributes. */
const listed = [
  ...blocksOf('docs/embedding.md', 'text')[1].matchAll(/<(conflict-[\w-]+)([^>]*)>/g),
].map(([, name, attributes]) => ({
  name,
  attributes: attributes
    .trim()
    .split(/\s+/)
    .map((key) => ({key, value: true})),
}));
const [plugin] = blocksOf('docs/embedding.md', 'js').filter((code) => code.includes('CKEditor5'));

describe('CKEditor 5, set up as Drupal does', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.setContent('<!doctype html><title>t</title>');
    await page.addScriptTag({content: readFileSync(editor, 'utf8')});
    // What Drupal gives to plugins of modules.
    await page.evaluate(() => (window.CKEditor5 = {core: CKEDITOR}));
  });
  after(() => browser.close());

  /** What the editor gives back of an article it opened. */
  const saved = (allow, code = '') =>
    page.evaluate(
      async ({allow, code, html}) => {
        const {ClassicEditor, Essentials, Paragraph, SourceEditing, GeneralHtmlSupport} = CKEDITOR;
        const more = code ? [new Function(`${code}; return ConflictWidgets;`)()] : [];
        const place = document.body.appendChild(document.createElement('div'));
        const made = await ClassicEditor.create(place, {
          licenseKey: 'GPL',
          plugins: [Essentials, Paragraph, SourceEditing, GeneralHtmlSupport, ...more],
          htmlSupport: {
            allow: allow.map(({name, attributes}) => ({
              name: name === '*' ? /.*/ : name,
              attributes,
            })),
          },
        });
        made.setData(html);
        const data = made.getData();
        await made.destroy();
        return data;
      },
      {allow, code, html}
    );

  it('deletes the tags by itself, although they are listed: docs/embedding.md says so', async () => {
    const data = await saved(listed);
    assert.ok(!data.includes('<conflict-'), data);
    assert.match(data, /12 soldiers killed at Kandadji\./);
  });

  it('keeps them with the plugin of docs/embedding.md: attributes, sentence and place', async () => {
    assert.equal(await saved(listed, plugin), html);
  });

  it('keeps them in a text format without a limit', async () => {
    const data = await saved([{name: '*', attributes: true}]);
    assert.match(data, /<conflict-casualties[^>]*incident="kandadji-2023-09-28"/);
    assert.match(data, /12 soldiers killed at Kandadji\./);
  });
});
