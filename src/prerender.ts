import type {ConflictElement} from './element/conflict-element.ts';
import {AttributeError} from './model/attribute-error.ts';
import {complaintOf} from './prerender/complaint.ts';
import {dataOf, type Site} from './prerender/data.ts';
import {elementOf, figureOf} from './prerender/draw.ts';
import {escaped} from './marks/escape.ts';
import {writeMark} from './marks/write.ts';
import {widgetsOf, type PageWidget} from './prerender/page.ts';
import {styleSheet} from './prerender/styles.ts';

export {styleSheet} from './prerender/styles.ts';

/** A widget that could not be filled, or that holds a sentence about its wrong attribute. */
export interface PrerenderProblem {
  readonly tag: string;
  /** Line of the tag, from 1. */
  readonly line: number;
  readonly message: string;
}

export interface PrerenderOptions extends Site {
  /**
   * `inline` writes the style sheet into each widget; `link` refers to the file `conflict-widgets.css`, for pages
   * whose policy has `style-src 'self'`.
   */
  readonly styles?: 'inline' | 'link' | undefined;
  /** Address of that file; needed with `link`. */
  readonly href?: string | undefined;
  /** Called for each problem; by default it warns on the console. */
  readonly onProblem?: ((problem: PrerenderProblem) => void) | undefined;
}

/**
 * Fills every widget of an HTML page with its finished picture, sentence, table and sources, to be seen without any
 * script. The rest of the page stays byte for byte; what stood there from an earlier run is replaced.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<string> {
  const style = styleOf(options);
  const onProblem = options.onProblem ?? warn;
  let page = '';
  let end = 0;
  for (const widget of widgetsOf(html)) {
    const picture = await pictureOf(widget, options, onProblem);
    if (picture === undefined) continue;
    page += `${html.slice(end, widget.start)}<template shadowrootmode="open">${style}${picture}</template>`;
    end = widget.end;
  }
  return page + html.slice(end);
}

async function pictureOf(
  widget: PageWidget,
  options: PrerenderOptions,
  onProblem: (problem: PrerenderProblem) => void
): Promise<string | undefined> {
  const {tag, line} = widget;
  const report = (error: unknown): void => onProblem({tag, line, message: complaintOf(error)});
  try {
    const data = await dataOf(widget, options);
    if (data === 'elsewhere') return undefined;
    const element = elementOf(widget, data);
    const wrong = attributeErrorOf(element);
    if (wrong) report(wrong);
    return writeMark(element.mark());
  } catch (error) {
    report(error);
    return undefined;
  }
}

function attributeErrorOf(element: ConflictElement): AttributeError | undefined {
  try {
    figureOf(element);
    return undefined;
  } catch (error) {
    if (error instanceof AttributeError) return error;
    throw error;
  }
}

function styleOf({styles = 'inline', href}: PrerenderOptions): string {
  if (styles === 'inline') return `<style>${styleSheet}</style>`;
  if (!href) throw new TypeError("styles: 'link' needs href, the address of conflict-widgets.css");
  return `<link rel="stylesheet" href="${escaped(href)}">`;
}

const warn = ({tag, line, message}: PrerenderProblem): void =>
  console.warn(`[${tag}] on line ${line}: ${message}`);
