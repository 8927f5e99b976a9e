// A thread of src/parallel.ts: registers the TypeScript loader, then runs the tasks it is sent, one at a time.
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();

parentPort.on('message', async ({ module, input }) => {
  try {
    const { task } = await import(module);
    parentPort.postMessage({ output: await task.run(input) });
  } catch (cause) {
    parentPort.postMessage({ failure: cause instanceof Error ? cause.message : String(cause) });
  }
});
