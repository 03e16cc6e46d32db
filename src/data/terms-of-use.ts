import type {Dataset} from './dataset.ts';

/** Whether the terms of every source let its figures be passed on; those that forbid it are not handed out. */
export const mayPassOn = ({sources}: Dataset): boolean =>
  Object.values(sources).every(({redistributable}) => redistributable !== false);
