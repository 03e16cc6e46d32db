/** What the test server answers under /faults/<name>. */
export const answers = {
  html: () => ({body: '<!doctype html><title>Log in</title>', type: 'html'}),
};
