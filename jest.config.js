const typescript = [
  'ts-jest',
  {
    tsconfig: {
      module: 'CommonJS',
      moduleResolution: 'node10',
      jsx: 'react-jsx',
      isolatedModules: true,
      allowJs: true,
      esModuleInterop: true,
      target: 'ES2022',
      ignoreDeprecations: '5.0',
    },
    diagnostics: false,
  },
];

/** Published as ES modules only. */
const ES_MODULES = ['@formatjs', 'react-intl', 'intl-messageformat', 'd3-[a-z-]+', 'internmap'];

const base = {
  transform: { '^.+\\.(ts|tsx|mts|js|mjs)$': typescript },
  transformIgnorePatterns: [`node_modules/(?!(${ES_MODULES.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/static/src/testing/css-stub.js' },
};

/** Suites are split by what they need: unit (nothing), contract (the emulated platform), ui (jsdom), e2e (Chromium). */
module.exports = {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,local}/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'contract',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/local/**/*.contract.ts'],
    },
    {
      ...base,
      displayName: 'ui',
      setupFiles: ['<rootDir>/static/src/testing/bridge.ts'],
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/static/**/*.test.{ts,tsx}'],
    },
    {
      ...base,
      displayName: 'e2e',
      setupFilesAfterEnv: ['<rootDir>/local/e2e/setup.ts'],
      testEnvironment: 'node',
      testMatch: ['<rootDir>/local/e2e/**/*.e2e.ts'],
    },
  ],
};
