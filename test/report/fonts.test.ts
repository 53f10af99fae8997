import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BOLD_FONT_FILE, REGULAR_FONT_FILE } from '../../src/report/fonts.ts';
import { FONT_FAMILY, FONT_STACK } from '../../src/report/typeface.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('are TrueType files (a PNG can read nothing else), named as the family', () => {
  for (const file of [REGULAR_FONT_FILE, BOLD_FONT_FILE]) {
    const font = readFileSync(file);
    expect(font.readUInt32BE(0)).toBe(0x0001_0000);
    // Names in a font's table are UTF-16, most significant byte first.
    expect(font.includes(Buffer.from(FONT_FAMILY, 'utf16le').swap16())).toBe(true);
  }
  expect(FONT_STACK.startsWith(FONT_FAMILY)).toBe(true);
});

test('are reached by the same path from the compiled files, and ship with the package', () => {
  const compiled = resolve(root, 'dist/report/fonts.js');
  expect(resolve(dirname(compiled), '../../src/report/fonts/Inter-Regular.ttf')).toBe(REGULAR_FONT_FILE);
  const { files } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { files: string[] };
  expect(files).toContain(relative(root, dirname(REGULAR_FONT_FILE)));
});
