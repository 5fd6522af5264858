const js = require('@eslint/js');
const { defineConfig, globalIgnores } = require('eslint/config');
const tseslint = require('typescript-eslint');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const designSystem = require('@atlaskit/eslint-plugin-design-system').default;

const SURFACE_STYLES = 'Styles come from Atlaskit components or CSS modules with design tokens.';

module.exports = defineConfig([
  globalIgnores(['**/build/', 'node_modules/', 'coverage/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', 4],
    },
  },
  {
    // What the domain may not know: clock, randomness, platform.
    files: ['src/domain/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument.',
        },
      ],
    },
  },
  {
    files: ['static/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y, '@atlaskit/design-system': designSystem },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.flatConfigs.strict.rules,
      '@atlaskit/design-system/ensure-design-token-usage': 'error',
      '@atlaskit/design-system/no-deprecated-imports': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='style']", message: SURFACE_STYLES },
        {
          selector: 'JSXText[value=/[A-Za-z]{2,}/]',
          message: 'Text comes from src/messages through react-intl.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@forge/bridge', message: 'Only src/bridge.ts imports the bridge.' }],
          patterns: [{ group: ['@emotion/*', '@atlaskit/modal-dialog'], message: SURFACE_STYLES }],
        },
      ],
    },
  },
  { files: ['static/src/bridge.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', 'local/e2e/**'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': 'off',
    },
  },
  { files: ['**/*.table.ts', '**/*.weights.ts', 'local/sites/**/*-texts.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { ...require('globals').node } },
  },
]);
