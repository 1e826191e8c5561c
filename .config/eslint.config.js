import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const defaultExport = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export by name, so that a thing is called the same everywhere.',
  },
];
const clock = 'Decisions take the day and the ids they need from the command.';
const clocks = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
];
const inlineStyle = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'A strict content security policy refuses style attributes: use a class or a custom property.',
  },
];
const inside = {
  regex: '(^|/)index\\.js$|^\\.\\.?/?$',
  message: 'Inside a package import the file itself; index.ts is for users of the package.',
};

export default defineConfig(
  globalIgnores(['**/dist/', '.storybook-static/', '.screenshots/', 'coverage/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Lit binds the host for event listeners in templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...defaultExport],
      'no-restricted-imports': ['error', { patterns: [inside] }],
    },
  },
  {
    // The names a package publishes, one by one: as many lines as there are names.
    files: ['packages/*/src/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['packages/billing/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...defaultExport, ...clocks],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: clock },
        { object: 'Math', property: 'random', message: clock },
        { object: 'performance', property: 'now', message: clock },
        ...['crypto', 'setTimeout', 'Date', 'Math'].map((property) => ({ object: 'globalThis', property })),
      ],
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'queueMicrotask', 'crypto'],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...defaultExport, ...inlineStyle],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            inside,
            {
              group: ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit-html', 'lit-html/*'],
              message: 'Elements work under a strict content security policy and show text as text.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'cssText'].map((property) => ({ property })),
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // Chai's assertions are thenable-typed and end in expressions; node:test's it() returns a promise.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
    },
  },
  {
    // The second model of the books is small enough to be read beside the engine, each of its parts in one go.
    files: ['test/model/paper-*.ts'],
    rules: { 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
);
