/** What `widget=` may name. */
export const embeddable = ['casualties', 'attacks', 'troops'] as const;
export type Embeddable = (typeof embeddable)[number];

/** Attributes that every widget takes besides those it observes. */
const always = ['lang', 'color-scheme'];
/** Attributes that have no meaning in a frame. */
const never = ['loading'];

/** The widget that an address of embed.html asks for, if there is one of that name. */
export function widgetOf(search: URLSearchParams): Embeddable | undefined {
  const name = search.get('widget')?.replace(/^conflict-/, '');
  return embeddable.find((known) => known === name);
}

/** The attributes that an address may set: those that the widget itself reads, and no other. */
export function attributesOf(
  search: URLSearchParams,
  observed: readonly string[]
): Record<string, string> {
  const allowed = new Set([...observed, ...always]);
  for (const name of never) allowed.delete(name);
  return Object.fromEntries([...search].filter(([name]) => allowed.has(name)));
}
