import graphql from '@graphql-eslint/eslint-plugin'
import js from '@eslint/js'
import typescript from 'typescript-eslint'

// What clients see, made of what is written beside it: every description and name in it is written there.
const schemaFiles = ['schema/generated/throughline.graphql']

export default typescript.config(
  { ignores: ['node_modules', '.throughline', 'src/**/*.generated.ts'] },
  {
    files: ['**/*.ts', '**/*.js'],
    extends: [js.configs.recommended, ...typescript.configs.strict],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // used where a line above has just made sure
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_|^\\$schema$' },
      ],
    },
  },
  {
    // Only the two that wire everything may look at the environment; all else is told.
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/cli.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Take it as a parameter.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: schemaFiles,
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: schemaFiles } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...graphql.configs['flat/schema-all'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Fields are in the order a reader wants them: what it is, what it says, what it is linked to.
      '@graphql-eslint/alphabetize': 'off',
      // Short descriptions stand on one line.
      '@graphql-eslint/description-style': 'off',
      // We ask for more than schema-all: arguments, inputs and enum values too.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          rootField: true,
        },
      ],
      // What has an identity implements Node, which demands an id; parts of answers, edges and values have none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Names, gaps and the passages of a fact are short lists that nobody pages through; a suggestion is the node
      // of an edge and no stored thing.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
)
