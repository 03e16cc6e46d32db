import {html, type TemplateResult} from 'lit';

/** The heading at the level the page's outline asks for; without one it is a plain line. */
export function headingView(content: unknown, level: number | undefined): TemplateResult {
  const inner = html`<slot name="heading">${content}</slot>`;
  switch (level) {
    case 2:
      return html`<h2 id="heading" class="heading" part="heading">${inner}</h2>`;
    case 3:
      return html`<h3 id="heading" class="heading" part="heading">${inner}</h3>`;
    case 4:
      return html`<h4 id="heading" class="heading" part="heading">${inner}</h4>`;
    case 5:
      return html`<h5 id="heading" class="heading" part="heading">${inner}</h5>`;
    case 6:
      return html`<h6 id="heading" class="heading" part="heading">${inner}</h6>`;
    default:
      return html`<p id="heading" class="heading" part="heading">${inner}</p>`;
  }
}
