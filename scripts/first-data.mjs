import {importSource} from './import-source.mjs';
import {inEnglish} from './split-texts.mjs';

/** What no first picture needs: the widget has it when the whole dataset has come. */
const later = ['license', 'population', 'regions', 'rule', 'statements'];
const laterOfSources = ['accessed', 'grade', 'license', 'title', 'url'];

/**
 * A Rollup plugin that leaves a widget's module with what it draws of the built-in data when a page asks for nothing, and
 * a way to fetch all of them.
 */
export function firstData() {
  return {
    name: 'first-data',
    async transform(_, id) {
      const widget = id.match(/\/src\/widgets\/(\w+)\/built-in\.ts$/)?.[1];
      if (!widget) return null;
      const {niger, drawnBare} = await importSource(
        `export {niger} from './src/data/niger/index.ts';
         export {drawnBare} from './src/widgets/${widget}/built-in.ts';`
      );
      const first = JSON.stringify(inEnglish(cutDown(niger, drawnBare(niger))));
      return {
        code: `import {fetchNiger} from '../../data/niger/fetch.ts';
               export const builtIn = {first: ${first}, fetchWhole: fetchNiger};`,
        map: null,
      };
    },
  };
}

/** A Rollup plugin that leaves the widgets' modules without built-in data, and languages without their texts. */
export const withoutData = () => ({
  name: 'without-data',
  resolveId: (id) => (/^niger-\w\w$/.test(id) ? '\0no-texts' : null),
  load: (id) => (id === '\0no-texts' ? 'export default {};' : null),
  transform: (_, id) =>
    /\/src\/widgets\/\w+\/built-in\.ts$/.test(id)
      ? {code: 'export const builtIn = undefined;', map: null}
      : null,
});

/** A dataset of these lists alone, with the claimants and sources that they name. */
export function cutDown(dataset, lists) {
  const {claimants, sources} = dataset;
  const named = (key, entries) =>
    Object.fromEntries(valuesOf(key, lists).map((name) => [name, entries[name]]));
  return {
    ...without(dataset, [...later, 'incidents', 'counts', 'deployments', 'timeline']),
    ...lists,
    claimants: named('claimant', claimants),
    sources: Object.fromEntries(
      Object.entries(named('source', sources)).map(([id, source]) => [
        id,
        without(source, laterOfSources),
      ])
    ),
  };
}

const without = (record, keys) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** Everything that stands under a key, however deep, once. */
function valuesOf(wanted, value, found = new Set()) {
  if (value && typeof value === 'object')
    for (const [key, member] of Object.entries(value))
      if (key === wanted && typeof member === 'string') found.add(member);
      else valuesOf(wanted, member, found);
  return [...found];
}
