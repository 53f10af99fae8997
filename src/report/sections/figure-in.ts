import { html, type Markup } from '../markup.ts';
import type { Material } from './section.ts';

/** A drawn figure, by the name of its chart; nothing where it was not drawn. */
export function figureIn(material: Material, name: string): Markup {
  return material.figures.get(name) ?? html``;
}
