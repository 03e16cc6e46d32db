export const isFirefox = async (page) => (await page.browser().version()).startsWith('firefox');

/**
 * Runs a function in the window of the browser itself, which a Firefox started with --remote-allow-system-access
 * permits, and returns what it returns: for what WebDriver has no word for.
 */
export async function inFirefoxWindow(page, run, payload = null) {
  const {connection} = page.browser();
  const tree = await connection.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const {result} = await connection.send('script.callFunction', {
    functionDeclaration: `async (payload) => JSON.stringify(await (${run})(JSON.parse(payload)) ?? null)`,
    awaitPromise: true,
    target: {context: tree.result.contexts[0].context},
    arguments: [{type: 'string', value: JSON.stringify(payload)}],
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}
