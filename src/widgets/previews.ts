import {preview as attacks} from './attacks/preview.ts';
import {preview as casualties} from './casualties/preview.ts';
import {preview as incidents} from './incidents/preview.ts';
import {preview as timeline} from './timeline/preview.ts';
import type {Preview} from './preview.ts';
import {preview as troops} from './troops/preview.ts';

/** What each widget would draw first, by its tag, in the order in which an author wants to see them. */
export const previews: Readonly<Record<string, Preview>> = {
  'conflict-casualties': casualties,
  'conflict-attacks': attacks,
  'conflict-troops': troops,
  'conflict-incidents': incidents,
  'conflict-timeline': timeline,
};
