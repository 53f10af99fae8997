import { expect, test } from 'vitest';
import { html, trusted } from '../../src/report/markup.ts';

test('escapes texts, not markup, and puts lists together', () => {
  const items = ['<b>', '&'].map((text) => html`<li>${text}</li>`);
  expect(html`<ul title="${'"'}">${items}${trusted('<hr>')}${1.5}</ul>`.text).toBe(
    '<ul title="&quot;"><li>&lt;b&gt;</li><li>&amp;</li><hr>1.5</ul>',
  );
});
