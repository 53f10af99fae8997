/**
 * Milliseconds for which this process has been at work. What a test says of how long something takes it says of this: the
 * time of day passes for a machine that is busy with something else as well.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
