import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sha256Of, sha256OfBytes } from '../kernel/identity.ts';

/** The storeys that make a forecast: what they do decides its bytes. */
const STOREYS = ['kernel', 'units', 'fleet', 'control', 'disturbance', 'plan', 'scenario', 'simulation', 'forecast'];

/** What the program is built of: SHA-256 over the files that make a forecast, in the order of their names. */
export async function buildDigest(root: URL = new URL('../', import.meta.url)): Promise<string> {
  const parts: string[] = [];
  for (const storey of STOREYS) {
    const files = await readdir(new URL(`${storey}/`, root), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile() && /\.(?:js|ts)$/.test(file.name) && !file.name.endsWith('.d.ts'))
      .map((file) => `${file.parentPath.replaceAll('\\', '/').replace(/\/$/, '')}/${file.name}`);
    for (const path of paths.sort()) {
      const name = path.slice(fileURLToPath(root).length);
      parts.push(`${name} ${sha256OfBytes(await readFile(path))}`);
    }
  }
  return sha256Of(parts.join('\n')).slice(0, 16);
}
