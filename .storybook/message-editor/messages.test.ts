/// <reference types="vite/client" />
import { stripTypeScriptTypes } from 'node:module'
import { describe, expect, it } from 'vitest'
import { compileSnippets } from '../../packages/checks/src/compile-snippets.ts'
import type { Language, Messages } from '../../packages/react/src/languages/messages.ts'
import { words as english } from '../../packages/react/src/languages/pseudo/words.ts'
import { catalogOf, changed, type Changes, isSpoken, overridesOf, wordingsOf } from './catalog.ts'
import { changesFile, readChanges } from './changes-file.ts'
import { moduleOf } from './export-file.ts'
import { patternsOf } from './find-said.ts'
import { casesOf, check } from './template.ts'

const catalog = catalogOf()
const entry = (id: string) => catalog.byId.get(id)!
const wordings = (id: string) => entry(id).probed().wordings

describe('a message as templates', () => {
  it('is its text, where it is one', () => {
    expect(wordings('menu.badResult')).toEqual({ '': 'Bad result' })
  })

  it('has a place for each value', () => {
    expect(wordings('trail.costSoFar')).toEqual({ '': '{out} out, {back} back: it has cost {rest} so far.' })
  })

  it('has a wording for each plural form, wherever the number stands', () => {
    expect(wordings('credits.count')).toEqual({ 'count:one': '{written} credit', 'count:other': '{written} credits' })
    expect(wordings('filters.toggle')).toEqual({ 'count:none': 'Filter', 'count:one': 'Filter · {written}', 'count:other': 'Filter · {written}' })
    expect(wordings('forecast.courtesyLeft')).toEqual({ 'left:one': 'You have {left} courtesy refund.', 'left:other': 'You have {left} courtesy refunds.' })
    expect(wordings('promises.days')).toMatchObject({ 'from:missing until:one': 'in {until} day', 'from:given until:other': 'in {from} to {until} days' })
  })

  it('has a wording without what may lack', () => {
    expect(wordings('trigger.more')).toEqual({ 'alt:missing': 'More options', 'alt:given': 'More options for {alt}' })
    expect(wordings('deadlines.hoursMinutes')).toMatchObject({ 'hours:given minutes:missing': '{hours} h', 'hours:given minutes:given': '{hours} h {minutes} min' })
    expect(wordings('reasons.courtesy_cap')).toEqual({
      'again:missing': 'You had your courtesy refund.', 'again:given': 'You had your courtesy refund; the next is possible from {again}.',
    })
  })

  it('names what the English source takes, of every message', () => {
    const without = catalog.entries.filter((one) => isSpoken(one) && !one.group.toLowerCase().includes('reasons'))
      .filter((one) => one.probed().shape.signature.heads.length === 0 && (english as never as Record<string, Record<string, { length: number }>>)[one.group]![one.key]!.length > 0)
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('says when it is more than that', () => {
    const inexact = catalog.entries.filter((one) => !one.probed().isExact).map(({ id }) => id)
    expect(inexact.toSorted()).toEqual(['marks.position', 'outcome.clause', 'reasons.outage_too_short'])
  })
})

const modules = import.meta.glob<Record<string, Language>>('../../packages/react/src/languages/{pl,ar,fr,ja,de}/language.ts', { eager: true })

it.each(Object.values(modules).flatMap((exported) => Object.values(exported)).map((language) => [language.light.language.tag, language] as const))(
  'reads messages in %s',
  async (tag, language) => {
    const { entries } = catalogOf(await language.load())
    const inexact = entries.filter((one) => !one.probed().isExact).map(({ id }) => id)
    expect(inexact.length / entries.length).toBeLessThan(0.04)
  },
)

describe('a wording', () => {
  it('is wrong with a name that is not known, or a brace alone', () => {
    expect(check('{whta} back', '{what} back', ['what'])).toEqual([
      { kind: 'wrong', text: '{whta} is not known here. There is {what}.' },
      { kind: 'missing', text: '{what} is not said any more.' },
    ])
    expect(check('a { b', 'a', [])).toMatchObject([{ kind: 'wrong' }])
    expect(check('a {{b}}', 'a', [])).toEqual([])
  })

  it('is no change when it is as it was', () => {
    const now = changed({}, entry('menu.badResult'), '', 'Report it')
    expect(now).toEqual({ 'menu.badResult': { '': 'Report it' } })
    expect(changed(now, entry('menu.badResult'), '', 'Bad result')).toEqual({})
  })

  it('that is wrong is not shown to anybody', () => {
    const wrong = changed({}, entry('menu.left'), '', '{time')
    expect(overridesOf(catalog, wrong)).toEqual({})
    expect(moduleOf(catalog, wrong)).not.toContain('menu')
  })
})

const NASTY = '"); throw 1 // ${{alert(1)}} `\\ \u2028 </script> {{braces}} é'

/** Every wording of every message, changed. */
const everything = (): Changes =>
  Object.fromEntries(catalog.entries.map((one) => [one.id, Object.fromEntries(casesOf(one.probed().shape).map(({ key }) => [key, `${one.probed().wordings[key]}${NASTY}`]))]))

async function imported(code: string): Promise<Messages> {
  const script = stripTypeScriptTypes(code)
  return ((await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(script)}`)) as { messages: Messages }).messages
}

describe('the file', () => {
  it('compiles for a host, whatever was typed', () => {
    const code = moduleOf(catalog, everything())
    expect(code.split('\n').length).toBeGreaterThan(catalog.entries.length)
    expect(compileSnippets([{ place: 'messages.en.ts', language: 'ts', file: null, code }])).toEqual([])
  }, 120_000)

  it('says what the preview said', async () => {
    const changes = everything()
    const messages = (await imported(moduleOf(catalog, changes))) as never as Record<string, Record<string, unknown>>
    const shown = overridesOf(catalog, changes) as typeof messages
    const saidBy = (text: unknown, given: unknown[]) => (typeof text === 'function' ? (text as (...all: unknown[]) => string)(...given) : text)
    for (const one of catalog.entries) {
      const { signature } = one.probed().shape
      for (const count of [0, 1, 2, 5]) {
        const valueOf = (kind: string) => (kind === 'number' ? count : kind === 'flag' ? count > 1 : String(count))
        const given = signature.call(Object.fromEntries(signature.values.map(({ name, kind }) => [name, valueOf(kind)])))
        expect([one.id, saidBy(messages[one.group]![one.key], given)]).toEqual([one.id, saidBy(shown[one.group]![one.key], given)])
      }
    }
  })

  it('is short where little was changed', () => {
    const two = changed(changed({}, entry('menu.badResult'), '', 'Report it'), entry('credits.count'), 'count:one', 'one credit')
    expect(moduleOf(catalog, two)).toContain(`  credits: {
    count: (count, written) => (plural.select(count) === "one" ? "one credit" : written + " credits"),
  },
  menu: {
    badResult: "Report it",
  },`)
  })
})

describe('a file that is opened', () => {
  const changes = changed({}, entry('credits.count'), 'count:one', 'a credit')

  it('brings back what was saved', () => {
    expect(readChanges(changesFile('en', changes), catalog)).toEqual({ changes, unknown: [] })
    expect(wordingsOf(entry('credits.count'), changes)).toEqual({ 'count:one': 'a credit', 'count:other': '{written} credits' })
  })

  it('names what is not there any more', () => {
    const file = changesFile('en', { ...changes, 'gone.text': { '': 'x' }, 'menu.badResult': { 'count:one': 'x' } })
    expect(readChanges(file, catalog)).toEqual({ changes, unknown: ['gone.text', 'menu.badResult'] })
  })

  it.each([['{', /no JSON/], ['[]', /no file of changed messages/], [changesFile('pl', {}), /for the language “pl”/]])('is refused where it is none: %s', (text, reason) => {
    expect(() => readChanges(text, catalog)).toThrow(reason)
  })
})

describe('what is said', () => {
  const isFound = (id: string, text: string) => patternsOf(wordings(id)).some(({ whole, part }) => whole.test(text) || part?.test(text))

  it('is known again, with whatever was put in', () => {
    expect(isFound('credits.count', '1,234 credits')).toBe(true)
    expect(isFound('outcome.granted', '4 credits are back in your wallet')).toBe(true)
    expect(isFound('menu.badResult', 'Bad result')).toBe(true)
  })

  it('is not taken for another text that has a word of it', () => {
    expect(isFound('menu.badResult', 'Bad result · Portrait')).toBe(false)
    expect(isFound('detail.note', '“The card is closed.”')).toBe(false)
  })
})
