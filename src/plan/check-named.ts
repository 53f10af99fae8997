import { hashOfId, type Named } from '../kernel/identity.ts';

/**
 * What is wrong with a list of named things: empty or repeated ids, hashes that are not their ids' or that collide (two
 * things that collide would share their luck), and, where the list is to be in the order of its ids, that it is not.
 */
export function namedFaults(list: string, things: readonly Named[], order: 'by id' | 'any order'): string[] {
  const faults: string[] = [];
  const idOf = new Map<number, string>();
  things.forEach(({ id, hash }, place) => {
    if (id === '') faults.push(`${list}[${place}] has an empty id`);
    if (hash !== hashOfId(id)) faults.push(`${list}[${place}] '${id}' has a hash that is not its id's`);
    const other = idOf.get(hash);
    if (other === id) faults.push(`${list}[${place}] '${id}' repeats an id`);
    else if (other !== undefined) faults.push(`${list}: the ids '${other}' and '${id}' collide in their hashes`);
    idOf.set(hash, id);
    if (order === 'by id' && place > 0 && id < things[place - 1].id) {
      faults.push(`${list}[${place}] '${id}' is out of order: it comes before '${things[place - 1].id}'`);
    }
  });
  return faults;
}
