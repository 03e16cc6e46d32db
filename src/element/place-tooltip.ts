import type {MarkElement} from './next-mark.ts';

/** Space between a mark and its tooltip, in pixels. The style sheet bridges it for the pointer. */
const distance = 8;

/** Puts the tooltip over its mark, or under it where there is no room; never outside the chart's width. */
export function placeTooltip(tooltip: HTMLElement | null, mark: MarkElement | undefined): void {
  const chart = tooltip?.parentElement;
  if (!tooltip || !mark || !chart) return;
  const [box, room] = [mark.getBoundingClientRect(), chart.getBoundingClientRect()];
  const {offsetWidth: width, offsetHeight: height} = tooltip;
  const above = box.top - height - distance;
  const top = above >= 0 ? above : box.bottom + distance;
  const middle = box.left + box.width / 2 - width / 2;
  const left = Math.max(room.left, Math.min(middle, room.right - width));
  tooltip.style.insetInlineStart = 'auto';
  tooltip.style.top = `${top - room.top}px`;
  tooltip.style.left = `${left - room.left}px`;
}
