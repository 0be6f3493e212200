import { build } from 'esbuild'
import { createRequire } from 'node:module'

/** Written to vendor/react.js, vendor/react-dom_client.js and so on, with what they share in files of its own. */
const names = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']
const require = createRequire(import.meta.url)

/** A browser wants to know the names of a module before it runs: they are asked of the package, and written out. */
function asModule(name) {
  const exported = Object.keys(require(name)).filter((key) => key !== 'default')
  return `import all from '${name}'\nexport default all\nexport const { ${exported.join(', ')} } = all`
}

await build({
  entryPoints: [
    ...names.map((name) => ({ in: `module:${name}`, out: name.replaceAll('/', '_') })),
    // A module already, of thirty packages: one file of it needs one line in the map.
    { in: 'radix-ui/dropdown-menu', out: 'radix-ui_dropdown-menu' },
  ],
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  outdir: 'vendor',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    {
      name: 'react-as-modules',
      setup({ onLoad, onResolve }) {
        onResolve({ filter: /^module:/ }, ({ path }) => ({ path: path.slice('module:'.length), namespace: 'module' }))
        onLoad({ filter: /^/, namespace: 'module' }, ({ path }) => ({ contents: asModule(path), resolveDir: process.cwd() }))
      },
    },
  ],
})
