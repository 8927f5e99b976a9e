import { defineConfig } from 'vitest/config';

/** One module graph a worker, as many workers as cores; a test on a busy machine is slow, not wrong. */
export default defineConfig({
  test: { isolate: false, maxWorkers: '100%', testTimeout: 60_000, hookTimeout: 60_000 },
});
