import {readdirSync, readFileSync} from 'node:fs';
import {transform} from 'esbuild';

const folder = 'src/data/niger';

/**
 * A Rollup plugin that sends words where they are needed. The built-in data keep their English texts; the others become a
 * module per language, which that language's module fetches. Of a language's phrases only the wording is sent, in the
 * order of the English ones. A page in one language then does not pay for the others, nor twice for the keys. What of the
 * data no first picture needs becomes the module `rest.ts`, which is fetched after it.
 */
export function splitTexts() {
  const texts = {};

  /**
   * The value with every text cut down to its English, or to the name in no language, the rest noted in `texts`; what a name
   * is after “according to” is noted with it.
   */
  function split(value) {
    if (Array.isArray(value)) return value.map(split);
    if (!value || typeof value !== 'object') return value;
    const base = ['en', 'und'].find((tag) => typeof value[tag] === 'string');
    if (base && Object.values(value).every((text) => typeof text === 'string')) {
      for (const [tag, text] of Object.entries(value)) {
        if (tag !== base) (texts[tag] ??= {})[value[base]] = text;
      }
      return {[base]: value[base]};
    }
    const {after, ...rest} = value;
    for (const [tag, text] of Object.entries(after ?? {}))
      (texts[tag] ??= {})[`after ${value.name.en ?? value.name.und}`] = text;
    return Object.fromEntries(Object.entries(rest).map(([key, member]) => [key, split(member)]));
  }

  const data = {};
  const rest = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const whole = split(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
    const [now, later] = parted(whole);
    data[file] = JSON.stringify(now);
    if (later) rest[file.replace('.json', '')] = later;
  }

  return {
    name: 'split-texts',
    resolveId: (id) => (/^niger-\w\w$/.test(id) ? `\0${id}` : null),
    load(id) {
      const tag = id.match(/^\0niger-(\w\w)$/)?.[1];
      return tag ? `export default ${JSON.stringify(texts[tag])};` : null;
    },
    async transform(code, id) {
      if (/\/data\/niger\/rest\.ts$/.test(id))
        return {code: `export const rest = ${JSON.stringify(rest)};`, map: null};
      const file = id.match(/\/data\/niger\/([\w-]+\.json)$/)?.[1];
      if (file) return {code: `export default ${data[file]};`, map: null};
      const tag = id.match(/\/src\/text\/(?!en)(\w\w)\.ts$/)?.[1];
      if (!tag) return null;
      const phrases = await phrasesIn(id);
      const english = await phrasesIn(id.replace(`/${tag}.ts`, '/en.ts'));
      const wording = Object.keys(english).map((key) => phrases[key]);
      const formats = code.match(/^export \{.*\} from .*;$/gm)?.join('\n') ?? '';
      const own = texts[tag] ? `export {default as texts} from 'niger-${tag}';` : '';
      return {
        code: `export const phrases = ${JSON.stringify(wording)};\n${own}\n${formats}`,
        map: null,
      };
    },
  };
}

const {featured, counter} = JSON.parse(readFileSync(`${folder}/about.json`, 'utf8'));
const first = new Set([...featured, counter]);

/**
 * What of the data no first picture needs: notes and attributions, but for the coverage and what a bare tag draws, and of a
 * source all but its publisher and day.
 */
function late(key, {id, values, publisher, until}) {
  if (publisher) return ['url', 'title', 'accessed', 'license', 'grade'].includes(key);
  const drawn = until || (first.has(id) && (values || key !== 'note'));
  return (key === 'attackers' || key === 'note') && !drawn;
}

/** A value without what comes later, and that by the same keys and places; undefined where nothing does. */
function parted(value) {
  if (!value || typeof value !== 'object') return [value, undefined];
  const now = Array.isArray(value) ? [] : {};
  const later = {};
  for (const [key, member] of Object.entries(value)) {
    if (late(key, value)) later[key] = member;
    else {
      const [own, more] = parted(member);
      now[key] = own;
      if (more) later[key] = more;
    }
  }
  return [now, Object.keys(later).length ? later : undefined];
}

/** The one object that a language's module exports. */
async function phrasesIn(path) {
  const {code} = await transform(readFileSync(path, 'utf8').replace(/^export \{.*$/gm, ''), {
    loader: 'ts',
    format: 'esm',
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.values(module)[0];
}
