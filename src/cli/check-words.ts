import type { Command } from 'commander';
import { COMMANDS } from './commands/index.ts';
import type { ExitCode } from './exit.ts';

/** Options that both commands share with others. */
interface Shared {
  readonly scenario: string;
  readonly threads: readonly [flags: string, says: string];
  readonly code: readonly [flags: string, says: string];
  readonly json: string;
}

/** The words of `pacing check` and `pacing accept`, which belong together. */
export function addCheck(program: Command, answers: (code: ExitCode) => void, shared: Shared): void {
  program
    .command('check')
    .description('hold forecasts against their baselines: the same, equivalent, or changed, and by what')
    .argument('[scenarios...]', 'scenarios; without one, those in ./scenarios that have a baseline')
    .option(
      '--most <number>',
      'simulate at most so many futures where those of the baseline are too few (default: 4,000)',
    )
    .option('--seed <words>', 'other luck than that of the scenario')
    .option(...shared.threads)
    .option('--junit <file>', 'write JUnit XML there')
    .option('--markdown <file>', 'write Markdown there, for a comment on a pull request')
    .option(...shared.code)
    .option(shared.json, 'print what was found as JSON')
    .action(async (scenarios, options) => answers(await COMMANDS.check(scenarios, options)));
  program
    .command('accept')
    .description('make the forecasts of scenarios their baselines, and write down who did and why')
    .argument('<scenarios...>', shared.scenario)
    .requiredOption('--reason <words>', 'why they are right')
    .requiredOption('--by <name>', 'who says so')
    .option('--replications <number>', 'futures of each baseline (default: 400)')
    .option('--sunset <date>', 'from when on they are too old (default: in a year)')
    .option('--on <date>', 'the day of the acceptance (default: today)')
    .option(...shared.threads)
    .option(...shared.code)
    .action(async (scenarios, options) => answers(await COMMANDS.accept(scenarios, options)));
}
