import { measureCalls } from './calls.ts'
import { measureLanguages } from './languages.ts'
import { measureList } from './list.ts'
import { measureMount } from './mount.ts'
import { measurePolicy } from './policy.ts'
import { measureSize } from './size.ts'

// pnpm bench [name …]: every bench, or those that are named.

const benches: Record<string, () => Promise<void>> = {
  calls: measureCalls,
  languages: measureLanguages,
  list: measureList,
  mount: measureMount,
  policy: measurePolicy,
  size: measureSize,
}

const names = process.argv.slice(2)
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench) throw new Error(`There is no bench ${name}. There are: ${Object.keys(benches).join(', ')}.`)
  console.log(`\n${name}`)
  await bench()
}
