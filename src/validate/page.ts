/*
 * The script of validate.html: says of a file what the commands `validate` and `build` say, and draws it.
 * The page's own policy lets nothing be sent; what is read here stays here.
 */
import {clean} from '../data/clean.ts';
import {formatDay} from '../data/date.ts';
import type {ColumnChoice} from '../readers/column-choice.ts';
import {check} from './check.ts';
import {watchDrops} from './drop.ts';
import {make} from './make.ts';
import {templateLinks} from './templates.ts';
import {resultView, verdictView} from './result-view.ts';

const form = document.querySelector<HTMLFormElement>('#form')!;
const picked = document.querySelector<HTMLInputElement>('#file')!;
const pasted = document.querySelector<HTMLTextAreaElement>('#text')!;
const country = document.querySelector<HTMLInputElement>('#country')!;
const drop = document.querySelector<HTMLElement>('#drop')!;
const status = document.querySelector('#status')!;
const result = document.querySelector('#result')!;

/** Ends the check under way when another begins. */
let current = new AbortController();

/** What the user said that columns hold, of the file that is shown. */
let choice: ColumnChoice = {};

/** The file that was picked or dropped, else the text. */
const chosen = (): File | undefined =>
  picked.files?.[0] ?? (pasted.value.trim() ? new File([pasted.value], 'pasted text') : undefined);

async function run(): Promise<void> {
  const file = chosen();
  current.abort();
  if (!file) {
    status.textContent = 'Choose a file or paste its text first.';
    return;
  }
  const {signal} = (current = new AbortController());
  status.textContent = 'Reading…';
  const options = {
    country: codeOrName(country.value),
    columns: choice,
    today: formatDay(new Date()),
    signal,
  };
  // Only the browser fails here: what is wrong with a file is a result.
  const found = await check(file, options).catch(() => undefined);
  if (signal.aborted) return;
  status.textContent = '';
  for (const {href} of result.querySelectorAll<HTMLAnchorElement>('a[download]'))
    URL.revokeObjectURL(href);
  const wanted = {country: options.country, choice, choose};
  const elements = found ? resultView(found, wanted) : unreadable(file);
  result.replaceChildren(...elements);
  elements[0]?.focus();
}

function choose(columns: ColumnChoice): void {
  choice = columns;
  void run();
}

/** Another file has other columns. */
function runAnew(): void {
  choice = {};
  void run();
}

const unreadable = ({name}: File): readonly HTMLElement[] => [
  verdictView(clean(name), 'not read'),
  make('p', {}, 'The browser could not read this. If the file was changed, choose it again.'),
];

/** Codes are capital letters; a name stays as it was written. */
const codeOrName = (text: string): string =>
  /^\s*[a-z]{2,3}\s*$/i.test(text) ? text.trim().toUpperCase() : text.trim();

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
picked.addEventListener('change', runAnew);
pasted.addEventListener('input', () => {
  picked.value = '';
  choice = {};
});
watchDrops(drop, (files) => {
  picked.files = files;
  runAnew();
});
document.querySelector('#templates')!.append(...templateLinks());
