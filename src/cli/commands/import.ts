import { FORMATS } from '../../import/formats/index.ts';
import { importPolicy } from '../../import/import-policy.ts';
import { migrationWindow } from '../../import/migration-window.ts';
import { noteLines, policyText } from '../../import/policy-text.ts';
import { nearest } from '../../scenario/did-you-mean.ts';
import { didYouMean, oneOf } from '../../scenario/received.ts';
import { aboveZero } from '../../units/above-zero.ts';
import { volumePerDay } from '../../units/rate.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printJson, printLines, printProblems, printText, tell } from '../print.ts';
import { readBeside } from '../read-beside.ts';
import { readTyped } from '../typed.ts';
import { UsageProblem } from '../usage.ts';
import { writeNewFile } from '../write-new-file.ts';

export interface ImportOptions {
  readonly from?: string;
  readonly fullVolume?: string;
  readonly window?: string;
  readonly output?: string;
  readonly json?: true;
}

/** `pacing import`: another system's policy as a strategy and rules, with a list of what is not carried over. */
export async function importDocument(document: string, options: ImportOptions): Promise<ExitCode> {
  const { output, json } = options;
  const given = givenBy(options);
  const { found, placed } = await readBeside(document, (file, files) => importPolicy(file, files, given));
  if ('problems' in found) {
    const problems = found.problems.map(placed);
    if (json) printJson({ problems });
    else printProblems(problems, process.stderr);
    return EXIT.problems;
  }
  if (output !== undefined) {
    await writeNewFile(output, policyText(found, document));
    noteLines(found, document).forEach(tell);
  }
  if (json) printJson({ problems: [], ...found });
  else if (output !== undefined) printLines([output]);
  else printText(policyText(found, document));
  return EXIT.fine;
}

function givenBy({ from, fullVolume, window }: ImportOptions): Parameters<typeof importPolicy>[2] {
  if (from !== undefined && !Object.hasOwn(FORMATS, from)) {
    const names = Object.keys(FORMATS);
    const hint = didYouMean(nearest(from, names));
    throw new UsageProblem(
      `--from: expected ${oneOf(names)}, received '${from}'${hint === undefined ? '' : `; ${hint}`}`,
    );
  }
  const volume = fullVolume === undefined ? undefined : readTyped('--full-volume', aboveNothing, fullVolume);
  return {
    ...(from === undefined ? {} : { from }),
    ...(volume === undefined ? {} : { fullVolumePerDay: volume }),
    ...(window === undefined ? {} : { window: readTyped('--window', migrationWindow, window) }),
  };
}

const aboveNothing = aboveZero(volumePerDay, 'a volume above 0');
