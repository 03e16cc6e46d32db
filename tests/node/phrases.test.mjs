import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, transform} from 'esbuild';

const folder = fileURLToPath(new URL('../../src/text/', import.meta.url));
const expected = ['ar', 'de', 'en', 'es', 'fr', 'ha', 'it', 'pt'];
const translations = expected.filter((language) => language !== 'en');
/** Languages that write an apostrophe as ’. */
const apostrophes = ['de', 'en', 'es', 'fr', 'it', 'pt'];

/** Bytes that the messages of one language may cost a page, and the module with its keys. */
const messageBudget = 2_950;
const moduleBudget = 4_050;

/** Languages in which a word happens to be the English one. */
const sameAsEnglish = {
  gendarmes: ['es', 'fr', 'pt'],
  raid: ['fr'],
  provisional: ['es'],
  police_force: ['fr'],
  total: ['es', 'fr', 'pt'],
  column_date: ['fr'],
  column_source: ['fr'],
  source_via: ['fr'],
};

/** Messages that say a number after a colon, or for all numbers alike. */
const agreesWithNothing = {undated: ['ar', 'ha'], summary_denied: ['ar', 'ha']};

/** Longer than two and a half times the English, or than a label: Hausa says “those who were killed”. */
const longByNature = {
  killed: ['ha'],
  injured: ['ha'],
  clash: ['es'],
  events_title: ['ha'],
  column_date: ['ha'],
  heading_attacks: ['ha'],
  // In English the list itself is a sentence.
  summary_withdrawn: ['de', 'es', 'fr', 'it', 'pt'],
};

const messages = {};
let output;

before(async () => {
  output = await mkdtemp(join(tmpdir(), 'phrases-'));
  await build({
    entryPoints: expected.map((language) => join(folder, `${language}.ts`)),
    outdir: output,
    outExtension: {'.js': '.mjs'},
    format: 'esm',
    bundle: true,
    logLevel: 'error',
  });
  for (const language of expected) {
    const module = await import(pathToFileURL(join(output, `${language}.mjs`)).href);
    messages[language] = module.phrases ?? module.en;
  }
});
after(() => rm(output, {recursive: true, force: true}));

const formsOf = (message) => (typeof message === 'string' ? [message] : Object.values(message));
const longestOf = (message) => Math.max(...formsOf(message).map((form) => form.length));
const placeholdersOf = (form) => [...new Set(form.match(/\{\w+\}/g))].sort().join(' ');
const wordsOf = (form) => form.replace(/\{\w+\}/g, '');
const sizeOf = (code) =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** Runs `check` on every form of every message and fails with the names of all that it finds wrong. */
function everyForm(languages, isRight, complaint) {
  const wrong = [];
  for (const language of languages) {
    for (const [key, message] of Object.entries(messages[language])) {
      for (const form of formsOf(message)) {
        if (!isRight(form, key, language)) wrong.push(`${language}.${key}: ${form}`);
      }
    }
  }
  assert.deepEqual(wrong, [], complaint);
}

test('the languages promised are the files there are', async () => {
  const files = (await readdir(folder)).filter((file) => /^[a-z]{2}\.ts$/.test(file));
  assert.deepEqual(files.map((file) => file.slice(0, 2)).sort(), expected);
});

test('every language says everything English says, in the same order', () => {
  for (const language of translations) {
    assert.deepEqual(Object.keys(messages[language]), Object.keys(messages.en), language);
  }
});

/** Forms for none, one and two, in which a word may stand for the number. */
const worded = ['zero', 'one', 'two'];

test('every form of a message has the placeholders of the English one; a word may stand for none, one and two', () => {
  const wrong = [];
  for (const language of expected) {
    for (const [key, message] of Object.entries(messages[language])) {
      const wanted = placeholdersOf(formsOf(messages.en[key]).at(-1));
      const forms = typeof message === 'string' ? {other: message} : message;
      for (const [category, form] of Object.entries(forms)) {
        const found = placeholdersOf(form);
        const without = wanted.split(' ').filter((name) => !['{n}', '{count}'].includes(name));
        const isRight =
          found === wanted || (worded.includes(category) && found === without.join(' '));
        if (!isRight) wrong.push(`${language}.${key}.${category}: ${form}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('a message with forms has every plural category of its language, none besides but a word for zero', () => {
  for (const language of expected) {
    const {pluralCategories} = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, message] of Object.entries(messages[language])) {
      if (typeof message === 'string') continue;
      assert.deepEqual(
        [...new Set(['zero', ...Object.keys(message)])].sort(),
        [...new Set(['zero', ...pluralCategories])].sort(),
        `${language}.${key}`
      );
    }
  }
});

test('a message whose number stands beside its noun has forms in every language', () => {
  for (const [key, message] of Object.entries(messages.en)) {
    if (typeof message === 'string' || !/\{n\}|\{count\}/.test(message.other)) continue;
    for (const language of expected.filter((tag) => !agreesWithNothing[key]?.includes(tag)))
      assert.equal(typeof messages[language][key], 'object', `${language}.${key}`);
  }
});

test('a number of nothing has a word, not a nought', () => {
  const nouns = Object.keys(messages.en).filter((key) =>
    /^(person|soldier|attack|dead|\w+_count|killed_\w+|\w+_people)$/.test(key)
  );
  assert.ok(nouns.length >= 11);
  for (const language of expected) {
    for (const key of nouns) {
      assert.ok(messages[language][key].zero, `${language}.${key}`);
      assert.doesNotMatch(messages[language][key].zero, /\{n\}|0/, `${language}.${key}`);
    }
  }
});

/** The message in the form that the number asks for, with the number in it, and without the brackets around what is counted. */
const count = (language, key, value) => {
  const message = messages[language][key];
  const category = value === 0 && message.zero ? 'zero' : plurals(language).select(value);
  return message[category].replace('{n}', value).replace(/[[\]]/g, '');
};
const plurals = (language) => new Intl.PluralRules(language === 'pt' ? 'pt-PT' : language);

test('nouns agree with their number in every language', () => {
  const forms = {
    en: ['no soldiers killed', '1 soldier killed', '2 soldiers killed'],
    fr: ['aucun soldat tué', '1 soldat tué', '2 soldats tués'],
    es: ['ningún soldado muerto', '1 soldado muerto', '2 soldados muertos'],
    pt: ['nenhum soldado morto', '1 soldado morto', '2 soldados mortos'],
    it: ['nessun soldato ucciso', '1 soldato ucciso', '2 soldati uccisi'],
    de: ['kein Soldat getötet', '1 Soldat getötet', '2 Soldaten getötet'],
    ar: ['لم يُقتل أي جندي', 'مقتل جندي واحد', 'مقتل جنديين'],
    ha: ['ba a kashe soja ba', 'an kashe soja 1', 'an kashe sojoji 2'],
  };
  for (const [language, wanted] of Object.entries(forms))
    assert.deepEqual(
      [0, 1, 2].map((value) => count(language, 'killed_soldiers', value)),
      wanted
    );
  assert.equal(count('fr', 'attack', 1_000_000), '1000000 d’attaques');
  assert.equal(count('it', 'killed_guards', 1), '1 guardia nazionale uccisa');
  assert.equal(count('it', 'killed_guards', 3), '3 guardie nazionali uccise');
});

test('Arabic takes its six forms by the number, and one and two without it', () => {
  const forms = {
    0: 'لا هجمات',
    1: 'هجوم واحد',
    2: 'هجومان',
    3: '3 هجمات',
    11: '11 هجومًا',
    100: '100 هجوم',
    103: '103 هجمات',
  };
  for (const [value, form] of Object.entries(forms)) {
    assert.equal(count('ar', 'attack', Number(value)), form);
  }
  assert.equal(count('ar', 'killed_soldiers', 17), 'مقتل 17 جنديًا');
  assert.equal(count('ar', 'injured_people', 20), '20 جريحًا');
});

test('Hausa puts the number after its noun', () => {
  assert.equal(count('ha', 'attack', 1), 'hari 1');
  assert.equal(count('ha', 'attack', 44), 'hare-hare 44');
  for (const key of ['person', 'soldier', 'attack', 'dead']) {
    for (const [category, form] of Object.entries(messages.ha[key]))
      if (category !== 'zero') assert.match(form, / \{n\}$/);
  }
});

test('French has its spaces before double punctuation, narrow inside its quotation marks', () => {
  everyForm(
    ['fr'],
    (form) =>
      !/(^|[^\u00a0]):|(^|[^\u202f])[;!?»]|«(?!\u202f)/.test(form) &&
      !/[\u00a0\u202f] | [\u00a0\u202f]/.test(form),
    'U+00A0 before a colon, U+202F before ; ! ? » and after «'
  );
});

test('apostrophes, quotation marks and ellipses are typographic', () => {
  everyForm(apostrophes, (form) => !form.includes("'"), 'straight apostrophe');
  everyForm(
    expected,
    (form, key) => key === 'error_attribute' || !form.includes('"'),
    'straight quote'
  );
  everyForm(expected, (form) => !form.includes('...'), 'three dots');
  everyForm(['de'], (form) => !/[“”](?<!„[^“]*“)/.test(form), 'German quotes are „ “');
});

test('Hausa is written with the letters of Niger', () => {
  everyForm(['ha'], (form) => !/['‘’`]/.test(form), 'a glottal stop is ʼ, and ƴ is one letter');
  everyForm(['ha'], (form) => !/[ɓɗƙƴ]ʼ|ʼy/i.test(form), 'hooked letters carry no mark');
  const all = Object.values(messages.ha).flatMap(formsOf).join(' ');
  for (const letter of 'ɓɗƙƴ') assert.ok(all.toLowerCase().includes(letter), letter);
});

test('Arabic has Arabic punctuation and no Latin words', () => {
  everyForm(
    ['ar'],
    (form, key) =>
      key === 'error_attribute' ? true : !/[,;?A-Za-z]/.test(wordsOf(form).replace(/CSV|JSON/, '')),
    'Arabic commas are ، and ؛'
  );
});

test('no language is set in capitals', () => {
  everyForm(
    expected,
    (form) => !/\p{Lu}{2}/u.test(wordsOf(form).replace(/CSV|JSON/, '')),
    'capitals'
  );
});

test('no English is left in the other languages', () => {
  everyForm(
    translations,
    (form, key, language) =>
      !/\p{L}/u.test(wordsOf(form)) ||
      !formsOf(messages.en[key]).includes(form) ||
      sameAsEnglish[key]?.includes(language),
    'the same as English'
  );
  everyForm(
    translations,
    // “figure” is a French verb too.
    (form) => !/\b(the|and|of|killed|attacks?|soldiers)\b/i.test(wordsOf(form)),
    'English words'
  );
});

test('an exception that is no longer needed is taken off its list', () => {
  for (const [key, languages] of Object.entries(sameAsEnglish)) {
    for (const language of languages) {
      assert.equal(messages[language][key], messages.en[key], `${language}.${key}`);
    }
  }
});

test('no language judges: nobody is called a terrorist, nobody is murdered', () => {
  everyForm(
    expected,
    (form) => !/terroris|إرهاب|ta[ʼ'’]adda|assassin|asesin|ermord|جهاد|jihad/i.test(form),
    'a loaded word'
  );
  everyForm(
    ['de', 'es', 'fr', 'it', 'pt'],
    (form) => !/militant/i.test(form),
    'in these languages it means an activist'
  );
});

test('no message is longer than two and a half times the English, no label than forty letters', () => {
  const wrong = [];
  for (const language of translations) {
    for (const [key, message] of Object.entries(messages[language])) {
      const english = longestOf(messages.en[key]);
      const length = longestOf(message);
      if (longByNature[key]?.includes(language)) continue;
      if (length > 2.5 * english) {
        wrong.push(`${language}.${key}: ${length} letters for ${english}`);
      }
      if (english <= 25 && length > 40) wrong.push(`${language}.${key}: ${length} letters`);
    }
  }
  assert.deepEqual(wrong, []);
});

test(`the messages of a language cost a page at most ${messageBudget} bytes`, async () => {
  for (const language of translations) {
    // English's keys are on every page, so that a build may send the values alone, in their order.
    const values = JSON.stringify(Object.values(messages[language]));
    const {code} = await transform(`export default ${values}`, {minify: true, charset: 'utf8'});
    assert.ok(sizeOf(code) <= messageBudget, `${language}: ${sizeOf(code)} bytes`);
  }
});

test('the module of a language with its keys stays small', async () => {
  for (const language of translations) {
    const source = await readFile(join(folder, `${language}.ts`), 'utf8');
    const {code} = await transform(source, {loader: 'ts', minify: true, charset: 'utf8'});
    assert.ok(sizeOf(code) <= moduleBudget, `${language}: ${sizeOf(code)} bytes`);
  }
});
