import {dataset as shape} from './dataset-shape.ts';
import type {Dataset} from '../dataset.ts';
import {readJson} from './json.ts';
import {DatasetError, type Problem} from './problem.ts';
import {beginning, fail, isObject, step} from './path.ts';

export {DatasetError, type DatasetErrorCode, type Problem} from './problem.ts';

/** A dataset that can be trusted, and what of the document is not in it. */
export interface ParsedDataset {
  readonly dataset: Dataset;
  /** In the order of the format. Where one of them is an `error`, some of the document's figures are missing. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a dataset from a JSON value: the only door for data that did not come with the code.
 * Builds new objects from known fields; records that are wrong are left out and reported.
 * Throws a `DatasetError` (`shape`, `version`, `too-many`, `no-valid-rows`) if nothing can be used.
 */
export function parseDataset(json: unknown): ParsedDataset {
  const at = beginning();
  if (isObject(json) && typeof json.version === 'number' && json.version > 1)
    fail(step(at, 'version'), 'version', `${json.version}, made for a newer version`, '1');
  const dataset = shape.read(json, at);
  const {problems} = at.reading;
  const errors = problems.filter(({level}) => level === 'error');
  // The fields of the document itself decide; what is wrong inside of records does not.
  const cause = errors.find(({path}) => !/[[.]/.test(path)) ?? errors[0];
  if (!dataset) throw new DatasetError('shape', cause!.message, problems);
  const {incidents, counts, statements, deployments, timeline} = dataset;
  const lists = [incidents, counts, statements, deployments, timeline];
  if (errors[0] && !lists.some((list) => list?.length))
    throw new DatasetError('no-valid-rows', errors[0].message, problems);
  return {dataset, problems};
}

/** Reads a dataset from JSON text. Throws what `parseDataset` throws, and `syntax` or `too-big`. */
export const parseDatasetText = (text: string): ParsedDataset => parseDataset(readJson(text));
