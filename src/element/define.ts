import {version} from '../version.ts';

/** Registers a tag unless it is taken. The first copy on a page wins; another version says so, once. */
export function define(tag: string, widget: CustomElementConstructor): void {
  const taken = customElements.get(tag) as
    (CustomElementConstructor & {version?: string}) | undefined;
  if (!taken) {
    customElements.define(tag, widget);
    return;
  }
  if (taken !== widget && taken.version !== version && !warned) {
    warned = true;
    console.warn(
      `[conflict-widgets] ${version} found <${tag}> already registered (${taken.version ?? 'by other code'}); the first one stays.`
    );
  }
}
let warned = false;
