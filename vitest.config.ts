import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/docx-bundle.ts'],
    testTimeout: 30_000,
    isolate: false,
    maxWorkers: 3,
  },
});
