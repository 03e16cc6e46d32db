import {define} from '../../element/define.ts';
import {ConflictAttacks} from './conflict-attacks.ts';

define('conflict-attacks', ConflictAttacks);

export {ConflictAttacks};
