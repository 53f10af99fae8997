import { scenarioWords } from '../../scenario/schema/scenario.ts';
import { starterScenario } from '../../scenario/starter.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printLines, tell } from '../print.ts';
import { readTyped } from '../typed.ts';
import { writeNewFile } from '../write-new-file.ts';

/** `pacing new`: a commented scenario to start from, in the present folder. A file that is there already stays. */
export async function newScenario(typed: string): Promise<ExitCode> {
  const name = readTyped('the name of a scenario', scenarioWords.shape.name, typed.replace(/\.ya?ml$/, ''), typed);
  const file = `${name}.yaml`;
  await writeNewFile(file, starterScenario(name));
  printLines([file]);
  tell(`Change it as you need; then: pacing validate ${file}, pacing run ${file}`);
  return EXIT.fine;
}
