import { describe, expect, it } from 'vitest'
import { pdfFile, pngFile, svgFile } from '../testing/files.ts'
import { checkFiles, type Taken } from './check-files.ts'
import { FILE_MAX_BYTES, FILES_MAX } from './evidence.ts'

const NOTHING: Taken = { files: [], bytes: async () => undefined }
const reasonOf = async (file: File, taken = NOTHING) => (await checkFiles([file], taken)).refusals[0]?.reason ?? null

/** A file whose bytes are gone. */
function lostFile(): File {
  const file = pngFile()
  const slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) })
  return Object.assign(file, { slice })
}

describe('a file', () => {
  it.each([
    ['an SVG', svgFile(), 'kind'],
    ['a page', new File(['<!doctype html>'], 'page.html', { type: 'text/html' }), 'kind'],
    ['a page that calls itself a picture', new File(['<!doctype html>'], 'page.png', { type: 'image/png' }), 'disguised'],
    ['an SVG that calls itself a PNG', new File([svgFile()], 'a.png', { type: 'image/png' }), 'disguised'],
    ['a script without a type', new File(['#!/bin/sh'], 'run'), 'kind'],
    ['a page that begins as a picture', new File([pngFile()], 'page.html', { type: 'text/html' }), 'kind'],
    ['an empty file', new File([], 'empty.png', { type: 'image/png' }), 'empty'],
    ['a file that is too large by one byte', pngFile('large.png', new Uint8Array(FILE_MAX_BYTES - 7)), 'tooLarge'],
    ['a file that cannot be read', lostFile(), 'unreadable'],
    ['a file of the largest size', pngFile('large.png', new Uint8Array(FILE_MAX_BYTES - 8)), null],
    ['a picture', pngFile(), null],
    ['a picture without a type', new File([pngFile()], 'cat'), null],
  ])('is taken or refused with its reason: %s', async (_what, file, reason) => {
    expect(await reasonOf(file)).toBe(reason)
  })

  it('goes as what its bytes show, since many a JPEG is named .png', async () => {
    const jpeg = new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])], 'cat.png', { type: 'image/png' })
    const { accepted } = await checkFiles([jpeg], NOTHING)
    expect(accepted.map(({ name, type }) => ({ name, type }))).toEqual([{ name: 'cat.png', type: 'image/jpeg' }])
  })

  it('has a plain name: no folders, no control characters, nothing that turns the reading direction', async () => {
    const { accepted } = await checkFiles([pngFile('../up\u202Egpj\u0000.png'), pngFile('\u202E')], NOTHING)
    expect(accepted.map(({ name }) => name)).toEqual(['upgpj.png', ''])
  })
})

describe('several files', () => {
  it('are taken but for those that are refused, each by its name', async () => {
    const { accepted, refusals } = await checkFiles([pngFile(), svgFile(), pdfFile()], NOTHING)
    expect(accepted.map(({ name }) => name)).toEqual(['cat.png', 'receipt.pdf'])
    expect(refusals).toEqual([{ name: 'notes.svg', reason: 'kind' }])
  })

  it('are as many as a report may carry', async () => {
    const files = Array.from({ length: FILES_MAX - 1 }, (_, index) => ({ id: String(index), size: 1 }))
    const { accepted, refusals } = await checkFiles([pngFile('a.png'), pngFile('b.png')], { ...NOTHING, files })
    expect(accepted.map(({ name }) => name)).toEqual(['a.png'])
    expect(refusals).toEqual([{ name: 'b.png', reason: 'tooMany' }])
  })

  it('are told apart by their bytes, not by their names', async () => {
    const first = pngFile('cat.png', 'one')
    const taken: Taken = { files: [{ id: '1', size: first.size }], bytes: async () => first }
    expect(await reasonOf(pngFile('copy.png', 'one'), taken)).toBe('twice')
    expect(await reasonOf(pngFile('cat.png', 'two'), taken)).toBeNull()
    const { refusals } = await checkFiles([pngFile('a.png', 'x'), pngFile('b.png', 'x')], NOTHING)
    expect(refusals).toEqual([{ name: 'b.png', reason: 'twice' }])
  })
})
