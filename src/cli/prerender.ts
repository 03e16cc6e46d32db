/// <reference types="node" />
import {readFile} from 'node:fs/promises';
import {dirname, relative, resolve, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {prerender, type PrerenderOptions} from '../prerender.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {UsageError} from './usage-error.ts';
import {writeWhole} from './whole-file.ts';

const usage = `Usage: conflict-widgets prerender PAGE… [options]

Fills every widget of HTML pages with its finished picture, words, table and sources, to be seen without any script.
Run again, it replaces what it wrote. Children of the tags stay: a fallback for old browsers, feeds and mail.

  -o, --output FILE     where to write one page; standard output by default
  -w, --write           write every page back to its own file
  --styles inline|link  the style sheet in every widget, or a reference to it for pages with style-src 'self'
  --href ADDRESS        with link: the address of conflict-widgets.css
  --root FOLDER         folder of the site, for src="data.json"; by default the page's own

Ends with 1 where a widget has a wrong attribute or data that cannot be used; the page is written all the same.
`;

/** The command `prerender`. */
export async function prerenderPages(argv: readonly string[], io: CommandIo): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      output: {type: 'string', short: 'o'},
      write: {type: 'boolean', short: 'w'},
      styles: {type: 'string'},
      href: {type: 'string'},
      root: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) {
    io.stdout.write(usage);
    return exitCodes.done;
  }
  const {output, write = false, styles = 'inline', href, root} = values;
  if (!positionals.length) throw new UsageError('Name at least one page.');
  if (positionals.length > 1 && !write)
    throw new UsageError('Several pages can only be written back to their files, by --write.');
  if (write && output) throw new UsageError('Use --output or --write, not both.');
  if (styles !== 'inline' && styles !== 'link')
    throw new UsageError(`--styles ${styles} is neither inline nor link.`);
  if (styles === 'link' && !href)
    throw new UsageError('--styles link needs --href, the address of conflict-widgets.css.');

  let problems = 0;
  for (const page of positionals) {
    const html = await readFile(page, 'utf8');
    const filled = await prerender(html, {
      ...siteOf(page, root),
      styles,
      href,
      onProblem({tag, line, message}) {
        problems += 1;
        io.stderr.write(`${page}:${line}: <${tag}>: ${message}\n`);
      },
    });
    const target = write ? page : output;
    if (target === undefined) io.stdout.write(filled);
    else if (!write || filled !== html) await writeWhole(target, filled);
  }
  return problems ? exitCodes.data : exitCodes.done;
}

/** Where a page stands in its site. */
function siteOf(page: string, root = dirname(page)): Pick<PrerenderOptions, 'root' | 'path'> {
  const path = relative(resolve(root), resolve(page)).split(sep);
  if (path[0] === '..')
    throw new UsageError(`${page} is not in the folder ${root} that --root names.`);
  return {root, path: `/${path.map(encodeURIComponent).join('/')}`};
}
