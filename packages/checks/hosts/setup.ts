import type { TestProject } from 'vitest/node'
import { packPackages } from './tarballs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the packed packages. */
    tarballs: string
  }
}

/** Packs every public package once for all tests of hosts, and removes the tarballs after them. */
export default async function setup(project: TestProject) {
  const { folder, remove } = await packPackages()
  project.provide('tarballs', folder)
  return remove
}
