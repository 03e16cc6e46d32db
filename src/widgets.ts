// Registers the three widgets; other languages arrive when a page needs them.
export {ConflictAttacks} from './widgets/attacks/index.ts';
export {ConflictCasualties} from './widgets/casualties/index.ts';
export {ConflictTroops} from './widgets/troops/index.ts';
export {registerLanguage} from './text/languages.ts';
export {version} from './version.ts';
