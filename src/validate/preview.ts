import type {Dataset} from '../data/dataset.ts';

/** A widget that has something to draw, with the attributes that make it the first picture an author wants. */
export interface Preview {
  readonly tag: 'conflict-casualties' | 'conflict-attacks' | 'conflict-troops';
  readonly attributes: Readonly<Record<string, string>>;
}

/** How many incidents of a counted file are shown; a dataset says by `featured` what comes first. */
const deadliest = '10';

/** The widgets that draw something of these data. */
export function previewsOf(dataset: Dataset, counted: boolean): readonly Preview[] {
  const {incidents = [], counts = [], deployments = [], country} = dataset;
  const previews: Preview[] = [];
  if (incidents.length)
    previews.push({
      tag: 'conflict-casualties',
      attributes: counted && incidents.length > 1 ? {top: deadliest} : {},
    });
  if (incidents.length || counts.length) previews.push({tag: 'conflict-attacks', attributes: {}});
  const [first] = deployments;
  if (first) {
    const here = deployments.some(({host}) => host === country);
    previews.push({tag: 'conflict-troops', attributes: here ? {} : {host: first.host}});
  }
  return previews;
}

/** The tag to paste, drawing a file beside the page. */
export function snippetOf({tag, attributes}: Preview, file: string): string {
  const all = Object.entries({src: encodeURIComponent(file), ...attributes});
  return `<${tag}${all.map(([name, value]) => ` ${name}="${value}"`).join('')}></${tag}>`;
}
