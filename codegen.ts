/** Types of the API's resolvers and of the explorer's questions, from the SDL. Written to files, committed, never edited. */
import type { CodegenConfig } from '@graphql-codegen/cli'
import { enumValues } from './src/graphql/enumValues.ts'
import { record } from './src/lib/record.ts'

export default {
  schema: 'schema/generated/throughline.graphql',
  generates: {
    'src/graphql/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        // Words that the code has other names for; as mappers too, or the default mapper below would not find them.
        enumValues,
        mappers: record(Object.keys(enumValues), (name) => name),
        avoidOptionals: { field: true, inputValue: false, defaultValue: true },
        contextType: './context.ts#Context',
        scalars: { ID: 'string', Date: 'string', Edtf: '../lib/edtf.ts#DateRange' },
        strictScalars: true,
        // GraphQL takes undefined for null, and nobody changes a list that was given to him.
        maybeValue: 'T | null | undefined',
        immutableTypes: true,
        // By its name each type of the schema is found among the stored shapes of parents.ts, so that none is listed here.
        defaultMapper: './parents.ts#Stored<{T}>',
      },
    },
    'src/explorer/questions.generated.ts': {
      documents: 'src/explorer/questions/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        // Each question as its text, which is what a client sends and a page shows; types that Node can strip.
        documentMode: 'string',
        scalars: { ID: 'string', Date: 'string', Edtf: 'string' },
        strictScalars: true,
        immutableTypes: true,
        // Kinds that give the same fields are one type.
        mergeFragmentTypes: true,
      },
    },
  },
} satisfies CodegenConfig
