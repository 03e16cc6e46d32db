/** When the height is told again, in milliseconds: the page around may begin to listen late. */
const again = [300, 1000, 3000, 10_000];

/**
 * Tells the page around how high this one is, now and whenever that changes, in the words of those that already
 * listen: AMP, Pym.js, Datawrapper. Heights are no secret, so everybody may hear them; nothing is listened to.
 */
export function tellHeight(search: URLSearchParams): void {
  if (parent === window) return;
  const root = document.documentElement;
  // Pym names the frame in its address and expects the name back.
  const pym = search.get('childId');
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({sentinel: 'amp', type: 'embed-size', height}, '*');
    parent.postMessage({'datawrapper-height': {'conflict-widgets': height}}, '*');
    if (pym) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
  };
  new ResizeObserver(() => requestAnimationFrame(tell)).observe(root);
  for (const delay of again) setTimeout(tell, delay);
}
