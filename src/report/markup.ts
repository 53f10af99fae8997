import { escapeMarkup } from './escape.ts';

/** HTML that may be put into a page as it is. Only {@link html} and {@link trusted} make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text and numbers are escaped, markup is not. */
export type Piece = string | number | Markup | readonly Markup[];

/**
 * A template for HTML in which nothing from outside can become a tag: whatever is put in is escaped, unless it came out
 * of such a template itself.
 *
 *     html`<p>${forecast.question}</p>`
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return new Markup(strings.reduce((text, string, place) => text + textOf(pieces[place - 1]) + string));
}

/** Markup that another writer vouches for: a drawn SVG. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string') return escapeMarkup(piece);
  if (typeof piece === 'number') return String(piece);
  return piece.map((part) => part.text).join('');
}
