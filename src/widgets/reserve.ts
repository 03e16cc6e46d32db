import {roomRules} from '../element/room.ts';
import {rooms} from './rooms.ts';

/**
 * Style rules for a page, which keep the room of widgets whose script is still to come: not of those that came drawn, nor
 * where no script will run. From then on a widget keeps its room itself.
 */
export const reserveRules = (): string =>
  `@media (scripting:enabled){${Object.entries(rooms)
    .map(([tag, room]) => roomRules(`:where(${tag}:not(:defined,[state]))`, room))
    .join('')}}`;
