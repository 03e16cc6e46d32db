import {inFirefoxWindow, isFirefox} from '../support/firefox-window.mjs';

/** The command "accessibility-tree": what screen readers are given, as a list of `{role, name}`, in the browser's words. */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return;
      const page = session.browser.getPage(session.id);
      if (await isFirefox(page)) return inFirefoxWindow(page, read);
      const cdp = await page.createCDPSession();
      const {nodes} = await cdp.send('Accessibility.getFullAXTree');
      await cdp.detach();
      return nodes.map(({role, name}) => ({role: role?.value, name: name?.value}));
    },
  };
}

/** Runs in Firefox's window, to which the page's tree comes a moment after it is first asked for. */
async function read() {
  const {Cc, Ci, gBrowser} = globalThis;
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const nodes = [];
  const visit = (node) => {
    nodes.push({role: service.getStringRole(node.role), name: node.name});
    for (let i = 0; i < node.childCount; i++) visit(node.getChildAt(i));
  };
  let size = -1;
  for (let tries = 0; tries < 50 && (nodes.length < 10 || nodes.length !== size); tries++) {
    size = nodes.length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    nodes.length = 0;
    for (const browser of gBrowser.browsers) {
      const root = service.getAccessibleFor(browser);
      if (root) visit(root);
    }
  }
  return nodes;
}
