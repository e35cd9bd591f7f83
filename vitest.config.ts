import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vitest would take graphql's module for our files and Node its CommonJS for Apollo's: two graphqls, which refuse
  // each other's schemas. Node alone takes the same for both.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: new URL('node_modules/graphql/index.js', import.meta.url).pathname },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/globalServer.ts',
    testTimeout: 30_000,
    hookTimeout: 120_000, // the first run on a machine fetches Neo4j
    // Two cores, one of which the database needs: files side by side would only measure each other.
    fileParallelism: false,
  },
})
