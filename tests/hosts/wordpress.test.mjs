import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {parse} from 'parse5';
import {wordpress} from './support/wordpress.mjs';

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const assets = `/wp-content/plugins/conflict-widgets/assets/${version}/`;
const sentence = '12 soldiers killed & 7 injured at "Kandadji".';
const roles = ['administrator', 'editor', 'author'];

/** The block as the editor saves it. */
const block = (tag, options, said = sentence) =>
  `<!-- wp:conflict-widgets/figure ${JSON.stringify({tag, options}).replaceAll('--', '\\u002d\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('\\"', '\\u0022')} -->\n` +
  `<p class="wp-block-conflict-widgets-figure">${said.replace('&', '&amp;')}</p>\n<!-- /wp:conflict-widgets/figure -->`;

const nodesOf = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesOf)];
const textOf = (node) =>
  nodesOf(node)
    .filter(({nodeName}) => nodeName === '#text')
    .map(({value}) => value)
    .join('');
const attributesOf = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));
/** The figures of a page, as a browser reads it, with what stands in them and around them. */
const figuresIn = (html) =>
  nodesOf(parse(html))
    .filter(({tagName}) => tagName?.startsWith('conflict-'))
    .map((node) => ({
      tag: node.tagName,
      attributes: attributesOf(node),
      sentence: textOf(node).trim(),
      parent: node.parentNode.tagName,
    }));
const times = (html, said) => textOf(parse(html)).split(said).length - 1;

/** Releases that npm has, and one more whose zip WORDPRESS_ZIP names. */
const releases = [
  {release: '6.2', php: '7.4'},
  {release: '6.5', php: '8.3'},
  {release: 'nightly', php: '8.3'},
];
const {WORDPRESS_ZIP: another, WORDPRESS_PHP: php = '8.3'} = process.env;
if (another) releases.push({release: another, php});

for (const {release, php} of releases)
  describe(`the plugin in WordPress ${release} with PHP ${php}`, () => {
    let site;
    /** Whether this WordPress knows script modules; others get the classic script. */
    let module;
    before(async () => {
      site = await wordpress({release, php});
      module = await site.run(`return function_exists('wp_enqueue_script_module');`);
    });
    after(() => {
      assert.equal(site.complaints().includes('conflict-widgets'), false, site.complaints());
    });

    /** Saves as a role and shows the post. */
    async function shown(role, content) {
      const post = await site.save(role, content);
      assert.equal(post.error, undefined);
      const {httpStatusCode, text} = await site.page(post.link);
      assert.equal(httpStatusCode, 200);
      return {...post, html: text, figures: figuresIn(text)};
    }

    for (const role of roles) {
      it(`shows ${role}s their block, with every attribute escaped once`, async () => {
        const options = {incident: 'kandadji-2023-09-28', heading: 'The “toll”: <b>12</b> & "7"'};
        const {saved, html, figures} = await shown(role, block('conflict-casualties', options));
        assert.deepEqual(figures, [
          {tag: 'conflict-casualties', attributes: options, sentence, parent: 'div'},
        ]);
        assert.equal(times(html, sentence), 1);
        assert.ok(!saved.includes('<conflict-'), saved);
      });

      it(`keeps the tag that ${role}s write by hand, in a post without blocks`, async () => {
        const tag =
          '<conflict-casualties incident="kandadji-2023-09-28" heading="Niger: the toll" lang="fr"><p>12 soldiers killed.</p></conflict-casualties>';
        const {saved, html, figures} = await shown(role, `Before.\n\n${tag}\n\nAfter.`);
        assert.ok(saved.includes(tag), saved);
        assert.deepEqual(figures, [
          {
            tag: 'conflict-casualties',
            attributes: {
              incident: 'kandadji-2023-09-28',
              heading: 'Niger: the toll',
              lang: 'fr',
            },
            sentence: '12 soldiers killed.',
            parent: figures[0]?.parent,
          },
        ]);
        assert.notEqual(figures[0].parent, 'p');
        assert.equal(times(html, '12 soldiers killed.'), 1);
        assert.match(html, /<p>Before\.<\/p>/);
        assert.match(html, /<p>After\.<\/p>/);
        assert.ok(!html.includes('conflict-widgets-kept'));
      });

      it(`draws the shortcode of ${role}s`, async () => {
        const {html, figures} = await shown(
          role,
          'Before.\n\n[conflict-attacks since="2024" without-download]9 attacks “so far”[/conflict-attacks]\n\nAfter.'
        );
        assert.deepEqual(
          figures.map(({tag, attributes, sentence}) => ({tag, attributes, sentence})),
          [
            {
              tag: 'conflict-attacks',
              attributes: {since: '2024', 'without-download': 'true'},
              sentence: '9 attacks “so far”',
            },
          ]
        );
        assert.equal(times(html, '9 attacks'), 1);
      });

      it(`turns an address that ${role}s paste into the figure`, async () => {
        const frame = await site.run(`return plugins_url('conflict-widgets/embed.html');`);
        const {figures} = await shown(
          role,
          `Before.\n\n${frame}?widget=troops&lang=fr&onclick=x\n\nAfter.`
        );
        assert.deepEqual(
          figures.map(({tag, attributes}) => ({tag, attributes})),
          [{tag: 'conflict-troops', attributes: {lang: 'fr'}}]
        );
      });
    }

    it('gives editors the figure for a pasted address, as a preview', async () => {
      const answer = await site.run(
        `wp_set_current_user(get_user_by('login', 'a-author')->ID);
        $request = new WP_REST_Request('GET', '/oembed/1.0/proxy');
        $request->set_query_params(['url' => home_url('/?conflict_figure=attacks&since=2024')]);
        return rest_do_request($request)->get_data();`
      );
      assert.match(answer.html, /<conflict-attacks since="2024"><\/conflict-attacks>/);
    });

    it('lets through nothing else: no handler, no other tag, no address of a program', async () => {
      const {html} = await shown(
        'author',
        [
          block('conflict-casualties', {
            onclick: 'alert(1)',
            since: ['a'],
            src: 'javascript:alert(1)',
          }),
          block('conflict-casualties" onload="alert(1)', {}, 'one'),
          block('script', {}, 'two'),
          block('conflict-attacks', {}, '<script>alert(1)</script>three'),
          '<conflict-attacks onclick="alert(1)" src="javascript:alert(1)">four</conflict-attacks>',
        ].join('\n\n')
      );
      assert.ok(!/onclick="alert|onload="alert/.test(html));
      const figures = figuresIn(html);
      assert.equal(figures.length, 3);
      for (const {attributes} of figures)
        for (const [name, value] of Object.entries(attributes)) {
          assert.equal(name, 'src');
          assert.doesNotMatch(value, /^\s*javascript/i);
        }
      assert.ok(!html.includes('<script>alert(1)'));
    });

    it('says the sentence in the feed, and in the excerpt', async () => {
      const {id} = await site.save(
        'author',
        block('conflict-casualties', {}, 'A sentence for the feed.')
      );
      const {text: feed} = await site.page('/feed/');
      assert.match(feed, /<p>A sentence for the feed\.<\/p>/);
      assert.ok(!feed.includes('<conflict-'), feed);
      const excerpt = await site.run('return get_the_excerpt($given);', id);
      assert.equal(excerpt, 'A sentence for the feed.');
    });

    it('says it in feed and excerpt of classic posts too', async () => {
      const {id} = await site.save(
        'author',
        '<conflict-attacks><p>A sentence by hand.</p></conflict-attacks>'
      );
      const {text: feed} = await site.page('/feed/');
      assert.match(feed, /<p>A sentence by hand\.<\/p>/);
      assert.equal(await site.run('return get_the_excerpt($given);', id), 'A sentence by hand.');
    });

    it('loads its script where a figure stands, and nowhere else', async () => {
      if (release !== another) assert.equal(module, release !== '6.2');
      const script = `${assets}${module ? 'autoloader.js' : 'all.iife.js'}?ver=${version}`;
      const bare = await shown('author', 'A post without a figure.');
      assert.ok(!bare.html.includes(assets));
      for (const content of [
        block('conflict-troops', {}),
        '<conflict-troops>By hand.</conflict-troops>',
        '<!-- wp:html -->\n<conflict-troops>By hand.</conflict-troops>\n<!-- /wp:html -->',
        '[conflict-troops]',
      ]) {
        const {html} = await shown('author', content);
        const scripts = nodesOf(parse(html)).filter(
          ({tagName, attrs}) =>
            tagName === 'script' && attrs.some(({value}) => value.includes(script))
        );
        assert.equal(scripts.length, 1, content);
        assert.equal(attributesOf(scripts[0]).type === 'module', module);
        const {httpStatusCode} = await site.page(script);
        assert.equal(httpStatusCode, 200);
      }
    });

    it('answers others who ask how to embed a figure', async () => {
      const address = '/?conflict_figure=casualties&incident=kandadji-2023-09-28&heading=Kandadji';
      const {httpStatusCode, text} = await site.page(address);
      assert.equal(httpStatusCode, 200);
      const link = nodesOf(parse(text)).find(
        ({tagName, attrs}) =>
          tagName === 'link' && attrs.some(({value}) => value === 'application/json+oembed')
      );
      const {href} = attributesOf(link);
      assert.match(href, /^http:\/\/127\.0\.0\.1\//);
      const answer = JSON.parse((await site.page(href)).text);
      assert.equal(answer.title, 'Kandadji');
      const frame = nodesOf(parse(answer.html)).find(({tagName}) => tagName === 'iframe');
      assert.match(
        attributesOf(frame).src,
        /^http:\/\/127\.0\.0\.1\/.*\/embed\.html\?widget=casualties&incident=kandadji-2023-09-28&heading=Kandadji$/
      );
      // What WordPress itself makes of the answer, for a provider it does not know.
      const framed = await site.run(
        `return wp_filter_oembed_result($given['html'], (object) $given, 'https://other.example/');`,
        answer
      );
      assert.match(framed, /<iframe[^>]*sandbox="allow-scripts"[^>]*data-secret="\w+"/);
      assert.match(framed, /<blockquote class="wp-embedded-content"/);
      assert.equal((await site.page('/?conflict_figure=weather')).httpStatusCode, 404);
      const none = await site.page(
        `/wp-json/conflict-widgets/1/oembed?url=${encodeURIComponent('https://elsewhere.example/?conflict_figure=attacks')}`
      );
      assert.equal(none.httpStatusCode, 404);
    });

    it('leaves the sentence when it is deactivated', async () => {
      const post = await site.save('author', block('conflict-casualties', {}));
      await site.run(`deactivate_plugins('conflict-widgets/conflict-widgets.php');`);
      const {text, httpStatusCode} = await site.page(post.link);
      assert.equal(httpStatusCode, 200);
      assert.deepEqual(figuresIn(text), []);
      assert.equal(times(text.replaceAll('&#8220;', '"').replaceAll('&#8221;', '"'), sentence), 1);
      await site.run(`activate_plugin('conflict-widgets/conflict-widgets.php');`);
      assert.equal(figuresIn((await site.page(post.link)).text).length, 1);
    });
  });
