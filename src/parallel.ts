/** Inputs and a task in, its results in the order of the inputs out, worked off by several threads. */
import { messageOf, thread } from './thread.ts';

/** Work that can be done in another thread: its module exports it as `task`; inputs and outputs are plain data. */
export interface Task<Input, Output> {
  /** The URL of the module. */
  readonly module: string;
  readonly run: (input: Input) => Promise<Output>;
  /** What comes out where the task failed or its thread died, e.g. of lack of memory. */
  readonly failed: (input: Input, reason: string) => Output;
}

/** Takes a task and gives it back typed. */
export const defineTask = <Input, Output>(task: Task<Input, Output>): Task<Input, Output> => task;

/** Threads that stay between tasks, so that modules are loaded once. */
export interface Threads {
  /** Runs a task on every input; keeps only a window of results, whatever the number of inputs. */
  readonly map: <Input, Output>(
    task: Task<Input, Output>,
    inputs: AsyncIterable<Input> | Iterable<Input>,
  ) => AsyncGenerator<Output, void>;
  readonly close: () => Promise<void>;
}

/** Lends each of a few things to one borrower at a time, in the order of asking. */
const lendOut = <T>(things: readonly T[]) => {
  const free = [...things];
  const waiting: ((thing: T) => void)[] = [];
  return {
    take: (): Promise<T> => {
      const thing = free.pop();
      return thing === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(thing);
    },
    giveBack: (thing: T): void => {
      const next = waiting.shift();
      if (next) next(thing);
      else free.push(thing);
    },
  };
};

const inThisThread: Threads = {
  async *map(task, inputs) {
    for await (const input of inputs) {
      yield await task.run(input).catch((cause: unknown) => task.failed(input, messageOf(cause)));
    }
  },
  close: () => Promise.resolve(),
};

/** Inputs given out ahead of the slowest, per thread. */
const AHEAD = 32;

/** Starts `count` threads; none works everything off in this thread, which is quicker for a few inputs. */
export const startThreads = (count: number): Threads => {
  if (count === 0) return inThisThread;
  const threads = Array.from({ length: count }, thread);
  const { take, giveBack } = lendOut(threads);
  const runOn = async <Input, Output>(task: Task<Input, Output>, input: Input): Promise<Output> => {
    const lent = await take();
    const reply = await lent.run(task.module, input);
    giveBack(lent);
    return 'failure' in reply
      ? task.failed(input, reply.failure)
      : // What the task's own module exports as `task` gives this.
        (reply.output as Output);
  };
  return {
    async *map<Input, Output>(
      task: Task<Input, Output>,
      inputs: AsyncIterable<Input> | Iterable<Input>,
    ) {
      const window: Promise<Output>[] = [];
      for await (const input of inputs) {
        window.push(runOn(task, input));
        const first = window.length < count * AHEAD ? undefined : window.shift();
        if (first) yield await first;
      }
      for (const each of window) yield await each;
    },
    close: async () => {
      await Promise.all(threads.map((each) => each.close()));
    },
  };
};
