import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files by their folders, so that those that read the same data follow one another and it is loaded once. */
class InOrder extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const place = ({ project, moduleId }: TestSpecification) =>
      [project.config.sequence.groupOrder, moduleId.includes('/test/product/') ? 0 : 1, moduleId].join(' ')
    return Promise.resolve(files.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)))
  }
}

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
    // Two cores, one of which the database needs: files side by side would only measure each other. One after the other they
    // may share what they import, which would else be loaded, and the schema built, for each anew.
    fileParallelism: false,
    isolate: false,
    pool: 'threads',
    sequence: { sequencer: InOrder },
    projects: [
      // What needs no database starts none.
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/{product,api,graph,seeding,neo4j,http}/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          globalSetup: 'test/support/globalServer.ts',
          hookTimeout: 120_000, // the first run on a machine fetches Neo4j
        },
      },
      {
        extends: true,
        test: {
          name: 'explorer',
          include: ['test/explorer/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          globalSetup: 'test/support/globalServer.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
