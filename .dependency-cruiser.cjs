// Who may import whom: an allow-list made from layers.json, which docs/codemap.md shows as a table.
const layers = require('./layers.json')

const stack =
  '^(payload|@payloadcms|next|react|react-dom|lexical)(/|$)|node_modules/(payload|@payloadcms|next|react|react-dom|lexical)/'
const test = '\\.(test|int\\.test|spec)\\.tsx?$|^components/fixtures/'

const escaped = (path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const within = (path) => `^${escaped(path)}${/\.tsx?$/.test(path) ? '$' : '/'}`

/** What lies inside a layer and is a layer of its own. */
const innerOf = ({ path }) =>
  layers.filter((other) => other.path.startsWith(`${path}/`)).map((other) => within(other.path))

const rules = layers
  .filter(({ imports }) => !imports.includes('*'))
  .map((layer) => ({
    name: `layer-${layer.path}`,
    comment: `${layer.path} imports itself and ${layer.imports.join(', ') || 'nothing else of ours'}`,
    severity: 'error',
    from: { path: within(layer.path), pathNot: [test, ...innerOf(layer)].join('|') },
    to: {
      path: '\\.(tsx?|mjs)$',
      pathNot: [
        ...[layer.path, ...layer.imports].map(within),
        'node_modules/',
        '\\.(json|css|svg)$',
      ].join('|'),
    },
  }))

/** An import of an outer layer does not let in the layer that lies inside it. */
const innerRules = layers.flatMap((inner) =>
  layers
    .filter((outer) => inner.path.startsWith(`${outer.path}/`))
    .map((outer) => ({
      name: `not-through-${outer.path}`,
      comment: `whoever may import ${outer.path} may not therefore import ${inner.path}`,
      severity: 'error',
      from: {
        pathNot: [
          test,
          ...layers
            .filter(
              ({ path, imports }) =>
                path === inner.path || imports.includes(inner.path) || imports.includes('*'),
            )
            .map(({ path }) => within(path)),
        ].join('|'),
      },
      to: { path: within(inner.path) },
    })),
)

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-source-is-in-a-layer',
      severity: 'error',
      from: {
        path: '/.*\\.(tsx?|mjs)$',
        pathNot: layers.map(({ path }) => within(path)).join('|'),
      },
      to: {},
    },
    ...rules,
    ...innerRules,
    {
      name: 'pure-stays-pure',
      comment: 'domain, importer and exporter import nothing of the stack',
      severity: 'error',
      from: { path: '^(domain|importer|exporter)/', pathNot: test },
      to: { path: stack },
    },
    {
      name: 'operations-never-show',
      severity: 'error',
      from: { path: '^(operations|desk|queries)/', pathNot: test },
      to: { path: 'node_modules/react' },
    },
    {
      name: 'only-operations-write',
      comment: 'asOperation is the permission of operations; hooks ask for it by isOperation',
      severity: 'error',
      from: {
        pathNot: `^(operations|database|testing)/|^collections/(Claims|Responses|Updates|hooks)/|${test}`,
      },
      to: { path: '^database/asOperation' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(domain|operations|desk|queries|components)/',
        pathNot: `${test}|\\.d\\.ts$`,
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
