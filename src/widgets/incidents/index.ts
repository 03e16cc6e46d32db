import {define} from '../../element/define.ts';
import {ConflictIncidents} from './conflict-incidents.ts';

define('conflict-incidents', ConflictIncidents);

export {ConflictIncidents};
