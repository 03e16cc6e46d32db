import {writeFileSync} from 'node:fs';
import {importSource} from './import-source.mjs';

/** The text of reserve.css, which keeps the room of widgets until their script is there. */
export async function reserveSheet() {
  const {reserveRules} = await importSource(
    `export {reserveRules} from './src/widgets/reserve.ts';`
  );
  const rules = reserveRules().replaceAll('}', '}\n').replaceAll('}\n}', '}}');
  return `/* Keeps the room of a widget until its script is there. Optional; measured on the built-in data. */\n${rules}`;
}

/** A Rollup plugin that writes it. */
export const reserve = () => ({
  name: 'reserve',
  async writeBundle({dir}) {
    writeFileSync(`${dir}/reserve.css`, await reserveSheet());
  },
});
