import {writeFileSync} from 'node:fs';
import {exportsOf} from './sources.mjs';

/** A Rollup plugin that writes reserve.css, which keeps the room of widgets until their script is there. */
export const reserve = () => ({
  name: 'reserve',
  async writeBundle({dir}) {
    const {reserveRules} = await exportsOf(
      `export {reserveRules} from './src/widgets/reserve.ts';`
    );
    const rules = reserveRules().replaceAll('}', '}\n').replaceAll('}\n}', '}}');
    writeFileSync(
      `${dir}/reserve.css`,
      `/* Keeps the room of a widget until its script is there. Optional; measured on the built-in data. */\n${rules}`
    );
  },
});
