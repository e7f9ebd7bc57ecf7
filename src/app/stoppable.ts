// Works under way that can be told to stop, all of them at once. It knows nothing of what is done.

export interface StoppableWorks {
  /** Does a work, which looks at its signal now and then. */
  run<Value>(work: (signal: { readonly aborted: boolean }) => Promise<Value>): Promise<Value>;
  /** Tells every work under way to stop; those that begin later are not meant. */
  stop(): void;
}

/** No work is under way at first. */
export function createStoppableWorks(): StoppableWorks {
  const underWay = new Set<{ aborted: boolean }>();
  return {
    run: async (work) => {
      const signal = { aborted: false };
      underWay.add(signal);
      try {
        return await work(signal);
      } finally {
        underWay.delete(signal);
      }
    },
    stop: () => {
      for (const signal of underWay) signal.aborted = true;
    },
  };
}
