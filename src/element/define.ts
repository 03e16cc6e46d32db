import {html, isServer, render} from 'lit';
import {version} from '../version.ts';

/**
 * Registers a tag unless it is taken. The first copy on a page wins; another version says so, once. Where the page's
 * Trusted Types let nothing be drawn, the tag stays undefined, and what stands between its tags stays to be read.
 */
export function define(tag: string, widget: CustomElementConstructor): void {
  const taken = customElements.get(tag) as
    (CustomElementConstructor & {version?: string}) | undefined;
  if (!taken) {
    if (isServer || mayDraw()) customElements.define(tag, widget);
    else warn('the Trusted Types of this page do not allow the policy lit-html; nothing is drawn.');
  } else if (taken !== widget && taken.version !== version)
    warn(
      `${version} found <${tag}> already registered (${taken.version ?? 'by other code'}); the first one stays.`
    );
}

let warned = false;
function warn(message: string): void {
  if (!warned) console.warn(`[conflict-widgets] ${message}`);
  warned = true;
}

let drawable: boolean | undefined;
/** Whether the page lets templates become elements. */
function mayDraw(): boolean {
  if (drawable !== undefined) return drawable;
  try {
    render(html`<br />`, document.createElement('p'));
    return (drawable = true);
  } catch {
    return (drawable = false);
  }
}
