import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vitest would take graphql's module for our files and Node its CommonJS for Apollo's: two graphqls, which refuse
  // each other's schemas. Node alone takes the same for both.
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    testTimeout: 30_000,
    // Two cores, one of which the database needs: files side by side would only measure each other.
    fileParallelism: false,
    projects: [
      // What needs no database starts none.
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/{graph,api}/**/*.test.ts'],
          globalSetup: 'test/support/globalServer.ts',
          hookTimeout: 120_000, // the first run on a machine fetches Neo4j
        },
      },
      {
        extends: true,
        test: {
          name: 'explorer',
          include: ['test/explorer/**/*.test.ts'],
          globalSetup: 'test/support/globalServer.ts',
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
