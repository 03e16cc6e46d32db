/** Every widget by its tag, each fetched when a page has it: for the autoloader and for frames. */
export const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'conflict-attacks': () => import('./attacks/index.ts'),
  'conflict-casualties': () => import('./casualties/index.ts'),
  'conflict-troops': () => import('./troops/index.ts'),
  'conflict-incidents': () => import('./incidents/index.ts'),
  'conflict-timeline': () => import('./timeline/index.ts'),
};
