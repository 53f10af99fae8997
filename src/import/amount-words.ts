/** A number of installations as a scenario writes it; a part of one is dropped. */
export function installationsText(installations: number): string {
  const digits = String(Math.floor(installations)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${digits === '1' ? 'installation' : 'installations'}`;
}

/** A daily volume as a scenario writes it; a part of an installation is dropped. */
export function volumeText(installationsPerDay: number): string {
  return `${installationsText(installationsPerDay)} a day`;
}
