/**
 * Makes the folder of a new widget, puts it into the lists and gives it a test: `npm run new-widget displaced`.
 * It draws, as bars, one row for each incident, until its model says something of its own.
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {format, resolveConfig} from 'prettier';

const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** The files of a widget, by their paths. */
const filesOf = (name) => ({
  [`src/widgets/${name}/model.ts`]: `
import {bars, type BarFigure} from '../../charts/bars/index.ts';
import type {Dataset} from '../../data/dataset.ts';
import {chooseCount} from '../../model/choose.ts';
import {incidentRow} from '../../model/incidents.ts';
import {subtitleOf} from '../../model/subtitle.ts';
import {phrase} from '../../text/words.ts';

export interface ${capital(name)}Options {
  /** How many incidents, the newest first. */
  readonly count?: string | undefined;
}

/** The newest incidents. Throws an AttributeError for a count that is none. */
export function ${name}Figure(dataset: Dataset, options: ${capital(name)}Options): BarFigure {
  const count = chooseCount('count', options.count) ?? 5;
  const newest = [...(dataset.incidents ?? [])].sort((a, b) => (a.start < b.start ? 1 : -1));
  const rows = newest.slice(0, count).map((incident) => incidentRow(dataset, incident));
  return {
    chart: bars,
    rivals: 'spread',
    dataset,
    heading: phrase('heading_incidents', {count: {number: rows.length}}, rows.length),
    subtitle: subtitleOf(dataset.country, {date: dataset.asOf}),
    summary: [],
    rows,
    events: [],
    published: [],
    notes: [],
    column: 'column_item',
  };
}
`,
  [`src/widgets/${name}/conflict-${name}.ts`]: `
import {unsafeCSS, type CSSResultGroup} from 'lit';
import {property} from 'lit/decorators.js';
import {barStyles} from '../../charts/bars/index.ts';
import type {Dataset} from '../../data/dataset.ts';
import {niger} from '../../data/niger/index.ts';
import type {BuiltIn} from '../../element/built-in.ts';
import {ConflictElement} from '../../element/conflict-element.ts';
import {word} from '../../element/converters.ts';
import {roomRules} from '../../element/room.ts';
import {theme} from '../../frame/theme/index.ts';
import type {Figure} from '../../model/figure.ts';
import {rooms} from '../rooms.ts';
import {${name}Figure} from './model.ts';

/**
 * The newest incidents, and how many people were killed in each.
 *
 * @tag conflict-${name}
 */
export class Conflict${capital(name)} extends ConflictElement {
  static override builtIn: BuiltIn | undefined = {first: niger};
  static override styles: CSSResultGroup = [
    theme, barStyles,
    unsafeCSS(roomRules('.waiting', rooms['conflict-${name}'])),
  ];

  /** How many incidents: 1 to 100. */
  @property({converter: word}) count: string | undefined;

  override figureOf(dataset: Dataset): Figure {
    return ${name}Figure(dataset, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'conflict-${name}': Conflict${capital(name)};
  }
}
`,
  [`src/widgets/${name}/index.ts`]: `
import {define} from '../../element/define.ts';
import {Conflict${capital(name)}} from './conflict-${name}.ts';

define('conflict-${name}', Conflict${capital(name)});

export {Conflict${capital(name)}};
`,
  [`src/widgets/${name}/preview.ts`]: `
import type {Preview} from '../preview.ts';

export const preview: Preview = ({incidents = []}) => (incidents.length ? {} : undefined);
`,
  [`tests/node/${name}.test.mjs`]: `
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importSource} from './support/import-source.mjs';

const {${name}Figure, niger} = await importSource(\`
  export {${name}Figure} from './src/widgets/${name}/model.ts';
  export {niger} from './src/data/niger/index.ts';
\`);

describe('${name}Figure', () => {
  it('has a row for each incident asked for, the newest first', () => {
    const {rows} = ${name}Figure(niger, {count: '3'});
    assert.equal(rows.length, 3);
    const days = rows.map(({id}) => niger.incidents.find((incident) => incident.id === id).start);
    assert.deepEqual(days, days.toSorted().toReversed());
  });

  it('refuses a count that is none, and names the attribute', () => {
    assert.throws(() => ${name}Figure(niger, {count: 'many'}), {attribute: 'count'});
  });
});
`,
});

/** What each list gets: a line after the last of its kind. */
const listings = (name) => [
  [
    'src/widgets/classes.ts',
    /(import \{Conflict\w+\} from '[^']+';\n)(?!import \{C)/,
    `import {Conflict${capital(name)}} from './${name}/conflict-${name}.ts';\n`,
  ],
  ['src/widgets/classes.ts', /(export \{Conflict[\w, ]+)(?=\};)/, `, Conflict${capital(name)}`],
  [
    'src/widgets/classes.ts',
    /( {2}'conflict-\w+': \w+,\n)(?=\};)/,
    `  'conflict-${name}': Conflict${capital(name)},\n`,
  ],
  [
    'src/widgets/loaders.ts',
    /(.*\n)(?=\};)/,
    `  'conflict-${name}': () => import('./${name}/index.ts'),\n`,
  ],
  [
    'src/widgets/previews.ts',
    /(import \{preview as \w+\} from '[^']+';\n)(?!import \{p)/,
    `import {preview as ${name}} from './${name}/preview.ts';\n`,
  ],
  [
    'src/widgets/previews.ts',
    /( {2}'conflict-\w+': \w+,\n)(?=\};)/,
    `  'conflict-${name}': ${name},\n`,
  ],
  // Until it is measured: npm run rooms.
  ['src/widgets/rooms.ts', /(.*\n)(?=\};)/, `  'conflict-${name}': [[0, 30]],\n`],
];

/** Makes the widget in the project of this folder. Throws an Error that says what is wrong with the name. */
export async function newWidget(name) {
  if (!/^[a-z]+$/.test(name ?? ''))
    throw new Error(
      `A name of small letters is needed, such as displaced; found ${name ?? 'none'}.`
    );
  if (existsSync(`src/widgets/${name}`)) throw new Error(`src/widgets/${name} is there already.`);
  mkdirSync(`src/widgets/${name}`);
  for (const [path, text] of Object.entries(filesOf(name)))
    writeFileSync(path, await pretty(path, text.trimStart()));
  for (const [path, last, line] of listings(name)) {
    const text = readFileSync(path, 'utf8');
    if (!last.test(text))
      throw new Error(`${path} is not as this script knows it; add the widget by hand.`);
    writeFileSync(
      path,
      await pretty(
        path,
        text.replace(last, (found) => found + line)
      )
    );
  }
}

const pretty = async (path, text) => format(text, {...(await resolveConfig(path)), filepath: path});

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  newWidget(process.argv[2]).then(
    () =>
      console.log(
        `src/widgets/${process.argv[2]}/ is made, listed and tested; after a build, npm run rooms measures its height. Name it in README.md, docs/embedding.md and demo/index.html; the tests say where else.`
      ),
    ({message}) => {
      console.error(message);
      process.exitCode = 1;
    }
  );
