import { Problem } from '@makegood/contract'
import { compile, parseLaw, parsePolicy, PolicyError } from '@makegood/policy'
import { hostVariables } from '@makegood/react/tokens'
import { transform } from 'lightningcss'
import { parse } from 'parse5'
import { safeParse } from 'valibot'
import { findCommandFault } from './commands.ts'
import type { Snippet } from './snippets.ts'

/** What the apps send, in full: `Content-Security-Policy: default-src 'none'; …`. */
export type Headers = ReadonlySet<string>

/** Says of each snippet that is no TypeScript whether it holds: parsed, compiled, or looked up. */
export function createFenceCheck(headers: Headers): (snippet: Snippet) => string[] {
  // A page on policies shows one whole, and then what can be put into it.
  const whole = new Map<string, object>()
  return ({ place, language, code }) => {
    const page = place.replace(/:\d+$/, '')
    const faults = check()
    return faults.map((fault) => `${place}: ${fault}`)

    function check(): string[] {
      switch (language) {
        case 'ts':
        case 'tsx':
        case 'text':
          return []
        case 'json':
          return checkJson(JSON.parse(code) as object)
        case 'css':
          return checkCss(code)
        case 'html':
          return checkHtml(code)
        case 'sh':
          return code.trimEnd().split('\n').flatMap((line) => findCommandFault(line, /^(packages|apps)\/[^/]+/.exec(page)?.[0]) ?? [])
        case 'http':
          return checkHeaders(code)
        default:
          return [`nobody checks what is fenced as "${language}"`]
      }
    }

    function checkJson(json: object): string[] {
      if ('jurisdictions' in json) return attempt(() => void compile(parseLaw(json)))
      if ('code' in json && 'status' in json) return safeParse(Problem, json).success ? [] : ['is no problem of the contract']
      const isPart = Object.keys(json).every((key) => PARTS.has(key))
      if (!isPart) return []
      if ('id' in json) whole.set(page, json)
      return attempt(() => void compile(parsePolicy({ ...whole.get(page), ...json })))
    }

    function checkHeaders(text: string): string[] {
      const lines = text.trim().split('\n')
      return lines.filter((line) => !headers.has(line)).map((line) => `no app of ours sends "${line}"`)
    }
  }
}

const PARTS = new Set([
  '$schema', 'id', 'version', 'published', 'binds', 'defaults', 'readings', 'charging', 'params', 'facts', 'terms', 'reports', 'rules', 'promises',
  'notices', 'appeal', 'seller',
])

function attempt(run: () => void): string[] {
  try {
    run()
    return []
  } catch (error) {
    if (error instanceof PolicyError) return [error.message]
    throw error
  }
}

function checkCss(code: string): string[] {
  try {
    transform({ filename: 'snippet.css', code: new TextEncoder().encode(code) })
  } catch (error) {
    return [String(error)]
  }
  const known = new Set(Object.keys(hostVariables))
  return [...code.matchAll(/--makegood-[\w-]+/g)].flatMap(([name]) => (known.has(name) ? [] : [`there is no ${name}`]))
}

function checkHtml(code: string): string[] {
  const faults: string[] = []
  const whole = /^(<!--.*-->\n)?<!doctype/i.test(code) ? code : `<!doctype html><html><body>${code}</body></html>`
  parse(whole, { sourceCodeLocationInfo: true, onParseError: ({ code: fault }) => faults.push(fault) })
  return faults
}
