/** Bytes of a PDF in, the document out: read in a thread of its own that is stopped when its time is up. */
import { Worker } from 'node:worker_threads';
import type { FormatReader, Limits, Opened } from './document.ts';
import { refuse } from './opening-error.ts';
import { hasSpoiltStream } from './pdf-damage.ts';

/** Memory of the thread's objects; a report takes a tenth of it. */
const MEMORY_MB = 768;
/** What one document may make the whole process grow by: buffers are not counted above. */
const MOST_GROWTH = 900_000_000;
const WATCH_EVERY = 200;

const startWorker = (): Worker =>
  new Worker(new URL('./pdf-worker.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });

/** The thread, kept for the next document; null before the first and after one that went wrong. */
let idle: Worker | null = null;

const readIn = (worker: Worker, bytes: Uint8Array, limits: Limits): Promise<Opened> =>
  new Promise((resolve) => {
    const end = (opened: Opened, isSound: boolean): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      if (isSound) idle = worker;
      else void worker.terminate();
      worker.unref();
      resolve(opened);
    };
    const onMessage = (opened: Opened): void => {
      end(opened, true);
    };
    const onError = (cause: Error): void => {
      const isMemory = 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(refuse(isMemory ? 'too-large' : 'damaged'), false);
    };
    const onExit = (): void => {
      end(refuse('damaged'), false);
    };
    const timer = setTimeout(() => {
      end(refuse('too-slow'), false);
    }, limits.time);
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MOST_GROWTH) end(refuse('too-large'), false);
    }, WATCH_EVERY);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.ref();
    // Not bytes.slice(): a Buffer's slice shares its memory, and that is given away below.
    const copy = new Uint8Array(bytes);
    worker.postMessage({ bytes: copy, limits }, [copy.buffer]);
  });

/** One document after the other: the thread reads one at a time. */
let queue: Promise<unknown> = Promise.resolve();

/** Opens a PDF with a text layer; the time limit holds whatever the document does. */
export const readPdf: FormatReader = async (bytes, limits) => {
  if (hasSpoiltStream(bytes)) return refuse('damaged');
  const opened = queue.then(() => {
    const worker = idle ?? startWorker();
    idle = null;
    return readIn(worker, bytes, limits);
  });
  queue = opened;
  return opened;
};
