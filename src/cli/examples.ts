/** What `pacing --help` shows after the commands. */
export const EXAMPLES = `
Examples:
  pacing new my-fleet                                     a scenario to change
  pacing validate my-fleet.yaml                           what it says, or what is wrong with it
  pacing run my-fleet.yaml                                forecast it, into output/my-fleet/
  pacing run my-fleet.yaml --precision '2 days' --json    less exact, as JSON
  pacing compare my-fleet.yaml --set 'control.cap=800 installations a day'
                                                          what another cap would change
  pacing trace my-fleet.yaml --replication 7              look into one future
  pacing check my-fleet.yaml                              whether its forecast has moved since it was accepted
  pacing explain ladder                                   what a word means
  pacing import aws-iot-job.json                          another system's policy as strategy and rules

Exit codes: 0 fine; 1 a file or disk failed; 2 problems in what was written or typed; 3 a claim of the scenario's
'expect:' fails, or a forecast has changed; 4 that cannot be told; 70 a fault of the program; 128 and more a signal.`;
