const call = /(\w+)\.createPolicy\("lit-html",\s*(\{createHTML:[^}]*\})\)/;

/**
 * A Rollup plugin around the one call by which Lit makes its Trusted Types policy while it loads. Where a page allows
 * the policy once, a second copy of the bundle takes the first one's; where it allows none, the module lives on and
 * registers nothing, so that what stands between the tags stays.
 */
export function guardPolicy() {
  return {
    name: 'guard-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!call.test(code)) this.error('Lit makes its policy in another way than before.');
      const guarded = code.replace(
        call,
        (_, types, rules) => `(()=>{
          const key = Symbol.for("conflict-widgets.policy");
          try {
            return globalThis[key] ??= ${types}.createPolicy("lit-html", ${rules});
          } catch {}
        })()`
      );
      return {code: guarded, map: null};
    },
  };
}
