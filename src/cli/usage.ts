/** What was typed on the command line cannot be meant: told with what to type instead; ends with EXIT.problems. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
