/// <reference types="node" />
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {oembedAnswer, type OembedAnswer} from '../embed/oembed-answer.ts';
import {complaintOf} from '../prerender/complaint.ts';
import {escaped} from '../marks/escape.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {freeName} from './free-name.ts';
import {UsageError} from './usage-error.ts';
import {wholeNumber} from './whole-number.ts';
import {writeWhole} from './whole-file.ts';

const usage = `Usage: conflict-widgets oembed ADDRESS… [-o FOLDER] [options]

Writes what an oEmbed service would answer for addresses such as
https://news.example/widgets/embed.html?widget=casualties&lang=fr, as files for one's own site. For every file it
prints the <link> that the page with the figure needs in its head, so that others find it.

  -o, --output FOLDER  where to write; the answer of one address goes to standard output by default
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
  const options = {
    provider: values.provider,
    width: wholeNumber('width', values.width, [200, 2000]) ?? 700,
    height: wholeNumber('height', values.height, [50, 5000]),
  };
  const answers = new Map<string, OembedAnswer>();
  for (const address of positionals) {
    try {
      const answer = oembedAnswer(address, options);
      const widget = new URL(address).searchParams.get('widget')!;
      answers.set(freeName(`${widget.replace(/^conflict-/, '')}.oembed`, answers), answer);
    } catch (error) {
      throw new Error(`${address}: ${complaintOf(error)}`, {cause: error});
    }
  }
  for (const [name, answer] of answers) {
    const json = `${JSON.stringify(answer, null, 2)}\n`;
    if (!folder) {
      io.stdout.write(json);
      continue;
    }
    await mkdir(folder, {recursive: true});
    await writeWhole(join(folder, `${name}.json`), json);
    io.stdout.write(
      `<link rel="alternate" type="application/json+oembed" href="${name}.json" title="${escaped(answer.title)}">\n`
    );
  }
  return exitCodes.done;
}
