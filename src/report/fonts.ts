import { fileURLToPath } from 'node:url';

/**
 * The fonts stay where they are when the sources are compiled: `src/report` and `dist/report` lie equally deep, so that
 * one path reaches them from both.
 */
export const REGULAR_FONT_FILE = fileURLToPath(new URL('../../src/report/fonts/Inter-Regular.ttf', import.meta.url));
export const BOLD_FONT_FILE = fileURLToPath(new URL('../../src/report/fonts/Inter-Bold.ttf', import.meta.url));
