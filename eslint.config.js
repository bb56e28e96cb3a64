/** Lint: typed rules for TypeScript, one formatter (standard style), and the purity of `wire/`, `policy/` and the codec of xroot. */
import stylistic from '@stylistic/eslint-plugin'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const world = ['process', 'performance', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'console', 'global', 'globalThis']

const purity = {
  files: ['packages/*/src/{wire,policy}/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', ...[...world, 'Buffer'].map(name => ({ name, message: 'wire and policy are pure and run in a browser: pass it in, or do it elsewhere.' }))],
    'no-restricted-properties': ['error',
      { object: 'Math', property: 'random', message: 'Entropy is a parameter.' },
      { object: 'Date', property: 'now', message: 'Time is a parameter.' }
    ],
    'no-restricted-syntax': ['error',
      { selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]', message: 'Time is a parameter.' },
      { selector: ':function[async=true], AwaitExpression, ForOfStatement[await=true], ImportExpression', message: 'What is pure is synchronous.' }
    ],
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^node:', allowTypeImports: true, message: 'wire and policy run in a browser.' }] }]
  }
}

/** As strict, but for `Buffer`, which is what the codec is about. */
const codecPurity = {
  files: ['packages/xrootd-protocol/src/**/*.ts'],
  ignores: ['packages/xrootd-protocol/src/client/**'],
  rules: {
    ...purity.rules,
    'no-restricted-globals': ['error', ...world.map(name => ({ name, message: 'The codec is pure: pass it in, or do it in the client.' }))],
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^node:', allowTypeImports: true, message: 'The codec has no world around it.' }] }]
  }
}

export default defineConfig(
  globalIgnores(['**/node_modules/', '**/dist/', '**/.tap/', '**/generated/*-validators.ts', 'scripts/generate/templates/', 'site/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  stylistic.configs.customize({ indent: 2, quotes: 'single', semi: false, braceStyle: '1tbs', commaDangle: 'never', arrowParens: false, quoteProps: 'as-needed', jsx: false }),
  {
    rules: {
      '@stylistic/space-before-function-paren': ['error', 'always'],
      '@stylistic/member-delimiter-style': ['error', { multiline: { delimiter: 'none' }, singleline: { delimiter: 'comma', requireLast: false } }],
      '@stylistic/operator-linebreak': ['error', 'after', { overrides: { '?': 'before', ':': 'before', '|': 'before' } }],
      '@stylistic/generator-star-spacing': ['error', 'both'],
      '@stylistic/yield-star-spacing': ['error', 'both'],
      '@stylistic/quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: 'avoidEscape' }],
      '@stylistic/arrow-parens': ['error', 'as-needed'],
      '@stylistic/no-multi-spaces': ['error', { ignoreEOLComments: true }],
      '@stylistic/list-style': 'off',
      '@stylistic/multiline-ternary': 'off',
      '@stylistic/max-statements-per-line': ['error', { max: 3 }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'eslint-disable'], location: 'start' }],
      'max-lines': ['error', { max: 400 }]
    }
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // tap keeps the promise of a subtest itself; a bare `t.rejects(…)` is still caught.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafePromises: [{ from: 'package', name: 'PromiseWithSubtest', package: '@tapjs/core' }] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A middleware keeps the methods of the response that it wraps, and calls them on it.
      '@typescript-eslint/unbound-method': 'off',
      // A method may promise for its interface what it can do at once.
      '@typescript-eslint/require-await': 'off'
    }
  },
  purity,
  codecPurity,
  {
    // It looks for a binary that may not be there.
    files: ['packages/xrootd-protocol/src/crc32c.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^node:(?!module$)', message: 'The codec has no world around it.' }] }] }
  },
  {
    files: ['packages/*/src/generated/*.ts'],
    rules: { 'max-lines': 'off' }
  },
  {
    files: ['packages/*/src/index.ts', 'packages/*/src/*/index.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program > :not(ExportAllDeclaration, ExportNamedDeclaration[source])', message: 'index.ts only re-exports the public names.' }] }
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', Buffer: 'readonly', URL: 'readonly' } },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }], 'no-unreachable': 'error' }
  }
)
