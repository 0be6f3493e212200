import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refundDevtools } from './devtools/refund-devtools.guide.ts'
import { walletBalance } from './history/wallet-balance.guide.ts'
import { walletRefundHistory } from './history/wallet-refund-history.guide.ts'
import { packRefundForm } from './pack-refund/pack-refund-form.guide.ts'
import { provider } from './provider.guide.ts'
import { reportArea } from './report/report-area.guide.ts'
import { reportBadge } from './report/report-badge.guide.ts'
import { reportButton } from './report/report-button.guide.ts'
import { reportItem } from './report/report-item.guide.ts'
import { reportMenu } from './report/report-menu.guide.ts'
import { type FlatPart, flatParts, type Guide } from './testing/guide.ts'
import { elementsIn } from './testing/markup.ts'
import { shared } from './ui/shared.guide.ts'
import { withdrawalButton } from './withdrawal/withdrawal-button.guide.ts'

type Told = { guide: Guide; sources: readonly string[]; not?: RegExp }

const BALANCE = ['history/wallet-balance.tsx', 'history/balance.tsx']

/** What each guide tells of, among the sources. The first that has a file tells of it. */
const told: Record<string, Told> = {
  provider: { guide: provider, sources: ['provider.tsx', 'context.ts', 'surface.tsx', 'alert.tsx', 'ui/toaster.tsx', 'front-props.ts'] },
  reportItem: { guide: reportItem, sources: ['report/report-item.tsx'] },
  reportButton: { guide: reportButton, sources: ['report/report-button.tsx'] },
  reportBadge: { guide: reportBadge, sources: ['report/report-badge.tsx', 'report/state-class.ts'] },
  reportArea: { guide: reportArea, sources: ['report/report-area.tsx', 'report/area-items.ts', 'report/borrowed-trigger.tsx', 'report/long-press.ts'] },
  reportMenu: { guide: reportMenu, sources: ['report/**/*.{ts,tsx}', 'evidence/*.{ts,tsx}'] },
  walletBalance: { guide: walletBalance, sources: BALANCE },
  walletRefundHistory: { guide: walletRefundHistory, sources: ['history/**/*.{ts,tsx}'] },
  packRefundForm: { guide: packRefundForm, sources: ['pack-refund/*.tsx'] },
  withdrawalButton: { guide: withdrawalButton, sources: ['withdrawal/*.{ts,tsx}'] },
  refundDevtools: { guide: refundDevtools, sources: ['devtools/*.{ts,tsx}'] },
  shared: { guide: shared, sources: ['**/*.{ts,tsx}'] },
}

/** How our own code finds things: nothing for a host. */
const PRIVATE = new Set(['data-autofocus', 'data-icon', 'data-line', 'data-mark', 'data-row', 'data-edge', 'data-removes'])

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8')
const list = (patterns: readonly string[]) => globSync([...patterns], { cwd: import.meta.dirname }).filter((path) => !/^(testing|languages)\/|\.(test|stories|guide)\./.test(path))
const styles = list(['styles/*.css']).map(read).join('\n')

const owners = new Map<string, string>()
for (const [name, { sources }] of Object.entries(told)) for (const path of list(sources)) if (!owners.has(path)) owners.set(path, name)
const pathsOf = (name: string) => [...owners].flatMap(([path, owner]) => (owner === name ? [path] : []))

const sharedParts = flatParts(shared.parts)
const isWord = (word: string, text: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text)
/** The part that an attribute belongs to. */
const partWith = (parts: readonly FlatPart[], classes: readonly string[], attribute: string) =>
  parts.find(({ className, data }) => data && attribute in data && (classes.length === 0 || className === null || classes.includes(className)))

describe.each(Object.entries(told))('the guide of %s', (name, { guide, sources }) => {
  const parts = flatParts(guide.parts)
  const all = list(sources)
  const source = all.map(read).join('\n')

  it('names class names that are there', () => {
    // What is made of shared parts names them where they stand.
    const isThere = (className: string) => isWord(className, source) || sharedParts.some((part) => part.className === className) || isWord('makegood-menu', className)
    expect(parts.flatMap(({ className }) => (className === null || isThere(className) ? [] : [className]))).toEqual([])
  })

  it('names attributes and values that are there', () => {
    const missing: string[] = []
    for (const { className, data = {} } of parts) {
      for (const [attribute, values] of Object.entries(data)) {
        const inStyles = styles.split('{').some((selector) => isWord(attribute, selector) && (className === null || isWord(className, selector)))
        if (!isWord(attribute, source) && !inStyles) missing.push(`${className}[${attribute}]`)
        const isValue = (value: string) => new RegExp(`['"]${value}['"]|\\b${value}\\??:`).test(`${source}\n${styles}\n${read('ui/callout.tsx')}${read('languages/en/proof.ts')}${read('report/report-lifecycle.ts')}`)
        missing.push(...values.filter((value) => !isValue(value)).map((value) => `${className}[${attribute}=${value}]`))
      }
    }
    expect(missing).toEqual([])
  })

  it('tells every attribute that a host can style by', () => {
    const untold: string[] = []
    for (const path of pathsOf(name).filter((one) => one.endsWith('.tsx'))) {
      for (const { classes, data } of elementsIn(path, read(path))) {
        for (const [attribute, text] of Object.entries(data)) {
          if (PRIVATE.has(attribute)) continue
          const part = partWith(parts, classes, attribute) ?? partWith(sharedParts, classes, attribute)
          const value = /^"(.*)"$/.exec(text)?.[1]
          if (!part) untold.push(`${path}: ${classes.join('.')}[${attribute}]`)
          else if (value && !part.data![attribute as `data-${string}`]!.includes(value)) untold.push(`${path}: ${classes.join('.')}[${attribute}=${value}]`)
        }
      }
    }
    expect(untold).toEqual([])
  })
})

type Declared = { type: string; path: string }
const index = read('index.ts')
const propsTypes: readonly Declared[] = [
  ...list(['**/*.tsx']).flatMap((path) => [...read(path).matchAll(/^export type (\w+Props) =/gm)].map(([, type]) => ({ type: type!, path }))),
  // What they are put together from.
  { type: 'Listeners', path: 'tell.ts' },
  { type: 'ReportSubject', path: 'desk.ts' },
].filter(({ type, path }) => path.endsWith('.ts') || index.includes(`type ${type}`))

it.each(propsTypes)('$type says of each what it is', ({ type, path }) => {
  const source = read(path)
  const declared = source.slice(source.indexOf(`export type ${type} =`)).split('\n')
  const lines = declared.slice(0, declared.indexOf('}'))
  const bare = lines.filter((line, at) => /^  \w+\??:/.test(line) && !lines[at - 1]!.endsWith('*/'))
  expect(bare.map((line) => line.trim())).toEqual([])
})

describe('the guides', () => {
  it('tell of every state that the sheets draw', () => {
    const attributes = new Set([...styles.matchAll(/\[(data-[\w-]+)/g)].map(([, attribute]) => attribute!))
    const known = new Set(Object.values(told).flatMap(({ guide }) => flatParts(guide.parts).flatMap(({ data = {} }) => Object.keys(data))))
    expect([...attributes].filter((attribute) => !known.has(attribute) && !PRIVATE.has(attribute))).toEqual([])
  })

  it('have a page each, and their keys are tried', () => {
    const guides = globSync('**/*.guide.ts', { cwd: import.meta.dirname })
    expect(guides).toHaveLength(Object.keys(told).length)
    const tests = globSync('**/*keys.test.tsx', { cwd: import.meta.dirname }).map(read).join('\n')
    for (const path of guides) {
      expect(existsSync(join(import.meta.dirname, path.replace('.guide.ts', '.mdx')))).toBe(true)
      const [, name] = /export const (\w+)/.exec(read(path))!
      if (Object.keys(told[name!]!.guide.keys).length > 0) expect(tests).toMatch(new RegExp(`tryKeys\\('\\w+', ${name},`))
    }
  })
})
