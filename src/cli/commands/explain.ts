import { explain as explained, explanationNames } from '../../report/explain/explain.ts';
import { explanationLines, listLines } from '../../report/explain/explanation-lines.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printJson, printLines } from '../print.ts';
import { UsageProblem } from '../usage.ts';

/** `pacing explain`: what a word means; without one, every word that can be explained. */
export async function explain(words: readonly string[], { json }: { readonly json?: true }): Promise<ExitCode> {
  if (words.length === 0) {
    const names = explanationNames();
    if (json) printJson(names);
    else printLines(listLines(names));
    return EXIT.fine;
  }
  const found = explained(words.join(' '));
  if ('nearest' in found) {
    const hint = found.nearest === undefined ? 'pacing explain lists all' : `did you mean '${found.nearest}'?`;
    throw new UsageProblem(`nothing is called '${words.join(' ')}'; ${hint}`);
  }
  if (json) printJson(found.explanations);
  else printLines(found.explanations.flatMap((explanation) => explanationLines(explanation)));
  return EXIT.fine;
}
