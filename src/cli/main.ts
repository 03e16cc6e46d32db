/// <reference types="node" />
import {nearest} from '../data/check/nearest.ts';
import {version} from '../version.ts';
import {exitCodes, type CommandIo} from './command-io.ts';
import {isUsageError} from './usage-error.ts';

type Command = (argv: readonly string[], io: CommandIo) => Promise<number>;

/** What the commands do, in a few words, and where each is; only the one that is asked for is loaded. */
const commands: Readonly<
  Record<string, {readonly does: string; readonly load: () => Promise<Command>}>
> = {
  prerender: {
    does: 'fill the widgets of HTML pages, so that they show without a script',
    load: async () => (await import('./prerender.ts')).prerenderPages,
  },
  snapshot: {
    does: 'write a widget as SVG, PNG and an HTML figure, for mail, feeds and print',
    load: async () => (await import('./snapshot.ts')).snapshot,
  },
  oembed: {
    does: 'write oEmbed answers for addresses of embed.html',
    load: async () => (await import('./oembed.ts')).oembed,
  },
  build: {
    does: 'make a dataset of event files: UCDP, ACLED, HXL, plain CSV',
    load: async () => (await import('./build.ts')).build,
  },
  validate: {
    does: 'say what is wrong or doubtful in a dataset, a table or a file of events',
    load: async () => (await import('./validate.ts')).validate,
  },
};

const usage = `Usage: conflict-widgets COMMAND …

${Object.entries(commands)
  .map(([name, {does}]) => `  ${name.padEnd(10)} ${does}`)
  .join('\n')}

conflict-widgets COMMAND --help tells more. --version prints the version.
Ends with 0 when all is well, 1 when the data or files are not, 2 when the arguments are not.
`;

/** The command line. Resolves to the exit code and never rejects. */
export async function main(argv: readonly string[], io: CommandIo): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? io.stderr : io.stdout).write(usage);
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return exitCodes.done;
  }
  if (!Object.hasOwn(commands, name)) {
    const meant = nearest(name, Object.keys(commands));
    io.stderr.write(
      `There is no command “${name}”.${meant ? ` Did you mean ${meant}?` : ''}\n\n${usage}`
    );
    return exitCodes.usage;
  }
  try {
    const command = await commands[name]!.load();
    return await command(rest, io);
  } catch (error) {
    const usageError = isUsageError(error);
    io.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (usageError) io.stderr.write(`conflict-widgets ${name} --help tells how.\n`);
    return usageError ? exitCodes.usage : exitCodes.data;
  }
}
