/** Attributes of a mark; one that is undefined is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Another mark, or the letters beside it. */
export type Child = Mark | string;

/** What is inside of a mark: letters, or marks and the letters between them. */
export type Content = string | readonly Child[];

/**
 * An element of a picture as plain data: its tag, its attributes, and what is inside. Lengths are fractions of the
 * room (`percent`) or `em`, so that one mark serves a page of any width, its markup, and a file's pixels.
 */
export type Mark = readonly [tag: string, attributes: Attributes, content?: Content];

/** A fraction of the width or height as SVG takes it: a picture of such lengths fits any room without a script. */
export const percent = (fraction: number): string => `${Math.round(fraction * 1e4) / 100}%`;

/** Children of which some may be absent. */
export const present = (...children: readonly (Child | false | undefined)[]): Child[] =>
  children.filter((child) => child !== false && child !== undefined);
