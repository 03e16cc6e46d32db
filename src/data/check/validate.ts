import {ageOf, staleAfter} from '../age.ts';
import {dataset as shape} from '../format/dataset-shape.ts';
import type {Dataset} from '../dataset.ts';
import {firstDay, lastDay, parseDate} from '../date.ts';
import {doubt, type References} from './doubts.ts';
import {doubtStanding} from './standing.ts';
import {placeOf, readJson} from '../format/json.ts';
import {parseDataset} from '../format/parse.ts';
import {DatasetError, type Problem} from '../format/problem.ts';
import {beginning, report, step} from '../format/path.ts';
import type {PartialDate} from '../text.ts';

/** What the parser lets pass and a careful editor would not. */
function doubtsAbout(dataset: Dataset, json: unknown, today: PartialDate): readonly Problem[] {
  const at = {...beginning(), level: 'warning'} as const;
  const references: References = {claimant: new Set(), source: new Set()};
  doubt(shape, json, at, references);
  doubtStanding(dataset, json, at);
  const checked = lastDay(dataset.checked);
  const age = ageOf(checked, parseDate(today).getTime());
  if (age > staleAfter)
    report(
      step(at, 'checked'),
      `${dataset.checked}, ${age} days ago`,
      `at most ${staleAfter} days`
    );
  if (firstDay(dataset.checked) > today)
    report(step(at, 'checked'), `${dataset.checked}, in the future`, `${today} or earlier`);
  if (firstDay(dataset.asOf) > checked)
    report(step(at, 'asOf'), dataset.asOf, `no later than checked, ${dataset.checked}`);
  const {release, releases = {}} = dataset;
  const listed = step(at, 'releases');
  if (!release && Object.keys(releases).length)
    report(step(at, 'release'), 'nothing', 'the name of this release, as there are earlier ones');
  if (release && Object.hasOwn(releases, release))
    report(step(listed, release), 'the release that this file is', 'earlier releases only');
  for (const [key, field] of [
    ['claimants', 'claimant'],
    ['sources', 'source'],
  ] as const)
    for (const name of Object.keys(dataset[key]))
      if (!references[field].has(name))
        report(step(step(at, key), name), 'an entry that nothing refers to', `a ${field} in use`);
  return at.reading.problems;
}

/**
 * All that is wrong or doubtful in a JSON value meant as a dataset, for those who edit it.
 * `today` is a full date; there is no clock in here. Throws nothing: a document that cannot be used is an `error`.
 */
export function validateDataset(json: unknown, today: PartialDate): readonly Problem[] {
  try {
    const {dataset, problems} = parseDataset(json);
    return [...problems, ...doubtsAbout(dataset, json, today)];
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
}

/** The same for the text of a file, where a problem of syntax is placed by line and column. */
export function validateDatasetText(text: string, today: PartialDate): readonly Problem[] {
  const lost = lostLetter(text);
  try {
    return [...lost, ...validateDataset(readJson(text), today)];
  } catch (error) {
    if (error instanceof DatasetError) return [...lost, ...error.problems];
    throw error;
  }
}

/** A file in another encoding than UTF-8, which `src` refuses, has this sign where its letters were. */
function lostLetter(text: string): readonly Problem[] {
  const offset = text.indexOf('\ufffd');
  if (offset < 0) return [];
  const at = placeOf(text, offset);
  report(at, 'a letter that is not UTF-8', 'a file saved as UTF-8');
  return at.reading.problems;
}
