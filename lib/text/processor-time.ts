declare const process: { cpuUsage(before?: Usage): Usage };

interface Usage {
  user: number;
  system: number;
}

/** Milliseconds of the processor that something takes, by Node: what else the machine does counts for little. */
export function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
