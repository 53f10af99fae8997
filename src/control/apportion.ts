/**
 * Shares a whole number out in proportion to demand, in whole units, and carries the fractions: what a place got too
 * little today is credited to it tomorrow, so that no small place starves. The parts add up to `total` exactly, none
 * is negative and none exceeds its demand. Rounding is by error diffusion in the order of the places: what one place
 * is rounded by is handed to the next, which costs one pass and no sorting.
 *
 * @param total whole units to share out, at most the sum of the demand
 * @param places the places that take part, as indexes into the other arrays, in the order of their ids
 * @param demand most that each place can take
 * @param credit fractions carried from the last time, updated; forgotten where there is no demand
 * @param parts receives what each place gets
 * @param count how many of the places take part, the first of them; by default all
 */
export function apportion(
  total: number,
  places: Int32Array,
  demand: Float64Array,
  credit: Float64Array,
  parts: Int32Array,
  count: number = places.length,
): void {
  let demanded = 0;
  let credited = 0;
  for (let i = 0; i < count; i++) {
    const place = places[i];
    parts[place] = 0;
    if (demand[place] <= 0) credit[place] = 0;
    demanded += demand[place];
    credited += credit[place];
  }
  if (demanded <= 0 || total <= 0) return;
  const perDemand = (total - credited) / demanded;
  let owed = 0;
  let given = 0;
  for (let i = 0; i < count; i++) {
    const place = places[i];
    if (demand[place] <= 0) continue;
    const wanted = perDemand * demand[place] + credit[place];
    owed += wanted;
    const part = Math.max(0, Math.min(demand[place], Math.floor(owed + 0.5) - given, total - given));
    parts[place] = part;
    credit[place] = wanted - part;
    given += part;
  }
  // Demands that were met in full, or rounding at the last place, may leave units over: first come, first served.
  for (let i = 0; i < count && given < total; i++) {
    const place = places[i];
    const more = Math.min(demand[place] - parts[place], total - given);
    parts[place] += more;
    credit[place] -= more;
    given += more;
  }
}
