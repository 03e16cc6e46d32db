/** Attributes that every widget takes besides those it observes. */
const always = ['lang', 'color-scheme'];
/** Attributes that have no meaning in a frame. */
const never = ['loading'];

const prefix = /^conflict-/;

/** What `widget=` may name, of so many tags. */
export const namesOf = (tags: readonly string[]): readonly string[] =>
  tags.map((tag) => tag.replace(prefix, ''));

/** The tag that an address of embed.html asks for, if it is one of these. */
export function tagOf(search: URLSearchParams, tags: readonly string[]): string | undefined {
  const tag = `conflict-${search.get('widget')?.replace(prefix, '')}`;
  return tags.find((known) => known === tag);
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
