import type { Figure } from './figure.ts';
import { html, type Markup, trusted } from './markup.ts';
import { svgOf } from './svg.ts';

/** Where the table of a figure stands in the page, by the figure's name. */
export function tableIdOf(name: string): string {
  return `table-${name}`;
}

/**
 * A figure in a page: the picture, which carries its own title, description and footer, and the way to its table. The
 * namespaces of a stand-alone SVG mean nothing within HTML.
 */
export async function figureHtml(figure: Figure): Promise<Markup> {
  const svg = (await svgOf(figure)).replace(' xmlns="http://www.w3.org/2000/svg"', '').trimEnd();
  return html`<figure>
${trusted(svg)}
${captionHtml(figure)}</figure>
`;
}

function captionHtml({ name, table }: Figure): Markup {
  if (table === null) return html``;
  return html`<figcaption>The same numbers as a table: <a href="#${tableIdOf(name)}">${table.caption}</a>.</figcaption>
`;
}
