import { describe, expect, it } from 'vitest'
import { findWrongDependencies, findWrongImports } from './import-rules.ts'
import { readImports } from './module-imports.ts'
import { listFiles, listWorkspaces, readText, type Workspace } from './workspace.ts'

const isSource = (path: string) => /^(packages|apps)\/.+\.(ts|tsx|mts)$/.test(path)

describe('this repository', () => {
  const files = listFiles().filter(isSource).map((path) => ({ path, source: readText(path) }))

  it('imports one way', () => {
    expect(files.length).toBeGreaterThan(10)
    expect(findWrongImports(files, listWorkspaces())).toEqual([])
  })

  it('depends one way', () => {
    expect(findWrongDependencies(listWorkspaces())).toEqual([])
  })
})

describe('a made-up tree', () => {
  const workspaces: Workspace[] = [
    workspace('packages/contract', ['valibot']),
    workspace('packages/policy', ['@makegood/contract']),
    workspace('packages/service', ['@makegood/policy']),
    workspace('packages/msw', ['@makegood/service']),
    workspace('packages/client', ['@makegood/contract', 'ky']),
    workspace('packages/react', ['@makegood/client']),
    workspace('packages/bench', ['@makegood/react']),
    workspace('apps/studio', ['@makegood/react']),
  ]
  const wrongs = (path: string, source: string) => findWrongImports([{ path, source }], workspaces)

  it.each([
    ['packages/client/src/wallet.ts', `import { Wallet } from '@makegood/contract'`],
    ['packages/client/src/wallet.ts', `import { joined } from './pages.ts'`],
    ['packages/client/src/wallet.test.ts', `import { world } from '@makegood/msw'`],
    ['packages/react/src/menu.stories.tsx', `import preview from '../../../.storybook/preview.tsx'`],
    ['packages/react/src/menu.tsx', `// import '@makegood/service'\nconst text = "import '@makegood/service'"`],
    ['packages/service/src/node.ts', `import { createServer } from 'node:http'`],
    ['packages/bench/src/list/longlist.tsx', `import { LongList } from '../../../react/src/ui/long-list.tsx'`],
    ['apps/studio/src/main.tsx', `import { RefundProvider } from '@makegood/react'`],
  ])('lets %s say %j', (path, source) => {
    expect(wrongs(path, source)).toEqual([])
  })

  it.each([
    ['packages/contract/src/wallet.ts', `import { decide } from '@makegood/policy'`, 'no other package'],
    ['packages/contract/src/wallet.test.ts', `import { decide } from '@makegood/policy'`, 'one way'],
    ['packages/policy/src/decide.ts', `import type { Ledger } from '@makegood/service'`, 'one way'],
    ['packages/service/src/wallet.ts', `export { createClient } from '@makegood/client'`, 'one way'],
    ['packages/client/src/wallet.ts', `const { decide } = await import('@makegood/policy')`, 'one way'],
    ['packages/react/src/menu.tsx', `import '@makegood/msw'`, 'one way'],
    ['packages/react/src/menu.tsx', `import { service } from '../../service/src/index.ts'`, 'leaves the package'],
    ['packages/react/src/menu.tsx', `import preview from '../../../.storybook/preview.tsx'`, 'leaves the package'],
    ['packages/react/src/menu.tsx', `import { Studio } from 'studio'`, 'nothing imports an app'],
    ['packages/bench/src/list/history.tsx', `import { History } from '../../../react/src/history/history.tsx'`, 'leaves the package'],
    ['packages/react/src/menu.tsx', `import dayjs from 'dayjs'`, 'neither in dependencies'],
    ['packages/react/src/menu.tsx', `import { join } from 'node:path'`, 'no modules of Node'],
    ['packages/react/src/ui/button.tsx', `import { ReportForm } from '../report/form.tsx'`, 'knows no feature'],
  ])('refuses that %s says %j', (path, source, why) => {
    expect(wrongs(path, source)).toEqual([expect.stringContaining(why)])
  })

  it('refuses a dependency against the direction', () => {
    const turned = [...workspaces, workspace('packages/react', ['@makegood/service'])]
    expect(findWrongDependencies(workspaces)).toEqual([])
    expect(findWrongDependencies(turned)).toEqual([expect.stringContaining('packages/react/package.json depends on')])
  })

  it('says where a source cannot be read', () => {
    expect(() => readImports('packages/react/src/menu.tsx', 'import from')).toThrow('packages/react/src/menu.tsx')
  })
})

function workspace(folder: string, dependencies: string[]): Workspace {
  const short = folder.split('/')[1] ?? ''
  return {
    folder,
    manifest: {
      name: folder.startsWith('apps/') ? short : `@makegood/${short}`,
      dependencies: Object.fromEntries(dependencies.map((name) => [name, '*'])),
    },
  }
}
