/** Import directions of design §3. Each rule says who may not know whom. */
const forbid = (name, from, to, extra = {}) => ({
  name,
  severity: 'error',
  from: { path: from, ...extra },
  to: { path: to },
});
const TESTS = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-knows-nothing',
      severity: 'error',
      from: { path: '^src/domain', pathNot: TESTS },
      to: { pathNot: '^src/domain' },
    },
    {
      name: 'contract-knows-domain',
      severity: 'error',
      from: { path: '^src/contract', pathNot: TESTS },
      to: { pathNot: '^src/(contract|domain)|node_modules/zod' },
    },
    {
      name: 'ports-know-domain',
      severity: 'error',
      from: { path: '^src/ports' },
      to: { pathNot: '^src/(ports|domain|contract)' },
    },
    {
      name: 'usecases-know-domain-ports-contract',
      severity: 'error',
      from: { path: '^src/usecases', pathNot: TESTS },
      to: { pathNot: '^src/(usecases|domain|ports|contract)' },
    },
    {
      name: 'adapters-know-ports-and-domain',
      severity: 'error',
      from: { path: '^src/adapters', pathNot: TESTS },
      to: { pathNot: '^src/(adapters|ports|domain|contract)|node_modules|^(crypto|zlib)$' },
    },
    forbid('only-adapters-know-the-platform', '^src/(?!adapters|entry)', 'node_modules/@forge'),
    {
      name: 'entry-knows-usecases-and-contract',
      severity: 'error',
      from: { path: '^src/entry', pathNot: TESTS },
      to: { path: '^src/(adapters|domain)' },
    },
    forbid('src-is-deployed-alone', '^src', '^(static|local)', { pathNot: TESTS }),
    forbid('ui-knows-contract-and-domain', '^static', '^(src/(?!contract|domain)|local)', { pathNot: TESTS }),
    {
      name: 'ui-never-loads-weights',
      severity: 'error',
      from: { path: '^static' },
      to: { path: '\\.weights\\.ts$', reachable: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [TESTS, '\\.d\\.ts$', '\\.config\\.', '^static/src/(entries|testing)/', '^local/(run|e2e)/'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.js', '.mjs', '.json', '.css'] },
  },
};
