/*
 * For pages with frames of embed.html in them: gives each the height it asks for. Once per page:
 * `<script async src="…/embed-host.js"></script>`.
 */
import {openBoxes} from './open-box.ts';

const [least, most] = [50, 5000];

/** The frames that show a widget, with where their messages come from. */
function* frames(): Generator<readonly [HTMLIFrameElement, string]> {
  for (const frame of document.querySelectorAll('iframe')) {
    if (!URL.canParse(frame.src)) continue;
    const {origin, pathname, searchParams} = new URL(frame.src);
    if (pathname.endsWith('/embed.html') && searchParams.has('widget'))
      yield [frame, hasOrigin(frame) ? origin : 'null'];
  }
}

/** A sandboxed frame speaks for nobody, unless it was let be itself. */
const hasOrigin = ({sandbox}: HTMLIFrameElement): boolean =>
  !sandbox.length || sandbox.contains('allow-same-origin');

addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const [frame, home] of frames()) {
    if (frame.contentWindow !== source || home !== origin) continue;
    frame.style.height = `${Math.min(most, Math.max(least, height))}px`;
    openBoxes(frame);
    hideStandIn(frame);
  }
});

/** The quotation before a frame, as oEmbed brings it, is for pages where the frame is not. */
function hideStandIn({previousElementSibling: before, title}: HTMLIFrameElement): void {
  if (before?.localName !== 'blockquote' || before.textContent.trim() !== title) return;
  (before as HTMLElement).hidden = true;
}

/** The height in a message as AMP defined it. */
function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {sentinel, type, height} = data as Partial<Record<string, unknown>>;
  const asked = sentinel === 'amp' && type === 'embed-size' && typeof height === 'number';
  return asked && Number.isFinite(height) ? height : undefined;
}
