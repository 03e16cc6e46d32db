/*
 * The script of embed.html: one widget that fills a frame, with its attributes from the address:
 * `embed.html?widget=casualties&incident=…&lang=fr`.
 */
// The autoloader has the list; a chunk of a hundred bytes for both would cost a request.
import {loaders} from '../autoloader.ts';
import {attributesOf, namesOf, tagOf} from './address.ts';
import {tellHeight} from './height.ts';

const tags = Object.keys(loaders);

/** Shows the widget that the address asks for. */
async function show(search: URLSearchParams): Promise<void> {
  const tag = tagOf(search, tags);
  if (!tag) {
    document.body.textContent = `This address needs widget=${namesOf(tags).join(', widget=')}.`;
    return;
  }
  await loaders[tag]!();
  const {observedAttributes = []} = customElements.get(tag) as {observedAttributes?: string[]};
  const attributes = attributesOf(search, observedAttributes);
  const widget = document.createElement(tag);
  for (const [attribute, value] of Object.entries(attributes))
    widget.setAttribute(attribute, value);
  const {lang, 'color-scheme': scheme} = attributes;
  const root = document.documentElement;
  if (lang) root.lang = lang;
  if (scheme === 'light' || scheme === 'dark') root.style.colorScheme = scheme;
  widget.setAttribute('loading', 'eager');
  widget.addEventListener('conflict-load', () => takeWords(widget));
  document.body.replaceChildren(widget);
}

/** The page takes its title and its direction from what is drawn. */
function takeWords({shadowRoot}: HTMLElement): void {
  const heading = shadowRoot?.querySelector('[part="heading"]')?.textContent.trim();
  if (heading) document.title = heading;
  document.documentElement.dir = shadowRoot?.querySelector<HTMLElement>('.root')?.dir ?? '';
}

const search = new URLSearchParams(location.search);
tellHeight(search);
show(search).catch(() => {
  document.body.textContent = 'The figures could not be loaded.';
});
