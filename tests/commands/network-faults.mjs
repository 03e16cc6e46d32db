/**
 * A server plugin: paths under /faults/ answer as broken servers do. `/faults/<name>?…` is looked up in `answers`.
 */
import {answers} from './answers.mjs';

export function networkFaults() {
  return {
    name: 'network-faults',
    async serve(context) {
      const name = context.path.match(/^\/faults\/([\w-]+)/)?.[1];
      if (!name || !answers[name]) return undefined;
      return answers[name](context);
    },
  };
}
