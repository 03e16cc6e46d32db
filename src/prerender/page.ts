import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {classes} from '../widgets/classes.ts';
import type {WrittenWidget} from './draw.ts';

/** A widget's tag in the text of a page. */
export interface PageWidget extends WrittenWidget {
  /** Where the finished picture goes: offsets of what it replaces, which is nothing the first time. */
  readonly start: number;
  readonly end: number;
  /** Line of the tag, from 1. */
  readonly line: number;
  /** Text of an inline `<script type="application/json">` between the tags. */
  readonly inline: string | undefined;
}

/** Every widget tag of a page, in the order of the page. Those in an inert `<template>` stay what they are. */
export function widgetsOf(html: string): PageWidget[] {
  const found: PageWidget[] = [];
  visit(parse(html, {sourceCodeLocationInfo: true}), [], found);
  return found.sort((a, b) => a.start - b.start);
}

function visit(node: Tree.Node, around: readonly string[], found: PageWidget[]): void {
  if (!('childNodes' in node)) return;
  let languages = around;
  if ('tagName' in node) {
    const lang = attributeOf(node, 'lang');
    if (lang !== undefined) languages = [lang, ...around];
    const widget = Object.hasOwn(classes, node.tagName) && widgetAt(node, languages);
    if (widget) found.push(widget);
    // The shadow root of another element is part of what the reader sees; a plain template is not.
    else if ('content' in node && attributeOf(node, 'shadowrootmode') !== undefined)
      visit(node.content, languages, found);
  }
  for (const child of node.childNodes) visit(child, languages, found);
}

function widgetAt(node: Tree.Element, languages: readonly string[]): PageWidget | undefined {
  const startTag = node.sourceCodeLocation?.startTag;
  if (!startTag) return undefined;
  const elements = node.childNodes.filter((child) => 'tagName' in child);
  const earlier = elements.find(
    (child) => child.tagName === 'template' && attributeOf(child, 'shadowrootmode') !== undefined
  );
  const script = elements.find(
    (child) => child.tagName === 'script' && attributeOf(child, 'type') === 'application/json'
  );
  return {
    tag: node.tagName,
    attributes: Object.fromEntries(node.attrs.map(({name, value}) => [name, value])),
    languages,
    start: earlier?.sourceCodeLocation?.startOffset ?? startTag.endOffset,
    end: earlier?.sourceCodeLocation?.endOffset ?? startTag.endOffset,
    line: startTag.startLine,
    inline: script && textOf(script),
  };
}

const attributeOf = ({attrs}: Tree.Element, wanted: string): string | undefined =>
  attrs.find(({name}) => name === wanted)?.value;

const textOf = ({childNodes}: Tree.Element): string =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');
