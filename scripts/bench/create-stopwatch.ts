/** Takes the processor time of things done again and again. */
export interface Stopwatch {
  /** Does `work` and notes what it took under `label`; gives what it gives. */
  time: <T>(label: string, work: () => T) => T;
  /** The median of every label in seconds, in the order the labels first came. */
  medians: () => (readonly [label: string, seconds: number])[];
}

/** A stopwatch with nothing noted. Processor time is the process's own, so that other programs on the machine do not count. */
export const createStopwatch = (): Stopwatch => {
  const notes = new Map<string, number[]>();
  return {
    time: (label, work) => {
      const before = process.cpuUsage();
      const result = work();
      const { user, system } = process.cpuUsage(before);
      notes.set(label, [...(notes.get(label) ?? []), (user + system) / 1e6]);
      return result;
    },
    medians: () =>
      [...notes].map(([label, taken]) => {
        const ascending = taken.toSorted((a, b) => a - b);
        return [label, ascending[ascending.length >> 1] ?? 0] as const;
      }),
  };
};
