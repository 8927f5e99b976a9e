import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Some files mostly wait for a browser or for processes: half as many workers more than cores. */
const WORKERS = Math.ceil(availableParallelism() * 1.5);

/** One module graph a worker; a test on a busy machine is slow, not wrong. */
export default defineConfig({
  test: { isolate: false, maxWorkers: WORKERS, testTimeout: 300_000, hookTimeout: 300_000 },
});
