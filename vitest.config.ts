import { defineConfig } from 'vitest/config';

// Vitest asks for a default export; it is the only one in the project.
// biome-ignore lint/style/noDefaultExport: the tool's own contract
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['test/kit/build.ts'],
  },
});
