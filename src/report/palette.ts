/**
 * The categorical palette of the Government Analysis Function, in its order: each colour has a contrast of at least 3:1
 * with the next, and with white. Another order would not, so series take the colours from the front.
 */
export const SERIES_COLOURS = Object.freeze([
  '#12436D', // dark blue
  '#28A197', // turquoise
  '#801650', // dark pink
  '#F46A25', // orange
  '#3D3D3D', // dark grey
  '#A285D1', // light purple
] as const);

export const DARK_BLUE = SERIES_COLOURS[0];
export const DARK_PINK = SERIES_COLOURS[2];
export const ORANGE = SERIES_COLOURS[3];
export const DARK_GREY = SERIES_COLOURS[4];

/** Fills of a fan, P10 to P90 and P25 to P75. Too pale to stand alone beside white: their edges are always drawn. */
export const FAN_OUTER = '#DCE8F4';
export const FAN_INNER = '#A3C4E6';

export const PAPER = '#FFFFFF';
export const INK = '#1D1D1D';
/** Text that comes second; 7:1 on white. */
export const INK_QUIET = '#555555';
/** Lines that a reader may look through. */
export const GRID = '#DDDDDD';
/** Lines and boxes for what did not happen; 3:1 on white. */
export const GREY = '#8A8A8A';
