/** Family of the shipped fonts, and what a reader's machine may use instead. */
export const FONT_FAMILY = 'Inter';
export const FONT_STACK = 'Inter, Helvetica, Arial, sans-serif';
