import {define} from '../../element/define.ts';
import {ConflictTroops} from './conflict-troops.ts';

define('conflict-troops', ConflictTroops);

export {ConflictTroops};
