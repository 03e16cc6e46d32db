import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {complete} from '../data/complete.mjs';
import {allReady, engines, openWatched} from '../support/engines.mjs';
import {site} from '../support/pages.mjs';
import {run} from '../support/run.mjs';

const today = new Date().toISOString().slice(0, 10);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const payload = '<img src=x onerror="window.pwned=1">';
const ged = 'tests/fixtures/readers/GEDEvent_v24_1.csv';
const csv = 'date,place,killed,source\n2023-08-03,Sample town,5,Sample Agency\nsoon,X,5,Y\n';

/** A dataset with something wrong in every part of it, and markup wherever words can stand. */
function broken() {
  const dataset = complete();
  dataset.title = payload;
  dataset.incidents[0].place.name = payload;
  dataset.incidents[1].start = payload;
  dataset.incidents[1].note = 'The deadliest attack.';
  dataset.counts[0].interval = 'decade';
  dataset.deployments[0].sending = '٢٠٢٣ سبتمبر';
  dataset.timeline[0].source = payload;
  dataset[payload] = payload;
  return JSON.stringify(dataset);
}

/** In the page: keeps what it offers for download, which its policy does not let a test fetch. */
function keepFiles() {
  window.kept = new Map();
  const {createObjectURL} = URL;
  URL.createObjectURL = (file) => {
    const address = createObjectURL.call(URL, file);
    window.kept.set(address, file);
    return address;
  };
}

/** What is drawn of a file of events. */
const drawnOfEvents = [
  'conflict-casualties ready',
  'conflict-attacks ready',
  'conflict-incidents ready',
];

for (const {name, launch} of engines)
  describe(`validate.html in ${name}`, () => {
    let served;
    let browser;
    let folder;
    let page;
    before(async () => {
      [served, browser, folder] = await Promise.all([
        site(),
        launch(),
        mkdtemp(join(tmpdir(), 'validate-')),
      ]);
    });
    after(async () => {
      await browser.close();
      served.close();
      await rm(folder, {recursive: true});
    });

    const open = async () => {
      const before = (opened) => opened.evaluateOnNewDocument(keepFiles);
      page = await openWatched(browser, `${served.base}/dist/validate.html`, {before});
    };
    /** Nothing that the policy forbids, no error, no request but for files beside the page, and nothing kept. */
    const close = async () => {
      assert.deepEqual(await page.violations(), []);
      assert.deepEqual(await page.thrown(), []);
      // Firefox asks for a mark of its own as data.
      const strangers = page.asked.filter(
        (url) => /^http(?!.*favicon)/.test(url) && !url.startsWith(`${served.base}/dist/`)
      );
      assert.deepEqual(strangers, []);
      const kept = await page.evaluate(
        () => localStorage.length + sessionStorage.length + document.cookie.length
      );
      assert.equal(kept, 0);
      await page.close();
    };

    const put = async (file, content) => {
      const path = join(folder, file);
      await writeFile(path, content);
      return path;
    };
    const verdict = async () => {
      await page.waitForSelector('#verdict:focus', {timeout: 10_000});
      await allReady(page);
      return page.$eval('#verdict', ({textContent}) => textContent);
    };
    const pick = async (path) => {
      await (await page.$('#file')).uploadFile(path);
      return verdict();
    };
    /** As a paste does it: the text at once, with its event. */
    const paste = async (text) => {
      await page.focus('#text');
      await page.evaluate((words) => document.execCommand('insertText', false, words), text);
      await page.click('form button');
      return verdict();
    };
    const lines = (list) =>
      page.$$eval(`#result${list} li`, (items) => items.map(({textContent}) => textContent));
    const widgets = () =>
      page.$$eval('#result [state]', (found) =>
        found.map((each) => `${each.localName} ${each.getAttribute('state')}`)
      );

    it('a picked dataset: the lines of the command line in its order, and the widgets', async () => {
      await open();
      const path = await put('mine.json', broken());
      const {stdout, stderr} = await run('validate', path, '--today', today);
      assert.equal(`1 file: ${(await pick(path)).replace('mine.json: ', '')}\n`, stderr);
      const said = stdout.trim().split('\n');
      assert.ok(said.length > 5);
      assert.deepEqual(
        (await lines(' .problems')).map((line) => `${path}: ${line}`),
        said
      );
      assert.deepEqual(await widgets(), [
        'conflict-casualties ready',
        'conflict-attacks ready',
        'conflict-troops ready',
        'conflict-incidents ready',
        'conflict-timeline ready',
      ]);
      assert.deepEqual(
        await page.$$eval('pre', (all) => all.map(({textContent}) => textContent)),
        ['casualties', 'attacks', 'troops', 'incidents', 'timeline'].map(
          (tag) => `<conflict-${tag} src="mine.json"></conflict-${tag}>`
        )
      );
      await close();
    });

    it('a dataset with nothing wrong says so', async () => {
      await open();
      const dataset = JSON.stringify({...complete(), checked: today});
      assert.equal(await paste(dataset), 'pasted text: 0 errors, 0 warnings');
      assert.match(
        await page.$eval('#result', ({textContent}) => textContent),
        /Nothing in this dataset is wrong or doubtful\./
      );
      assert.equal((await widgets()).length, 5);
      await close();
    });

    it('markup is letters, in the file, in its name and in what is drawn', async () => {
      await open();
      await put('x.json', broken());
      await page.evaluate(
        (text, name) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], `${name}\u202E.json`));
          const input = document.querySelector('#file');
          input.files = transfer.files;
          input.dispatchEvent(new Event('change'));
        },
        broken(),
        payload
      );
      assert.ok((await verdict()).startsWith(`${payload}.json: `));
      assert.equal(await page.$('img'), null);
      assert.equal(await page.$('conflict-casualties >>> img'), null);
      assert.equal(await page.evaluate(() => window.pwned), undefined);
      assert.equal((await lines(' .problems')).filter((line) => line.includes('<img')).length, 3);
      await close();
    });

    it('a dropped file of events: what was counted, what was left out, and the dataset to keep', async () => {
      await open();
      await page.type('#country', 'niger');
      const prevented = await page.evaluate(
        async (text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], 'GEDEvent_v24_1.csv'));
          dataTransfer.items.add(new File(['other'], 'other.csv'));
          const dropped = (type) =>
            new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true});
          return ['dragover', 'drop'].map((type) => !document.body.dispatchEvent(dropped(type)));
        },
        await readFile(ged, 'utf8')
      );
      assert.deepEqual(prevented, [true, true]);
      assert.equal(await verdict(), 'GEDEvent_v24_1.csv: 8 rows counted in 2 series, 9 incidents');
      const facts = await page.$eval('dl', ({textContent}) => textContent);
      assert.match(facts, /UCDP GED, version 24\.1.*12.*Niger \(NE\).*CC-BY-4\.0.*Uppsala/);
      const left = await lines(' .lines');
      assert.match(left[0], /^GEDEvent_v24_1\.csv:9: Low, best and high are out of order/);
      assert.match(left[1], /^Rows that sum up several events/);
      assert.deepEqual(await widgets(), drawnOfEvents);
      const offered = await page.$eval(
        '#result a[download]',
        async ({download, textContent, href}) => {
          const text = await window.kept.get(href).text();
          return {download, textContent, text};
        }
      );
      assert.equal(offered.download, 'ne-ucdp-ged.json');
      assert.equal(offered.textContent, 'Download the counted dataset');
      const keep = await put(offered.download, offered.text);
      assert.equal((await run('validate', keep, '--today', today)).code, 0);
      assert.deepEqual(JSON.parse(offered.text).counts[0].provenance.counted, 8);
      await close();
    });

    it('a table whose columns it does not know: the user says what they are, and gets the line for the command', async () => {
      await open();
      const path = await put(
        'liste.csv',
        Buffer.from(
          'Tag;Wachposten;Umgekommene;Quelle\n28/09/2023;Hügel;12;Agentur\n02/10/2023;Berg;viele;Agentur\n',
          'latin1'
        )
      );
      assert.equal(await pick(path), 'liste.csv: not read');
      const chosen = () => page.$$eval('.columns select', (all) => all.map(({value}) => value));
      assert.deepEqual(await chosen(), ['date', '', '', 'source']);
      await page.select('.columns tbody tr:nth-child(2) select', 'place');
      await page.select('.columns tbody tr:nth-child(3) select', 'killed');
      await page.type('#country', 'NE');
      await page.click('#result button');
      await page.waitForFunction(() =>
        /2 rows counted/.test(document.querySelector('#verdict')?.textContent)
      );
      await allReady(page);
      assert.deepEqual(await chosen(), ['date', 'place', 'killed', 'source']);
      const text = await page.$eval('#result', ({innerText}) => innerText);
      assert.match(text, /The text was read as Windows-1252\./);
      assert.match(text, /A figure could not be read; .*viele/);
      const [line] = await page.$$eval('#result pre', (all) =>
        all.map(({textContent}) => textContent)
      );
      assert.equal(
        line,
        'npx conflict-widgets build liste.csv --country NE --column wachposten=place --column umgekommene=killed -o data.json'.replace(
          /--column (\S+)/g,
          '--column "$1"'
        )
      );
      assert.ok((await widgets()).includes('conflict-casualties ready'));
      // The line does on the command line what the page did.
      const columns = ['--column', 'wachposten=place', '--column', 'umgekommene=killed'];
      const {stdout} = await run('build', path, '--country', 'NE', ...columns);
      assert.equal(JSON.parse(stdout).incidents[0].place.name, 'Hügel');
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => window.axe.run(document));
      assert.deepEqual(
        violations.map(({id}) => id),
        []
      );
      await close();
    });

    it('a template of each table, which it reads itself', async () => {
      await open();
      const files = await page.$$eval('#templates a', (links) =>
        Promise.all(
          links.map(async ({href, download}) => [download, await window.kept.get(href).text()])
        )
      );
      assert.deepEqual(
        files.map(([file]) => file),
        ['casualties.csv', 'troops.csv', 'counts.csv']
      );
      const drawn = {
        casualties: 'conflict-casualties',
        troops: 'conflict-troops',
        counts: 'conflict-attacks',
      };
      await page.type('#country', 'NE');
      for (const [file, content] of files) {
        await page.evaluate(() => document.querySelector('#verdict')?.removeAttribute('id'));
        await pick(await put(file, content));
        const said = (await lines(' .lines')).filter((line) => !/events lie between/.test(line));
        assert.deepEqual(said, [], file);
        assert.ok((await widgets()).includes(`${drawn[file.replace('.csv', '')]} ready`), file);
      }
      await close();
    });

    it('a source that may not be passed on: drawn here, and nothing to download', async () => {
      await open();
      await page.type('#country', 'NE');
      await pick('tests/fixtures/readers/acled.csv');
      assert.equal(await page.$('#result a[download]'), null);
      assert.equal(await page.$('pre'), null);
      assert.match(
        await page.$eval('#result', ({textContent}) => textContent),
        /terms of this source forbid passing its events on/
      );
      assert.deepEqual(await widgets(), drawnOfEvents);
      await close();
    });

    it('a file of several countries asks for one, and Enter in its field checks again', async () => {
      await open();
      assert.equal(await pick(ged), 'GEDEvent_v24_1.csv: not read');
      assert.match((await lines(' .lines')).join(), /^Name one country by its ISO code\./);
      await page.type('#country', 'ml');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dl');
      assert.match(await verdict(), /rows counted/);
      await close();
    });

    it('pasted events take the place of a file that was picked', async () => {
      await open();
      await pick(await put('mine.json', broken()));
      await page.type('#country', 'NE');
      assert.equal(await paste(csv), 'pasted text: 1 rows counted in 2 series, 1 incidents');
      assert.deepEqual(await lines(' .lines'), [
        'pasted text:3: A row without a date such as 2023-09-28 was left out. (“soon”)',
        'Rows that could not be read, without which the counts are too low: 1. The file’s events lie between 2023-08-03 and 2023-08-03: the first and the last month may not be whole.',
      ]);
      await close();
    });

    it('nothing chosen, and a file that is gone when it is read again', async () => {
      await open();
      await page.click('form button');
      const status = () => page.$eval('#status', ({textContent}) => textContent);
      assert.equal(await status(), 'Choose a file or paste its text first.');
      const path = await put('gone.json', broken());
      assert.match(await pick(path), /errors/);
      assert.equal(await status(), '');
      await rm(path);
      await page.click('form button');
      await page.waitForFunction(() => !document.querySelector('.problems'));
      assert.equal(await verdict(), 'gone.json: not read');
      await close();
    });

    it('the latest check is the one shown', async () => {
      await open();
      const many = 'date,country,source\n' + '2023-08-03,NE,X\n'.repeat(150_000);
      await page.evaluate(
        (long, short) => {
          const input = document.querySelector('#file');
          for (const [file, text] of Object.entries({'long.csv': long, 'short.csv': short})) {
            const transfer = new DataTransfer();
            transfer.items.add(new File([text], file));
            input.files = transfer.files;
            input.dispatchEvent(new Event('change'));
          }
        },
        many,
        csv.replace('place', 'country').replace('Sample town', 'NE')
      );
      assert.match(await verdict(), /^short\.csv/);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.match(await verdict(), /^short\.csv/);
      await close();
    });

    it('the page can send nothing, even if its script wanted to', async () => {
      await open();
      const sent = await page.evaluate(async () => {
        const fetched = await fetch('all.js').then(String, () => 'refused');
        const drawn = await new Promise((resolve) => {
          const picture = new Image();
          picture.onload = () => resolve('drawn');
          picture.onerror = () => resolve('refused');
          picture.src = '/docs/picture.png';
        });
        return [fetched, drawn];
      });
      assert.deepEqual(sent, ['refused', 'refused']);
      await page.close();
    });

    it('1,000 problems: a hundred at once, the others on request', async () => {
      await open();
      const dataset = complete();
      dataset.timeline = Array.from({length: 1500}, () => ({id: 'x'}));
      assert.match(await pick(await put('many.json', JSON.stringify(dataset))), /: 1000 errors/);
      assert.equal((await lines(' > .problems')).length, 100);
      const {stdout} = await run('validate', join(folder, 'many.json'), '--today', today);
      const said = stdout.trim().split('\n');
      assert.deepEqual(
        (await lines(' .problems')).map((line) => `${join(folder, 'many.json')}: ${line}`),
        said
      );
      const more = await page.$eval('summary', ({textContent}) => textContent);
      assert.equal(more, `${said.length - 100} more`);
      await close();
    });

    // Firefox’s protocol has no command for the scheme; its page has the same style sheet.
    for (const scheme of name === 'Chromium' ? ['light', 'dark'] : ['light'])
      it(`is right by axe and fits 320 px, ${scheme}`, async () => {
        await open();
        await page.setViewport({width: 320, height: 800});
        if (name === 'Chromium')
          await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        for (const file of [await put('mine.json', broken()), ged]) {
          if (file === ged) await page.type('#country', 'NE');
          await pick(file);
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
          assert.deepEqual(await page.violations(), []);
          await page.evaluate(axe);
          const found = await page.evaluate(async () => {
            const {violations, passes} = await window.axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              rules: {'target-size': {enabled: true}},
            });
            return {
              looked: passes.length,
              wrong: violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`)),
            };
          });
          assert.ok(found.looked > 10);
          assert.deepEqual(found.wrong, []);
        }
        await page.close();
      });
  });
