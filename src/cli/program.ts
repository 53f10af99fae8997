import { Command, CommanderError } from 'commander';
import { PACKAGE_VERSION } from '../plan/version.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT, type ExitCode } from './exit.ts';

const SCENARIO = 'a scenario, as a YAML file';
const JSON_FLAG = '--json';
const THREADS = ['--threads <number>', 'simulate in so many threads at the same time (default: one a core)'] as const;

/** Not asked of the registry, which `pacing --help` does not load. */
const FORMATS = 'aws-iot-job, hawkbit-rollout, argo-rollout, azure-device-update';

/** Reads the command line and does what it says. Commander tells of words that it does not know, and of --help. */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = programThat((answered) => {
    code = answered;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.fine : EXIT.problems;
  }
  return code;
}

/** Every command with its words, in the order in which one meets them. */
function programThat(answers: (code: ExitCode) => void): Command {
  const program = new Command('pacing')
    .description('How fast may a fleet be migrated, and under which rules must it slow down or stop?')
    .version(PACKAGE_VERSION)
    .exitOverride()
    .showHelpAfterError('(pacing --help tells more)')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EXAMPLES);
  program
    .command('run')
    .description('forecast a scenario: prints the answer, writes forecast.json, CSV, pictures and a report')
    .argument('<scenario>', SCENARIO)
    .addOption(program.createOption('--replications <number>', 'simulate exactly so many futures'))
    .addOption(
      program
        .createOption('--precision <duration>', "simulate until P50 and P90 are known so well, such as '1 day'")
        .conflicts('replications'),
    )
    .option('--seed <words>', 'any words: the same words, the same luck')
    .option(...THREADS)
    .option('--out <folder>', 'where the files go', 'output')
    .option('--no-pictures', 'leave JSON and CSV alone, which takes some seconds less')
    .option(JSON_FLAG, 'print the forecast as JSON instead of the answer in words')
    .action(async (scenario, options) => answers(await COMMANDS.run(scenario, options)));
  program
    .command('validate')
    .description('tell all problems of a scenario at once, or the plan in words')
    .argument('<scenario>', SCENARIO)
    .option(JSON_FLAG, 'print the problems, or a summary of the plan, as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.validate(scenario, options)));
  program
    .command('trace')
    .description('tell one future day by day, from its decision log')
    .argument('<scenario>', SCENARIO)
    .requiredOption('--replication <number>', 'which future, counted from 0')
    .option('--day <date>', 'one day in detail, such as 2020-01-20')
    .option('--seed <words>', 'the words of the forecast that is looked into')
    .option(JSON_FLAG, 'print the log as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.trace(scenario, options)));
  program
    .command('risks')
    .description('measure what each residual risk does to the date and to harm')
    .argument('<scenario>', SCENARIO)
    .option('--replications <number>', 'simulate so many futures with each risk and without')
    .option('--seed <words>', 'any words: the same words, the same luck')
    .option(...THREADS)
    .option('--out <folder>', 'leave risks.json and risks.csv there')
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.risks(scenario, options)));
  program
    .command('rules')
    .description('measure what each rule is worth: false stops, installations exposed before it speaks, days lost')
    .argument('<scenario>', SCENARIO)
    .option('--replications <number>', 'simulate so many futures of each kind')
    .option('--seed <words>', 'any words: the same words, the same luck')
    .option('--out <folder>', 'leave rules.json, rules.csv and rules.svg there')
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.rules(scenario, options)));
  program
    .command('check')
    .description('hold forecasts against their baselines: the same, equivalent, or changed, and by what')
    .argument('[scenarios...]', 'scenarios; without one, those in ./scenarios that have a baseline')
    .option('--most <number>', 'simulate at most so many futures where the first are too few to tell')
    .option('--seed <words>', 'other luck than that of the scenario')
    .option(...THREADS)
    .option('--junit <file>', 'write JUnit XML there')
    .option('--markdown <file>', 'write Markdown there, for a comment on a pull request')
    .option(JSON_FLAG, 'print what was found as JSON')
    .action(async (scenarios, options) => answers(await COMMANDS.check(scenarios, options)));
  program
    .command('accept')
    .description('make the forecasts of scenarios their baselines, and write down who did and why')
    .argument('<scenarios...>', SCENARIO)
    .requiredOption('--reason <words>', 'why they are right')
    .requiredOption('--by <name>', 'who says so')
    .option('--replications <number>', 'futures of each baseline, 400 where not stated')
    .option('--sunset <date>', 'until when they are good; a year where not stated')
    .option('--on <date>', 'the day of the acceptance; today where not stated')
    .option(...THREADS)
    .action(async (scenarios, options) => answers(await COMMANDS.accept(scenarios, options)));
  program
    .command('explain')
    .description('tell what a word means: a rule, a strategy, a distribution, a state … ; without one, list them')
    .argument('[name...]', 'the word')
    .option(JSON_FLAG, 'print it as JSON')
    .action(async (name, options) => answers(await COMMANDS.explain(name, options)));
  program
    .command('schema')
    .description('print the JSON Schema of a scenario, for editors')
    .action(async () => answers(await COMMANDS.schema()));
  program
    .command('import')
    .description('turn a policy of another system into a strategy and rules, and tell what is not carried over')
    .argument(
      '<policy>',
      'an AWS IoT job, hawkBit rollout, Argo Rollout or Azure Device Update deployment, JSON or YAML',
    )
    .option('--from <format>', `what it is, if its content does not tell: ${FORMATS}`)
    .option('--full-volume <volume>', "the volume of a day on which nothing is held back, '2,000 installations a day'")
    .option('--window <hours>', "by which a rate a minute becomes a volume a day, '08:00-18:00' where not stated")
    .option('--output <file>', 'write a new file instead of printing')
    .option(JSON_FLAG, 'print strategy, rules and what is not carried over as JSON')
    .action(async (policy, options) => answers(await COMMANDS.import(policy, options)));
  program
    .command('new')
    .description('write a commented scenario to start from into the present folder')
    .argument('<name>', 'lower-case words joined by hyphens')
    .action(async (name) => answers(await COMMANDS.new(name)));
  return program;
}

const EXAMPLES = `
Examples:
  pacing new my-fleet                                     a scenario to change
  pacing validate my-fleet.yaml                           what it says, or what is wrong with it
  pacing run my-fleet.yaml                                forecast it, into output/my-fleet/
  pacing run my-fleet.yaml --precision '2 days' --json    less exact, as JSON
  pacing trace my-fleet.yaml --replication 7              look into one future
  pacing explain ladder                                   what a word means
  pacing import aws-iot-job.json                          another system's policy as strategy and rules

Exit codes: 0 fine; 1 a file or disk failed; 2 problems in what was written or typed; 3 a claim of the scenario's
'expect:' fails; 4 nothing can be forecast, so claims cannot be judged; 70 a fault of the program; 128 and more a signal.`;
