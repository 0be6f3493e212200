import { afterEach, expect, it, vi } from 'vitest'
import { browserLaunch, findBrowser } from './browser.ts'

afterEach(() => void vi.unstubAllEnvs())

it('takes the browser that CHROME_PATH names before any other', () => {
  vi.stubEnv('CHROME_PATH', process.execPath)
  expect(findBrowser()).toBe(process.execPath)
  expect(browserLaunch()).toMatchObject({ executablePath: process.execPath, args: expect.arrayContaining(['--no-sandbox']) })
})

it('says so when CHROME_PATH names no file', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome')
  expect(() => findBrowser()).toThrow('CHROME_PATH names /nowhere/chrome')
})
