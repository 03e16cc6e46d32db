import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {loadNodeRuntime} from '@php-wasm/node';
import {bootWordPressAndRequestHandler} from '@wp-playground/wordpress';

/** The folder of the npm package that holds the releases of WordPress. */
export const builds = dirname(
  createRequire(import.meta.url).resolve('@wp-playground/wordpress-builds/package.json')
);
const zipFile = (path) => new File([readFileSync(path)], path);
const plugin = new URL('../../../dist/wordpress.zip', import.meta.url);

/** Every PHP that is started in this process has a number of its own. */
let started = 0;

/**
 * A WordPress with the plugin installed from its zip, as an administrator does it: PHP runs in this process, its data
 * lie in SQLite, and nothing is asked of the network. `php` says by which PHP, `release` which WordPress: one
 * of the package's, or a zip of any other.
 */
export async function wordpress({release, php: phpVersion, siteUrl = 'http://127.0.0.1'}) {
  const handler = await bootWordPressAndRequestHandler({
    createPhpRuntime: () =>
      loadNodeRuntime(phpVersion, {emscriptenOptions: {processId: ++started}}),
    phpVersion,
    siteUrl,
    cookieStore: false,
    maxPhpInstances: 1,
    wordPressZip: zipFile(
      release.endsWith('.zip') ? release : `${builds}/src/wordpress/wp-${release}.zip`
    ),
    sqliteIntegrationPluginZip: zipFile(
      `${builds}/src/sqlite-database-integration/sqlite-database-integration.zip`
    ),
    constants: {
      WP_HTTP_BLOCK_EXTERNAL: true,
      DISABLE_WP_CRON: true,
      WP_DEBUG: true,
      WP_DEBUG_LOG: '/wordpress/debug.log',
      WP_DEBUG_DISPLAY: false,
    },
  });
  const php = await handler.getPrimaryPhp();

  /** Runs PHP inside WordPress; `given` is `$given` there, and what it returns comes back. */
  async function run(code, given = null) {
    php.writeFile('/given.json', JSON.stringify(given));
    const {text, errors} = await php.run({
      code: `<?php
        require '/wordpress/wp-load.php';
        require_once ABSPATH . 'wp-admin/includes/plugin.php';
        require_once ABSPATH . 'wp-admin/includes/file.php';
        $given = json_decode(file_get_contents('/given.json'), true);
        $answer = (function ($given) { ${code} })($given);
        echo "\\n<answer>" . json_encode($answer);`,
    });
    const [, answer] = text.split('\n<answer>');
    if (answer === undefined) throw new Error(`${text}${errors}`);
    return JSON.parse(answer);
  }

  php.writeFile('/plugin.zip', readFileSync(plugin));
  const installed = await run(`
    WP_Filesystem();
    $unzipped = unzip_file('/plugin.zip', WP_PLUGIN_DIR);
    if (is_wp_error($unzipped)) return $unzipped->get_error_message();
    $active = activate_plugin('conflict-widgets/conflict-widgets.php');
    return is_wp_error($active) ? $active->get_error_message() : true;`);
  if (installed !== true) throw new Error(installed);
  await run(`
    global $wp_rewrite;
    $wp_rewrite->set_permalink_structure('/%postname%/');
    $wp_rewrite->flush_rules();`);

  return {
    run,
    handler,
    /** A page as a visitor gets it. */
    page: async (url) => handler.request({url: url.replace(siteUrl, '')}),
    /** What WordPress and PHP complained of. */
    complaints: () =>
      php.fileExists('/wordpress/debug.log') ? php.readFileAsText('/wordpress/debug.log') : '',
    /** Saves a post as the editor does, by REST, as a user of this role; answers with what was saved. */
    save: (role, content) =>
      run(
        `$user = get_user_by('login', "a-{$given['role']}");
        $id = $user ? $user->ID : wp_insert_user(['user_login' => "a-{$given['role']}", 'user_pass' => 'secret', 'role' => $given['role']]);
        wp_set_current_user($id);
        $request = new WP_REST_Request('POST', '/wp/v2/posts');
        $request->set_body_params(['title' => 'A post', 'content' => $given['content'], 'status' => 'publish']);
        $answer = rest_do_request($request);
        if ($answer->is_error()) return ['error' => $answer->as_error()->get_error_message()];
        $post = get_post($answer->get_data()['id']);
        return ['id' => $post->ID, 'saved' => $post->post_content, 'link' => get_permalink($post)];`,
        {role, content}
      ),
  };
}
