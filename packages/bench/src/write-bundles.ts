import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { bundleFiles } from './bundle.ts'
import { entries, lateInReport } from './entries.ts'

// Writes what size-limit looks at: a folder for each budget, with the files that it is about.

const out = join(import.meta.dirname, '../artifacts')

const page = await bundleFiles(entries.page, lateInReport)
const everything = await bundleFiles(entries.everything)
const client = await bundleFiles(entries.client)
const all = [...everything.files.keys()]

await rm(out, { recursive: true, force: true })
await write('page', page.files, page.initial)
await write('report', page.files, page.used)
await write('everything', everything.files, all.filter((path) => path.endsWith('.js')))
await write('styles', everything.files, all.filter((path) => path.endsWith('.css')))
await write('client', client.files, client.initial)

async function write(name: string, files: ReadonlyMap<string, Uint8Array>, paths: Iterable<string>): Promise<void> {
  await mkdir(join(out, name), { recursive: true })
  for (const path of paths) await writeFile(join(out, name, basename(path)), files.get(path)!)
}
