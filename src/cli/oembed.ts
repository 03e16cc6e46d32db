/// <reference types="node" />
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {discoveryLink, figurePage} from '../embed/figure-page.ts';
import {oembedAnswer, type AnswerWithPicture} from '../embed/oembed-answer.ts';
import {complaintOf} from '../prerender/complaint.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {freeName} from './free-name.ts';
import {UsageError} from './usage-error.ts';
import {wholeNumber} from './whole-number.ts';
import {writeWhole} from './whole-file.ts';

const usage = `Usage: conflict-widgets oembed ADDRESS… [-o FOLDER] [options]

Writes what an oEmbed service would answer for addresses such as
https://news.example/widgets/embed.html?widget=casualties&lang=fr, as files for one's own site: beside each answer
the figure's picture and a page with the figure, whose address can be pasted. For every answer it prints the <link>
that any other page with the figure needs in its head, so that others find it.

  -o, --output FOLDER  where to write; the answer of one address goes to standard output by default
  --at ADDRESS         where the folder will be on the web; needed with --output
  --provider NAME      who embeds; the address's host by default
  --width PIXELS       200 to 2000; 700 by default
  --height PIXELS      50 to 5000; estimated by default
`;

/** The command `oembed`. */
export async function oembed(argv: readonly string[], io: CommandIo): Promise<number> {
  const {values, positionals} = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      output: {type: 'string', short: 'o'},
      at: {type: 'string'},
      provider: {type: 'string'},
      width: {type: 'string'},
      height: {type: 'string'},
      help: {type: 'boolean', short: 'h'},
    },
  });
  if (values.help) {
    io.stdout.write(usage);
    return exitCodes.done;
  }
  const folder = values.output;
  if (!positionals.length) throw new UsageError('Name at least one address.');
  if (positionals.length > 1 && !folder)
    throw new UsageError('Several answers need --output FOLDER.');
  const at = folder === undefined ? undefined : folderAddress(values.at);
  const options = {
    provider: values.provider,
    width: wholeNumber('width', values.width, [200, 2000]) ?? 700,
    height: wholeNumber('height', values.height, [50, 5000]),
  };
  const answers = new Map<string, AnswerWithPicture & {readonly frame: string}>();
  for (const address of positionals) {
    try {
      const widget = URL.canParse(address) ? new URL(address).searchParams.get('widget') : null;
      const name = freeName((widget ?? '').replace(/^conflict-/, ''), answers);
      const thumbnail = at && new URL(`${name}.svg`, at).href;
      answers.set(name, {...oembedAnswer(address, {...options, thumbnail}), frame: address});
    } catch (error) {
      throw new Error(`${address}: ${complaintOf(error)}`, {cause: error});
    }
  }
  for (const [name, {answer, svg, frame}] of answers) {
    const json = `${JSON.stringify(answer, null, 2)}\n`;
    if (!folder || !at) {
      io.stdout.write(json);
      continue;
    }
    const addressOf = (file: string): string => new URL(file, at).href;
    const places = {
      frame,
      page: addressOf(`${name}.html`),
      oembed: addressOf(`${name}.oembed.json`),
      picture: svg && addressOf(`${name}.svg`),
    };
    await mkdir(folder, {recursive: true});
    await writeWhole(join(folder, `${name}.oembed.json`), json);
    await writeWhole(join(folder, `${name}.html`), figurePage(answer, places));
    if (svg) await writeWhole(join(folder, `${name}.svg`), svg);
    io.stdout.write(`${discoveryLink(places.oembed, answer.title)}\n`);
  }
  return exitCodes.done;
}

/** The address of the folder, as one under which files lie. */
function folderAddress(at: string | undefined): URL {
  if (!at || !URL.canParse(at) || !/^https?:/.test(at))
    throw new UsageError('--output needs --at ADDRESS: where the folder will be on the web.');
  return new URL(at.endsWith('/') ? at : `${at}/`);
}
