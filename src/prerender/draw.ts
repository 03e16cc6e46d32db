import type {PropertyValues, TemplateResult} from 'lit';
import '../languages.ts';
import type {Dataset} from '../data/dataset.ts';
import type {ConflictElement} from '../element/conflict-element.ts';
import type {Loaded} from '../load/arrival.ts';
import {chooseSeconds} from '../model/choose.ts';
import type {Figure} from '../model/figure.ts';
import {canonicalTag, dictionaryOf} from '../text/languages.ts';
import {ConflictAttacks} from '../widgets/attacks/conflict-attacks.ts';
import {ConflictCasualties} from '../widgets/casualties/conflict-casualties.ts';
import {ConflictTroops} from '../widgets/troops/conflict-troops.ts';

/** A widget as a page wrote it. */
export interface WrittenWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Languages written on the tag and around it, the nearest first. */
  readonly languages: readonly string[];
}

/** What a widget takes and gives where there is no browser to call it. */
interface Drawable {
  pinned(dataset: Dataset): Figure;
  willUpdate(changed: PropertyValues): void;
  render(): TemplateResult;
}

export const widgets: Readonly<Record<string, new () => ConflictElement>> = {
  'conflict-attacks': ConflictAttacks,
  'conflict-casualties': ConflictCasualties,
  'conflict-troops': ConflictTroops,
};

/** The template of a widget's shadow root. */
export function draw(element: ConflictElement): TemplateResult {
  const drawable = drawableOf(element);
  drawable.willUpdate(new Map());
  return drawable.render();
}

/** What the widget says. Throws an AttributeError for a value that it cannot use. */
export function figureOf(element: ConflictElement): Figure {
  chooseSeconds(element.refresh);
  return drawableOf(element).pinned(datasetOf(element));
}

const datasetOf = ({data, constructor}: ConflictElement): Dataset =>
  (data as Loaded | undefined)?.dataset ?? (constructor as typeof ConflictElement).builtIn!;

const drawableOf = (element: ConflictElement): Drawable => element as unknown as Drawable;

/** The attributes that a widget reads. */
export const observedBy = (tag: string): readonly string[] =>
  (widgets[tag] as unknown as {observedAttributes: readonly string[]}).observedAttributes;

/** The element with its attributes read as a browser would read them, and `loaded` in place of the built-in data. */
export function elementOf(
  {tag, attributes, languages}: WrittenWidget,
  loaded: Loaded | undefined
): ConflictElement {
  const known = observedBy(tag);
  const element = new widgets[tag]!();
  for (const [name, value] of Object.entries(attributes)) {
    if (known.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  element.setAttribute('lang', languageOf(languages, element.fallbackLang));
  element.data = loaded;
  return element;
}

/** The nearest language that is one; if there is no dictionary for it, the fallback. */
function languageOf(languages: readonly string[], fallback: string): string {
  const found = languages.map(usable).find(Boolean);
  const wanted = found && dictionaryOf(found) ? found : usable(fallback);
  return wanted ?? 'en';
}

const usable = (tag: string): string | undefined => (tag ? canonicalTag(tag) : undefined);
