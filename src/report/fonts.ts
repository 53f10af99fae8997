import { fileURLToPath } from 'node:url';

/** Family of the shipped fonts, and what a reader's machine may use instead. */
export const FONT_FAMILY = 'Inter';
export const FONT_STACK = 'Inter, Helvetica, Arial, sans-serif';

/**
 * The fonts stay where they are when the sources are compiled: `src/report` and `dist/report` lie equally deep, so that
 * one path reaches them from both.
 */
export const REGULAR_FONT_FILE = fileURLToPath(new URL('../../src/report/fonts/Inter-Regular.ttf', import.meta.url));
export const BOLD_FONT_FILE = fileURLToPath(new URL('../../src/report/fonts/Inter-Bold.ttf', import.meta.url));
