import {version} from '../version.ts';

/** Registers a tag unless it is taken. The first copy on a page wins; another version says so, once. */
export function define(tag: string, widget: CustomElementConstructor): void {
  const taken = customElements.get(tag) as
    (CustomElementConstructor & {version?: string}) | undefined;
  if (!taken) customElements.define(tag, widget);
  else if (taken !== widget && taken.version !== version) {
    if (!warned)
      console.warn(
        `[conflict-widgets] ${version} found <${tag}> already registered (${taken.version ?? 'by other code'}); the first one stays.`
      );
    warned = true;
  }
}

let warned = false;
