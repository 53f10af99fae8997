import { Command, CommanderError } from 'commander';
import { PACKAGE_VERSION } from '../plan/version.ts';
import { addCheck } from './check-words.ts';
import { COMMANDS } from './commands/index.ts';
import { EXAMPLES } from './examples.ts';
import { EXIT, type ExitCode } from './exit.ts';

const SCENARIO = 'a scenario, as a YAML file';
const JSON_FLAG = '--json';
/** Once for each setting. */
const SET = [
  '--set <path=value>',
  "another value, such as 'control.cap=2,200 installations a day'; may be said several times",
  gathered,
  [] as readonly string[],
] as const;
const CODE_FLAG = '--allow-code';
const CODE_SAYS = 'let modules that the scenario names run (control.plugIns)';
const SEED = ['--seed <words>', 'any words: the same words, the same luck'] as const;
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
    .option(...SEED)
    .option(...SET)
    .option(...THREADS)
    .option('--out <folder>', 'where the files go', 'output')
    .option('--no-pictures', 'leave JSON and CSV alone, which takes some seconds less')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print the forecast as JSON instead of the answer in words')
    .action(async (scenario, options) => answers(await COMMANDS.run(scenario, options)));
  program
    .command('validate')
    .description('tell all problems of a scenario at once, or the plan in words')
    .argument('<scenario>', SCENARIO)
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print the problems, or a summary of the plan, as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.validate(scenario, options)));
  program
    .command('trace')
    .description('tell one future day by day, from its decision log')
    .argument('<scenario>', SCENARIO)
    .requiredOption('--replication <number>', 'which future, counted from 0')
    .option('--day <date>', 'one day in detail, such as 2020-01-20')
    .option('--seed <words>', 'the words of the forecast that is looked into')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print the log as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.trace(scenario, options)));
  addCheck(program, answers, { scenario: SCENARIO, threads: THREADS, code: [CODE_FLAG, CODE_SAYS], json: JSON_FLAG });
  program
    .command('compare')
    .description('tell how scenarios, or other settings of one, differ in date, harm and alerts, under common luck')
    .argument('<scenario...>', `${SCENARIO}; those after the first are compared with it`)
    .option(...SET)
    .option('--replications <number>', 'simulate so many futures of each')
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'where compare.json, compare.csv and compare.svg go', 'output')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print the comparison as JSON')
    .action(async (scenarios, options) => answers(await COMMANDS.compare(scenarios, options)));
  program
    .command('sweep')
    .description(
      'forecast a scenario at many settings: a table, a heat map, and which of them nothing beats in date and harm',
    )
    .argument('<scenario>', SCENARIO)
    .option(
      '--vary <path=values>',
      "PATH=from:to:step or PATH=a,b,c, such as 'control.cap=1000:4000:500'; may be said several times",
      gathered,
      [],
    )
    .option('--latin <number>', 'so many settings, spread evenly, in the place of all of them')
    .option(...SET)
    .option('--replications <number>', 'simulate exactly so many futures of each')
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'where tables, pictures and the forecasts go', 'output')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print the sweep as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.sweep(scenario, options)));
  program
    .command('risks')
    .description('measure what each residual risk does to the date and to harm')
    .argument('<scenario>', SCENARIO)
    .option('--replications <number>', 'simulate so many futures with each risk and without')
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'leave risks.json and risks.csv there')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.risks(scenario, options)));
  program
    .command('rules')
    .description('measure what each rule is worth: false stops, installations exposed before it speaks, days lost')
    .argument('<scenario>', SCENARIO)
    .option('--replications <number>', 'simulate so many futures of each kind')
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'leave rules.json, rules.csv and rules.svg there')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.rules(scenario, options)));
  program
    .command('capacity')
    .description('find the largest daily volume at which all limits hold, and what more would buy')
    .argument('<scenario>', SCENARIO)
    .option(
      '--limit <claim>',
      "besides the scenario's, such as 'alerts.peak.p90 <= 400,000 alerts a day'",
      gathered,
      [],
    )
    .option('--green', 'hold the Live Service Criteria to green, not amber')
    .option('--as-cap', "keep the scenario's strategy, and let a volume be its governance cap")
    .option('--from <volume>', 'the least volume of the curve, installations a day', '2,000')
    .option('--to <volume>', 'the largest', '50,000')
    .option('--step <volume>', 'how exactly to search', '100')
    .option('--replications <number>', 'simulate so many futures at a volume at first (default: 100)')
    .option('--at-most <number>', 'and no more than so many where a limit is undecided', '1,600')
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'leave capacity.json, capacity.csv and capacity.svg there')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.capacity(scenario, options)));
  program
    .command('sensitivity')
    .description('measure which stated range moves the date most')
    .argument('<scenario>', SCENARIO)
    .option(
      '--range <path=a..b>',
      "one more, or in the place of one: 'control.cap=1,500..3,000 installations a day'; as often as wanted",
      gathered,
      [],
    )
    .option(
      '--replications <number>',
      'simulate so many futures at each end of a range, and four times as many as stated (default: 100)',
    )
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'leave sensitivity.json, sensitivity.csv and sensitivity.svg there')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.sensitivity(scenario, options)));
  program
    .command('stress')
    .description(
      'put strategies to a catalogue of tests: what hurts most, who survives most, and at which size a criterion breaks',
    )
    .argument('<scenario>', SCENARIO)
    .option('--only <tests>', 'numbers or names, parted by commas: T2,provider-outage')
    .option(
      '--strategy <words>',
      "one more, as under 'strategy:' in a scenario, or its kind; as often as wanted",
      gathered,
      [],
    )
    .option(
      '--criterion <claim>',
      "what has to hold, such as 'clearance.p80 <= 2020-09-30'; as often as wanted",
      gathered,
      [],
    )
    .option('--pairs', 'every two of the tests together as well')
    .option('--no-breaks-at', 'leave out at which size each test breaks a criterion, which takes most of the time')
    .option('--replications <number>', 'simulate so many futures of each strategy with each test and without')
    .option(...THREADS)
    .option(...SEED)
    .option('--out <folder>', 'leave stress.json, stress.csv and stress.svg there')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print what was measured as JSON')
    .action(async (scenario, options) => answers(await COMMANDS.stress(scenario, options)));
  program
    .command('select')
    .description('choose the best of several strategies or scenarios, with a stated confidence')
    .argument('<scenario>', SCENARIO)
    .argument('[others...]', 'further scenarios, with the same first day and horizon')
    .option(
      '--strategy <words>',
      "another strategy on the first scenario, as under 'strategy:', or its kind; as often as wanted",
      gathered,
      [],
    )
    .option(
      '--price <price>',
      "what harm is worth, such as 'interruptions=0.01 days'; as often as wanted",
      gathered,
      [],
    )
    .option('--delta <duration>', 'the smallest difference that is worth telling apart', '1 day')
    .option('--confidence <share>', 'chance of choosing the best, where it is better by that much', '95%')
    .option('--first <number>', 'futures of each before any is dropped', '20')
    .option('--at-most <number>', 'futures of each at which it is given up', '1000')
    .option('--fresh <number>', 'futures of the winner that had no part in the choice', '200')
    .option(...SEED)
    .option(...THREADS)
    .option('--out <folder>', 'leave select.json and select.csv there')
    .option(CODE_FLAG, CODE_SAYS)
    .option(JSON_FLAG, 'print what was found as JSON')
    .action(async (scenario, others, options) => answers(await COMMANDS.select(scenario, others, options)));
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

/** An option that is given several times. */
function gathered(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
