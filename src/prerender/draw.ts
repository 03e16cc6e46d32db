import '../languages.ts';
import type {ConflictElement} from '../element/conflict-element.ts';
import type {Loaded} from '../load/arrival.ts';
import type {Figure} from '../model/figure.ts';
import {canonicalTag, dictionaryOf} from '../text/languages.ts';
import {classes} from '../widgets/classes.ts';

/** A widget as a page wrote it. */
export interface WrittenWidget {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Languages written on the tag and around it, the nearest first. */
  readonly languages: readonly string[];
}

/** What the widget says. Throws an AttributeError for a value that it cannot use. */
export function figureOf(element: ConflictElement): Figure {
  const {data, constructor} = element;
  const loaded = data as Loaded | undefined;
  return element.checkedFigureOf(
    loaded?.dataset ?? (constructor as typeof ConflictElement).builtIn!.first
  );
}

/** The element with its attributes read as a browser would read them, and `loaded` in place of the built-in data. */
export function elementOf(
  {tag, attributes, languages}: WrittenWidget,
  loaded: Loaded | undefined
): ConflictElement {
  const widget = classes[tag]!;
  const known = widget.observedAttributes;
  const element = new widget();
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
