import {writeFileSync} from 'node:fs';

/** A Rollup plugin that writes reserve.css: room for widgets of these tags until they are drawn. */
export const reserve = (tags) => ({
  name: 'reserve',
  writeBundle: ({dir}) =>
    writeFileSync(
      `${dir}/reserve.css`,
      `/* Keeps the room of a widget until it is drawn. Optional; measured on the built-in data. */
${tags.map((tag) => `${tag}:not(:defined)`).join(',\n')} {
  display: block;
  min-block-size: 40rem;
}
`
    ),
});
