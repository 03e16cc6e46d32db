import type {CSSResultOrNative} from 'lit';

/**
 * Gives a shadow root its styles as a sheet of the document it is in. A constructed sheet belongs to one document:
 * Lit's serve where the script runs, and are lost when an element moves into an iframe.
 */
export function restyle(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles.map((style) => ('cssText' in style ? style.cssText : '')).join('\n'));
  root.adoptedStyleSheets = [sheet];
}
