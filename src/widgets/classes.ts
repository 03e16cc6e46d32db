import type {ConflictElement} from '../element/conflict-element.ts';
import {ConflictAttacks} from './attacks/conflict-attacks.ts';
import {ConflictCasualties} from './casualties/conflict-casualties.ts';
import {ConflictTroops} from './troops/conflict-troops.ts';
import {ConflictTimeline} from './timeline/conflict-timeline.ts';
import {ConflictIncidents} from './incidents/conflict-incidents.ts';

export {ConflictAttacks, ConflictCasualties, ConflictTroops, ConflictIncidents, ConflictTimeline};

/** A widget's class, as those who draw without a page need it. */
export type WidgetClass = (new () => ConflictElement) & Omit<typeof ConflictElement, 'prototype'>;

/** Every widget by its tag, for what needs all of them at once: npm, prerendering, files. */
export const classes: Readonly<Record<string, WidgetClass>> = {
  'conflict-attacks': ConflictAttacks,
  'conflict-casualties': ConflictCasualties,
  'conflict-troops': ConflictTroops,
  'conflict-incidents': ConflictIncidents,
  'conflict-timeline': ConflictTimeline,
};
