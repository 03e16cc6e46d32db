import {define} from '../../element/define.ts';
import {ConflictTimeline} from './conflict-timeline.ts';

define('conflict-timeline', ConflictTimeline);

export {ConflictTimeline};
