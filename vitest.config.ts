import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/kit/longest-first.ts';

// Vitest asks for a default export; it is the only one in the project.
// biome-ignore lint/style/noDefaultExport: the tool's own contract
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What hangs is found all the same; what is slow on a busy machine is no fault.
    testTimeout: 180_000,
    // Tests that run side by side start programs of their own.
    maxConcurrency: 2,
    hookTimeout: 180_000,
    // As many as there are cores; the default leaves one idle, which is half of a small machine.
    maxWorkers: '100%',
    // Loading a module again for every file took more time than the tests of most files.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/kit/build.ts'],
    setupFiles: ['test/kit/fixed-luck.ts'],
  },
});
