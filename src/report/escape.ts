const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no XML document may hold, even escaped: most control characters and halves of surrogate pairs. */
const UNLAWFUL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it may stand in HTML or SVG, between tags or in a quoted attribute. */
export function escapeMarkup(text: string): string {
  return withoutUnlawful(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** Puts the replacement character for what XML forbids: a picture with one such character would not open at all. */
export function withoutUnlawful(text: string): string {
  return text.replace(UNLAWFUL, '\uFFFD');
}
