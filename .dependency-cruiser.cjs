/** Who may import whom (docs/codemap.md). */
const stack =
  '^(payload|@payloadcms|next|react|react-dom|lexical)(/|$)|node_modules/(payload|@payloadcms|next|react|react-dom|lexical)/'
const layers =
  '^(access|app|collections|components|database|effects|globals|memory|operations|queries|scripts|testing|demo|e2e)/|^(env|makeConfig|payload\\.config)\\.ts'
const test = '\\.(test|int\\.test|spec)\\.tsx?$|^testing/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-stays-pure',
      comment: 'domain, importer and exporter import nothing of the stack',
      severity: 'error',
      from: { path: '^(domain|importer|exporter)/', pathNot: test },
      to: { path: `${stack}|${layers}` },
    },
    {
      name: 'domain-knows-nobody',
      severity: 'error',
      from: { path: '^domain/', pathNot: test },
      to: { path: '^(importer|exporter|locales)/' },
    },
    {
      name: 'memory-knows-nobody',
      severity: 'error',
      from: { path: '^memory/', pathNot: test },
      to: { path: `${stack}|${layers}|^(domain|importer|exporter|locales)/`, pathNot: '^memory/' },
    },
    {
      name: 'components-show',
      comment: 'components import domain and locales',
      severity: 'error',
      from: { path: '^components/', pathNot: `${test}|^components/desk/` },
      to: {
        path: '^(access|app|collections|database|effects|globals|importer|exporter|memory|operations|queries|demo|scripts)/|^(env|makeConfig)',
      },
    },
    {
      name: 'the-public-reads-through-queries',
      severity: 'error',
      from: { path: '^app/(\\(site\\)|data|files)/' },
      to: {
        path: '^(access|collections|globals|operations|importer|demo|scripts)/|^database/(?!find)',
      },
    },
    {
      name: 'queries-read',
      severity: 'error',
      from: { path: '^queries/', pathNot: test },
      to: {
        path: '^(access|app|collections|components|effects|globals|operations)/|^database/(?!find)',
      },
    },
    {
      name: 'operations-never-show',
      severity: 'error',
      from: { path: '^operations/', pathNot: test },
      to: { path: '^(app|components)/|node_modules/react' },
    },
    {
      name: 'only-operations-append',
      severity: 'error',
      from: { pathNot: `^(operations|database)/|^collections/(Updates|hooks)/|${test}` },
      to: { path: '^database/appendRecords' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(domain|operations|queries|components)/',
        pathNot: `${test}|\\.d\\.ts$`,
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
