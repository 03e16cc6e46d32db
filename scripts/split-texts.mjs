import {readdirSync, readFileSync} from 'node:fs';
import {transform} from 'esbuild';

const folder = 'src/data/niger';

/** A text cut down to its English, or to the name in no language, and the tag under which that stands. */
const englishOf = (value) => {
  const tag = ['en', 'und'].find((tag) => typeof value[tag] === 'string');
  return tag && Object.values(value).every((text) => typeof text === 'string') ? tag : undefined;
};

/** The value with every text cut down to its English; `note` is told every other wording, by its language and the English one. */
export function inEnglish(value, note = () => undefined) {
  if (Array.isArray(value)) return value.map((member) => inEnglish(member, note));
  if (!value || typeof value !== 'object') return value;
  const base = englishOf(value);
  if (base) {
    for (const [tag, text] of Object.entries(value)) if (tag !== base) note(tag, value[base], text);
    return {[base]: value[base]};
  }
  // What a name is after “according to” is noted with it.
  const {after, ...rest} = value;
  for (const [tag, text] of Object.entries(after ?? {}))
    note(tag, `after ${value.name.en ?? value.name.und}`, text);
  return Object.fromEntries(
    Object.entries(rest).map(([key, member]) => [key, inEnglish(member, note)])
  );
}

/**
 * A Rollup plugin that sends words where they are needed. The built-in data keep their English texts; the others become a
 * module per language, which that language's module fetches. Of a language's phrases only the wording is sent, in the
 * order of the English ones. A page in one language then does not pay for the others, nor twice for the keys.
 */
export function splitTexts() {
  const texts = {};
  const note = (tag, english, text) => {
    (texts[tag] ??= {})[english] = text;
  };

  const data = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
    data[file] = JSON.stringify(
      inEnglish(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), note)
    );

  return {
    name: 'split-texts',
    resolveId: (id) => (/^niger-\w\w$/.test(id) ? `\0${id}` : null),
    load(id) {
      const tag = id.match(/^\0niger-(\w\w)$/)?.[1];
      return tag ? `export default ${JSON.stringify(texts[tag])};` : null;
    },
    async transform(code, id) {
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

/** The one object that a language's module exports. */
async function phrasesIn(path) {
  const {code} = await transform(readFileSync(path, 'utf8').replace(/^export \{.*$/gm, ''), {
    loader: 'ts',
    format: 'esm',
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return Object.values(module)[0];
}
