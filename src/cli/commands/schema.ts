import { scenarioJsonSchema } from '../../scenario/json-schema.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { printJson } from '../print.ts';

/** `pacing schema`: the JSON Schema by which editors complete and check a scenario. */
export async function schema(): Promise<ExitCode> {
  printJson(scenarioJsonSchema());
  return EXIT.fine;
}
