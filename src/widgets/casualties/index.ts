import {define} from '../../element/define.ts';
import {ConflictCasualties} from './conflict-casualties.ts';

define('conflict-casualties', ConflictCasualties);

export {ConflictCasualties};
