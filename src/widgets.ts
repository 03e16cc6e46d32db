// Registers every widget; other languages arrive when a page needs them.
import {define} from './element/define.ts';
import {classes} from './widgets/classes.ts';

for (const [tag, widget] of Object.entries(classes)) define(tag, widget);

export * from './widgets/classes.ts';
export {registerLanguage} from './text/languages.ts';
export {version} from './version.ts';
