import type { LoggerInterface } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { Broken } from '../kernel/assert.ts';
import { withoutUnlawful } from './escape.ts';
import { loadTextWidth } from './text-width.ts';
import { THEME } from './theme.ts';

/** What Vega drew: the inside of its `<svg>`, and its size in pixels. */
export interface Drawing {
  readonly inside: string;
  readonly width: number;
  readonly height: number;
}

const OUTER_TAG = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"[^>]*>(.*)<\/svg>$/s;
const TAG = /<[^>]+>/g;
const COORDINATES = / (?:transform|d|x|y|x1|x2|y1|y2|width|height)="[^"]*"/g;
const LONG_NUMBER = /-?\d+(?:\.\d+)?e-?\d+|-?\d+\.\d{3,}/g;

/**
 * Draws a Vega-Lite specification as SVG. Vega is loaded here and nowhere else, so that a command that draws nothing does
 * not wait for it. The bytes depend on the specification alone: text is measured in the shipped font, ids are numbered
 * from 1 under `idPrefix` (Vega counts them through the life of the process), coordinates have two decimals.
 */
export async function drawVega(specification: TopLevelSpec, idPrefix: string): Promise<Drawing> {
  const textWidth = await loadTextWidth();
  // Each of these takes the thread for some tenths of a second, and so does drawing. One after another, with a turn for a
  // signal or a timer that waits.
  const vega = await import('vega');
  const vegaLite = await import('vega-lite');
  await new Promise((resolve) => setTimeout(resolve, 0));
  measureTextBy(vega, textWidth);
  const compiled = vegaLite.compile(specification, { config: THEME, logger: strictLogger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger: strictLogger });
  const svg = await view.toSVG();
  view.finalize();
  const [, width, height, inside] = OUTER_TAG.exec(svg) as RegExpExecArray;
  return { inside: tidied(withoutUnlawful(inside), idPrefix), width: Number(width), height: Number(height) };
}

/** Vega measures text through one function of a module: the published way to replace it. */
function measureTextBy(vega: object, textWidth: Awaited<ReturnType<typeof loadTextWidth>>): void {
  const { textMetrics } = vega as { textMetrics: { width: (item: TextItem, text: unknown) => number } };
  textMetrics.width = (item, text) => {
    const isBold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600;
    return textWidth(text == null ? '' : String(text), item.fontSize ?? 11, isBold);
  };
}

/** A warning of Vega's means that a picture is not what its file says. That is our fault, so it stops the drawing. */
const strictLogger: LoggerInterface = {
  level: () => strictLogger,
  error: (...messages: readonly unknown[]) => complain(messages),
  warn: (...messages: readonly unknown[]) => complain(messages),
  info: () => strictLogger,
  debug: () => strictLogger,
} as LoggerInterface;

function complain(messages: readonly unknown[]): LoggerInterface {
  throw new Broken(`the picture's specification: ${messages.join(' ')}`);
}

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: string | number;
}

function tidied(inside: string, idPrefix: string): string {
  const ids = new Map<string, string>();
  const renamed = (id: string) => {
    if (!ids.has(id)) ids.set(id, `${idPrefix}-${ids.size + 1}`);
    return ids.get(id);
  };
  // Only within tags: a label may contain anything, `id="clip1"` too.
  return inside.replace(TAG, (tag) =>
    tag
      .replace(/ id="([^"]*)"/g, (_, id) => ` id="${renamed(id)}"`)
      .replace(/url\(#([^)]*)\)/g, (_, id) => `url(#${renamed(id)})`)
      .replace(COORDINATES, (attribute) => attribute.replace(LONG_NUMBER, (number) => shortened(number))),
  );
}

function shortened(number: string): string {
  return String(Number(Number(number).toFixed(2)) + 0);
}
