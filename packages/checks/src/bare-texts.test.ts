import { describe, expect, it } from 'vitest'
import { findBareTexts } from './bare-texts.ts'
import { listFiles, readText } from './workspace.ts'

const isShipped = (path: string) =>
  /^packages\/react\/src\/(?!languages\/|testing\/).+\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path)

it('says nothing outside of the messages', () => {
  const files = listFiles().filter(isShipped)
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap((path) => findBareTexts(path, readText(path)))).toEqual([])
})

describe('a made-up component', () => {
  it.each([
    ['text', 'const a = <p>Hello</p>', 'Hello'],
    ['a choice', `const a = <p>{x ? 'Yes' : null}</p>`, 'Yes'],
    ['what is left when there is nothing', `const a = <>{name || 'Nobody'}</>`, 'Nobody'],
    ['a template', 'const a = <p>{`${count} left`}</p>', 'left'],
    ['a sum', `const a = <p>{count + ' left'}</p>`, 'left'],
    ['a name', `const a = <button aria-label="Close" />`, 'Close'],
    ['a name in a template', 'const a = <button aria-label={`Remove ${name}`} />', 'Remove'],
    ['a prop of ours', `const a = <Field label="E-mail" />`, 'E-mail'],
    ['what is told to the host', `tell.notify({ kind: 'info', title: 'Done', body: null })`, 'Done'],
    ['the title of the page', `document.title = 'Receipt'`, 'Receipt'],
    ['text that is set', `node.setAttribute('aria-label', 'Open')`, 'Open'],
    ['what was thrown', 'const a = <p>{error.message}</p>', 'the message of an error'],
  ])('is caught with %s', (_, source, text) => {
    expect(findBareTexts('menu.tsx', source)).toEqual([`menu.tsx:1 ${text}`])
  })

  it.each([
    `const a = <p className="makegood-small" data-state="open" role="list">{words.title} · – {count}</p>`,
    `const a = <Alert text="notLoaded" />`,
    'const a = <p>{amount && words.granted(amount)}</p>',
    `// <p>Hello</p>\nconst kind = x === 'report' ? words.report : words.request`,
    `const a = <p>{kind === 'report' && words.report}</p>`,
    `throw new Error('Put RefundProvider around this')`,
  ])('passes with %j', (source) => {
    expect(findBareTexts('menu.tsx', source)).toEqual([])
  })

  it('says where a source cannot be read', () => {
    expect(() => findBareTexts('menu.tsx', 'const a = <p>')).toThrow('menu.tsx')
  })
})
