const ELLIPSIS = '…';
/** A no-break space is none of these. */
const BREAKS = /[ \t\n\r]+/g;

/**
 * Breaks a text into lines that fit a width: at spaces, and inside a word that is wider than a line. What does not fit
 * the last line is cut, with an ellipsis.
 *
 * @param width measures a text, in the unit of `widthPerLine`
 */
export function wrapText(
  text: string,
  widthPerLine: number,
  mostLines: number,
  width: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let rest = text.replace(BREAKS, ' ').trim();
  while (rest !== '') {
    if (lines.length === mostLines - 1) {
      lines.push(cutText(rest, widthPerLine, width));
      break;
    }
    const fits = longestPrefix(rest, widthPerLine, width);
    const space = rest.length === fits.length ? fits.length : rest.lastIndexOf(' ', fits.length);
    const line = space > 0 ? rest.slice(0, space) : fits;
    lines.push(line);
    rest = rest.slice(line.length).trim();
  }
  return lines;
}

/** The text where it fits; else as much of it as does, and an ellipsis. */
export function cutText(text: string, widthMost: number, width: (text: string) => number): string {
  if (width(text) <= widthMost) return text;
  return `${longestPrefix(text, widthMost - width(ELLIPSIS), width).trimEnd()}${ELLIPSIS}`;
}

/** Guesses at a place in a text before it is halved: a text of wide letters and narrow ones is guessed wrongly. */
const MOST_GUESSES = 6;

/**
 * The longest beginning that fits, one character at least so that wrapping always gets on; whole code points. Measuring is
 * slow, so the first look is at the whole, and the next ones at where the line ends if all letters are as wide as those
 * just measured.
 */
function longestPrefix(text: string, widthMost: number, width: (text: string) => number): string {
  const characters = [...text];
  let fits = 1;
  let fails = characters.length + 1;
  let place = characters.length;
  for (let guesses = 1; fails - fits > 1; guesses++) {
    const measured = width(characters.slice(0, place).join(''));
    if (measured <= widthMost) fits = place;
    else fails = place;
    const guess = guesses < MOST_GUESSES ? Math.floor((place * widthMost) / measured) : (fits + fails) >> 1;
    place = Math.min(fails - 1, Math.max(fits + 1, guess));
  }
  return characters.slice(0, fits).join('');
}
