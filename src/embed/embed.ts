/*
 * The script of embed.html: one widget that fills a frame, with its attributes from the address:
 * `embed.html?widget=casualties&incident=…&lang=fr`. A classic script, for frames that may load no other.
 */
import {attributesOf, namesOf, tagOf} from './address.ts';
import {tellHeight} from './height.ts';
import {loaders} from './loaders.ts';

/** Shows the widget that the address asks for. */
async function show(search: URLSearchParams): Promise<void> {
  const known = await loaders();
  const tags = Object.keys(known);
  const tag = tagOf(search, tags);
  if (!tag) {
    document.body.textContent = `This address needs widget=${namesOf(tags).join(', widget=')}.`;
    return;
  }
  await known[tag]!();
  const {observedAttributes = []} = customElements.get(tag) as {observedAttributes?: string[]};
  const attributes = attributesOf(search, observedAttributes);
  const widget = document.createElement(tag);
  for (const [attribute, value] of Object.entries(attributes))
    widget.setAttribute(attribute, value);
  const {lang, 'color-scheme': scheme} = attributes;
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (scheme && schemes.has(scheme)) root.style.colorScheme = scheme;
  widget.setAttribute('loading', 'eager');
  widget.addEventListener('conflict-load', () => takeWords(widget));
  document.body.replaceChildren(widget);
}

/** What an address may say of the frame's colours; without it, a frame is light. The last one leaves it to the reader. */
const schemes = new Set(['light', 'dark', 'light dark']);

/** The page takes its title and its direction from what is drawn. */
function takeWords({shadowRoot}: HTMLElement): void {
  const words = ['heading', 'subtitle'].flatMap(
    (name) => shadowRoot?.querySelector(`[part="${name}"]`)?.textContent.trim() ?? []
  );
  if (words.length) document.title = words.join('. ');
  document.documentElement.dir = shadowRoot?.querySelector<HTMLElement>('.root')?.dir ?? '';
}

const search = new URLSearchParams(location.search);
tellHeight(search, location.hash);
show(search).catch(() => {
  document.body.textContent = 'The figures could not be loaded.';
});
