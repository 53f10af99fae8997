import { expect, test } from 'vitest';
import { IN_FLIGHT, PENDING_SUPPLIER, WAITING } from '../../src/fleet/installation.ts';
import { clearBooks } from '../../src/simulation/books.ts';
import { keepBooks } from '../../src/simulation/keep-books.ts';
import { move } from '../../src/simulation/stocks.ts';
import { begunWorld } from '../kit/begun-world.ts';

test('books are empty at first, and once they are cleared', () => {
  const world = begunWorld({ strata: [{ id: 'only', untouched: 30 }] });
  const columns = () => Object.values(world.books).map((column) => column.some((figure: number) => figure !== 0));
  expect(columns()).not.toContain(true);
  move(world.stocks, 0, WAITING, IN_FLIGHT, 10);
  move(world.stocks, 0, IN_FLIGHT, PENDING_SUPPLIER, 10);
  keepBooks(world);
  expect(columns()).toContain(true);
  clearBooks(world.books);
  expect(columns()).not.toContain(true);
});
