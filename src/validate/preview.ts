import type {Dataset} from '../data/dataset.ts';
import {previews} from '../widgets/previews.ts';

/** A widget that has something to draw, with the attributes that make it the first picture an author wants. */
export interface WidgetPreview {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The widgets that draw something of these data. */
export const previewsOf = (dataset: Dataset, counted: boolean): readonly WidgetPreview[] =>
  Object.entries(previews).flatMap(([tag, preview]) => {
    const attributes = preview(dataset, counted);
    return attributes ? [{tag, attributes}] : [];
  });

/** The tag to paste, drawing a file beside the page. */
export function snippetOf({tag, attributes}: WidgetPreview, file: string): string {
  const all = Object.entries({src: encodeURIComponent(file), ...attributes});
  return `<${tag}${all.map(([name, value]) => ` ${name}="${value}"`).join('')}></${tag}>`;
}
