/**
 * Writes src/data/dataset.schema.json, the format as JSON Schema (draft-07), from the shapes that the parser reads by.
 * The descriptions are the comments of the TypeScript types. A schema cannot say everything the parser checks:
 * that keys resolve and ids are unique, that dates exist, that parts add up.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';
import ts from 'typescript';

export const schemaPath = fileURLToPath(
  new URL('../src/data/dataset.schema.json', import.meta.url)
);
const dataPath = fileURLToPath(new URL('../src/data/', import.meta.url));

/** Types with a definition of their own, which carries their comment. */
const shared = ['Text', 'PartialDate', 'Reported'];

const given = (key) => ({required: [key], properties: {[key]: {not: {type: 'null'}}}});
const vague = (words) => ({required: ['qualifier'], properties: {qualifier: {enum: words}}});
const figureRule = (words) => ({
  if: given('gap'),
  then: {not: {anyOf: ['qualifier', 'low', 'best', 'high'].map(given)}},
  else: {anyOf: [...['low', 'best', 'high'].map(given), vague(words)]},
});

/** Loads the shapes as the browser would. */
async function loadShapes() {
  const {outputFiles} = await build({
    stdin: {
      contents: ['dataset-shape', 'figure-shape', 'value']
        .map((name) => `export * from './format/${name}.ts';`)
        .join('\n'),
      resolveDir: dataPath,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}

const commentOf = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({comment}) => ts.getTextOfJSDocComment(comment)?.replace(/\s+/g, ' '))
    .filter(Boolean)
    .join(' ');

/** The comments on types and on their properties: `{Claim: {comment, fields: {said: …}}}`. */
async function readComments() {
  const types = {};
  for (const name of ['text', 'estimate', 'claim', 'dataset']) {
    const text = await readFile(`${dataPath}${name}.ts`, 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    for (const node of file.statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      const parents = (node.heritageClauses ?? []).flatMap(({types: names}) =>
        names.map(({expression}) => expression.getText())
      );
      const fields = Object.assign({}, ...parents.map((parent) => types[parent].fields));
      const visit = (member) => {
        if (ts.isPropertySignature(member)) {
          const type = member.type?.getText() ?? '';
          fields[member.name.getText()] =
            commentOf(member) || (!shared.includes(type) && types[type]?.comment);
        } else ts.forEachChild(member, visit);
      };
      ts.forEachChild(node, visit);
      types[node.name.text] = {comment: commentOf(node), fields};
    }
  }
  Object.assign(types.Estimate.fields, types.Gap.fields);
  Object.assign(types.SeriesValue.fields, types.Estimate.fields);
  return types;
}

/** The schema as it stands in the file, formatted. */
export async function makeSchema() {
  const shapes = await loadShapes();
  const comments = await readComments();
  const definitions = {};
  const names = new Map([
    [shapes.words, 'Text'],
    [shapes.date, 'PartialDate'],
    [shapes.reported, 'Reported'],
    [shapes.id, 'Id'],
    [shapes.code, 'Code'],
    [shapes.count, 'Count'],
  ]);
  const rules = {
    Estimate: figureRule(shapes.vague),
    SeriesValue: figureRule(shapes.vague),
    Part: {oneOf: [given('cause'), given('party')]},
    Deployment: {anyOf: [given('sending'), given('label')]},
  };

  const described = (schema, description) => {
    if (!description) return schema;
    return '$ref' in schema ? {description, allOf: [schema]} : {description, ...schema};
  };
  const define = (name, schema) => {
    definitions[name] ??= described(schema(), comments[name]?.comment);
    return {$ref: `#/definitions/${name}`};
  };
  const record = ({name, fields}) => ({
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([key, {shape, need}]) => {
        const inner = schemaOf(shape);
        const schema = need === 'required' ? inner : {anyOf: [inner, {type: 'null'}]};
        return [key, described(schema, comments[name]?.fields[key])];
      })
    ),
    required: Object.keys(fields).filter((key) => fields[key].need === 'required'),
    ...rules[name],
  });
  const written = ({form}) => {
    if ('schema' in form) return form.schema;
    if ('plain' in form) return {anyOf: [schemaOf(form.plain), schemaOf(form.object)]};
    const {entry, keys, least} = form;
    const inner = schemaOf(entry);
    if (!keys) return {type: 'array', items: inner, minItems: least};
    const propertyNames = {pattern: keys.pattern.source};
    return {type: 'object', propertyNames, additionalProperties: inner, minProperties: least};
  };
  const schemaOf = (shape) => {
    const {fields, name} = shape.form;
    if (fields) return define(name, () => record(shape.form));
    const known = names.get(shape);
    return known ? define(known, () => written(shape)) : written(shape);
  };

  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'dataset-1.schema.json',
    title: 'Conflict dataset, version 1',
    description: comments.Dataset.comment,
    ...record(shapes.dataset.form),
    definitions,
  };
  const options = await resolveConfig(schemaPath);
  return format(JSON.stringify(schema), {...options, filepath: schemaPath});
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await writeFile(schemaPath, await makeSchema());
