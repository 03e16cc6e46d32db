/*
 * Loads a widget when its tag appears on the page: `<script type="module" src="…/autoloader.js"></script>`.
 * The widgets are looked for beside this very file, so that there is no base path to configure.
 */
import {loaders} from './widgets/loaders.ts';

const tags = Object.keys(loaders).join();
const asked = new Set<string>();

function look(root: ParentNode): void {
  const found = root.querySelectorAll(tags);
  for (const {localName} of root instanceof Element && root.matches(tags)
    ? [root, ...found]
    : found) {
    if (asked.has(localName)) continue;
    asked.add(localName);
    loaders[localName]!().catch((error: unknown) => {
      // A later tag tries again; what stands between the tags stays.
      asked.delete(localName);
      console.warn(`[${localName}] could not be loaded: ${String(error)}`);
    });
  }
  if (asked.size === Object.keys(loaders).length) observer.disconnect();
}

const observer = new MutationObserver((records) => {
  for (const {addedNodes} of records)
    for (const node of addedNodes) if (node instanceof Element) look(node);
});
observer.observe(document, {subtree: true, childList: true});
look(document);

export {loaders};
