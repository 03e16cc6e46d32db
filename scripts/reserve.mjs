import {writeFileSync} from 'node:fs';

/** The style sheet that keeps room for widgets of these tags until they are drawn: a tag that is defined is not yet. */
export const reserveSheet = (tags) =>
  `/* Keeps the room of a widget until it is drawn. Optional; measured on the built-in data. */
${tags.flatMap((tag) => [`${tag}:not([state])`, `${tag}[state='loading']`]).join(',\n')} {
  display: block;
  min-block-size: 640px;
}
`;

/** A Rollup plugin that writes it as reserve.css. */
export const reserve = (tags) => ({
  name: 'reserve',
  writeBundle: ({dir}) => writeFileSync(`${dir}/reserve.css`, reserveSheet(tags)),
});
