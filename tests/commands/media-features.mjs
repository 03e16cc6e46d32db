/** The command "media-features", for those emulateMedia cannot set (forced-colors, prefers-contrast): Chromium only. */
export function mediaFeatures() {
  return {
    name: 'media-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'media-features') return;
      const cdp = await session.browser.getPage(session.id).createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', {features: payload});
      return true;
    },
  };
}
