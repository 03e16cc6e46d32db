import {inFirefoxWindow, isFirefox} from '../support/firefox-window.mjs';

/**
 * The command "media-features": media features, and `media` itself, as a reader's system would set them. What is not
 * named is as it was at first.
 */
export function mediaFeatures() {
  return {
    name: 'media-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'media-features') return;
      const page = session.browser.getPage(session.id);
      if (await isFirefox(page)) await inFirefoxWindow(page, override, payload);
      else await emulate(page, payload);
      return true;
    },
  };
}

const sessions = new WeakMap();

async function emulate(page, {media = '', ...features}) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({name, value})),
  });
}

/** Runs in Firefox's window. The theme's colour for the focus is set too: without a theme, Firefox has a pale one. */
function override(features) {
  const {gBrowser, Services} = globalThis;
  if (features['forced-colors'] === 'active')
    Services.prefs.setStringPref('ui.highlight', '#37006e');
  else Services.prefs.clearUserPref('ui.highlight');
  for (const {browsingContext} of gBrowser.browsers) {
    browsingContext.mediumOverride = features.media ?? '';
    browsingContext.forcedColorsOverride = features['forced-colors'] ?? 'none';
    browsingContext.prefersColorSchemeOverride = features['prefers-color-scheme'] ?? 'none';
    browsingContext.prefersReducedMotionOverride = features['prefers-reduced-motion'] ?? 'none';
  }
}
