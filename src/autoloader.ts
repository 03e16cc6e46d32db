/*
 * Loads a widget when its tag appears on the page: `<script type="module" src="…/autoloader.js"></script>`.
 * The widgets are looked for beside this very file, so that there is no base path to configure.
 */
import {loaders} from './widgets/loaders.ts';
import {reserveRules} from './widgets/reserve.ts';

const tags = Object.keys(loaders).join();
const asked = new Set<string>();

/**
 * A widget's module, from beside this file. Where a cache holds one of an earlier release, what it asks for may be gone: then
 * it is asked for anew, unless the page says by hashes what it may be.
 */
async function load(tag: string): Promise<unknown> {
  try {
    return await loaders[tag]!();
  } catch (error) {
    if (document.querySelector('script[type="importmap"]')) throw error;
    const file = new URL(`${tag.replace('conflict-', '')}.js?${Date.now()}`, import.meta.url);
    return import(file.href);
  }
}

function look(root: ParentNode): void {
  const found = root.querySelectorAll(tags);
  for (const {localName} of root instanceof Element && root.matches(tags)
    ? [root, ...found]
    : found) {
    if (asked.has(localName)) continue;
    asked.add(localName);
    load(localName).catch((error: unknown) => {
      // A later tag tries again; what stands between the tags stays.
      asked.delete(localName);
      console.warn(`[${localName}] could not be loaded: ${String(error)}`);
    });
  }
  if (asked.size === Object.keys(loaders).length) observer.disconnect();
}

/** Until they are there, the page keeps their room. */
function reserve(): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(reserveRules());
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Older browsers have no such sheets; the page moves once.
  }
}

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records)
    for (const node of addedNodes) if (node instanceof Element) look(node);
});
reserve();
observer.observe(document, {subtree: true, childList: true});
look(document);

export {loaders};
