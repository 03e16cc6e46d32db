/** What a widget is, as its attribute says, while its height is not yet the one to tell. */
const undrawn = ':not([state]), [state="loading"]';

/** When the height is told again, in milliseconds: the page around may begin to listen late. */
const again = [300, 1000, 3000, 10_000];

/**
 * Tells the page around how high this one is, as soon as something is drawn and whenever that changes, in the words of
 * those that already listen: AMP, Pym.js, Datawrapper, WordPress. Heights are no secret, so everybody may hear them;
 * nothing is listened to.
 */
export function tellHeight(search: URLSearchParams, hash: string): void {
  if (parent === window) return;
  const root = document.documentElement;
  // WordPress writes a word behind the address of a frame and listens to those that know it. It gives 200 to 1000 pixels.
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
  // Pym names the frame in its address and expects the name back.
  const pym = search.get('childId');
  const tell = (): void => {
    if (document.body.firstElementChild?.matches(undrawn)) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (!height) return;
    parent.postMessage({sentinel: 'amp', type: 'embed-size', height}, '*');
    parent.postMessage({'datawrapper-height': {'conflict-widgets': height}}, '*');
    if (secret) parent.postMessage({message: 'height', value: height, secret}, '*');
    if (pym) parent.postMessage(`pymxPYMx${pym}xPYMxheightxPYMx${height}`, '*');
  };
  new ResizeObserver(() => requestAnimationFrame(tell)).observe(root);
  for (const delay of again) setTimeout(tell, delay);
}
