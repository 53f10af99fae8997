import { type Named, named } from '../../src/kernel/identity.ts';

const names = new Map<string, Named>();

/** A thing by its id, which is its label too; hashed once, because plans for tests name the same few hundred things again and again. */
export function known(id: string): Named {
  let thing = names.get(id);
  if (thing === undefined) {
    thing = named(id);
    names.set(id, thing);
  }
  return thing;
}
