/*
 * The script of embed.html: one widget that fills a frame, with its attributes from the address:
 * `embed.html?widget=casualties&incident=…&lang=fr`.
 */
import {attributesOf, embeddable, widgetOf, type Embeddable} from './address.ts';
import {tellHeight} from './height.ts';

const widgets: Readonly<Record<Embeddable, () => Promise<object>>> = {
  attacks: () => import('../widgets/attacks/index.ts'),
  casualties: () => import('../widgets/casualties/index.ts'),
  troops: () => import('../widgets/troops/index.ts'),
};

/** Shows the widget that the address asks for. */
async function show(search: URLSearchParams): Promise<void> {
  const name = widgetOf(search);
  if (!name) {
    document.body.textContent = `This address needs widget=${embeddable.join(', widget=')}.`;
    return;
  }
  await widgets[name]();
  const tag = `conflict-${name}`;
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
