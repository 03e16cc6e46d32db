import {escaped} from '../marks/escape.ts';

export interface Frame {
  readonly address: string;
  /** What screen readers call the frame. */
  readonly title: string;
  /** Pixels, until the frame has told its own. */
  readonly height: number;
}

/** The tag that puts an address of embed.html into a page. Its border goes by attribute, which every policy lets pass. */
export const frameTag = ({address, title, height}: Frame): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
