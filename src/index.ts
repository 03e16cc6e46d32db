// The classes and what goes with them, without registering anything.
export {ConflictElement} from './element/conflict-element.ts';
export * from './widgets/classes.ts';
export {define} from './element/define.ts';
export {registerLanguage} from './text/languages.ts';
export {version} from './version.ts';
export type {Dataset} from './data/dataset.ts';
export type {Estimate, Gap, Reported} from './data/estimate.ts';
