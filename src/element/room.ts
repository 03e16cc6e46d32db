/** The usual height of a widget, in em of its text, from each width on, in CSS pixels. */
export type Room = readonly (readonly [from: number, height: number])[];

/** Style rules that keep the room of what `selector` selects, however wide it is; what stands in it may be higher. */
export const roomRules = (selector: string, room: Room = []): string =>
  `${selector}{display:flow-root;container-type:inline-size;font-size:max(16px,1em)}` +
  `${selector}::before{content:"";float:inline-start}` +
  room
    .map(
      ([from, height]) =>
        `@container (min-width:${from}px){${selector}::before{block-size:${height}em}}`
    )
    .join('');
