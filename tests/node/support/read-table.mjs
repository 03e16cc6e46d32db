import {importSource} from './import-source.mjs';

const {readDataset} = await importSource('export * from "./src/readers/read-dataset.ts"');

/** Reads a table as a file of this name; Niger is asked for and 2026 has begun. */
export const readTable = (content, options, name = 'list.csv') =>
  readDataset([{name, chunks: [content]}], {checked: '2026-01-01', country: 'NE', ...options});

/** The best, else the lowest number, else the gap of every period of a measure. */
export const valuesOf = ({counts = []}, wanted = 'attacks') =>
  Object.fromEntries(
    (counts.find(({measure}) => measure === wanted)?.values ?? []).map(
      ({period, best, low, gap}) => [period, best ?? low ?? gap]
    )
  );

/** The warnings that a pattern fits, by their words. */
export const said = (warnings, pattern) =>
  warnings.map(({text}) => text).filter((text) => pattern.test(text));
