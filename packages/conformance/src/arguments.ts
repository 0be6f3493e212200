import { parseArgs } from 'node:util'
import type { ConformanceOptions } from './options.ts'

/** What the command was asked. */
export type Asked =
  | { kind: 'run'; options: ConformanceOptions; json: boolean }
  | { kind: 'list'; json: boolean }
  | { kind: 'help' }
  | { kind: 'misuse'; why: string }

export const HELP = `makegood-conformance <baseUrl> [options]

Runs the behaviour of the Makegood refund API against your backend. <baseUrl> comes without /v1.

  --token <token>          a bearer token of a person; or MAKEGOOD_TOKEN. Never shown.
  --other-token <token>    one of somebody else; or MAKEGOOD_OTHER_TOKEN
  --expired-token <token>  one that has expired; or MAKEGOOD_EXPIRED_TOKEN
  --stage <url>            a test door of your backend: everything happens in worlds that it opens
  --write                  also what leaves something behind: attachments, statements of withdrawal
  --only <ids>             only these checks, or groups: keys,pages.walk,anumi
  --patience <seconds>     how long to wait for an answer, and for the sign of life of a stream; 30 without
  --json                   the report as JSON
  --list                   every check with its source, and runs none
  --help

Ends with 0 where everything holds, 1 where something fails, 2 where it cannot run.
`

/** Reads the command line; tokens may come from the environment, so that no shell keeps them. */
export function readArguments(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Asked {
  let parsed
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        token: { type: 'string' },
        'other-token': { type: 'string' },
        'expired-token': { type: 'string' },
        stage: { type: 'string' },
        write: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        patience: { type: 'string' },
        json: { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  const json = values.json ?? false
  if (values.help) return { kind: 'help' }
  if (values.list) return { kind: 'list', json }
  const [baseUrl, ...more] = positionals
  if (baseUrl === undefined) return misuse('Say where the API stands: makegood-conformance https://api.example.com')
  if (more.length > 0) return misuse(`There is one base URL, not ${positionals.length}.`)
  for (const url of [baseUrl, values.stage])
    if (url !== undefined && !isAddress(url)) return misuse('An address must begin with http:// or https://.')
  if (/\/v1\/?$/.test(baseUrl)) return misuse('The base URL comes without /v1.')
  const token = values.token ?? env['MAKEGOOD_TOKEN']
  if (!token && values.stage === undefined) return misuse('Give --token, or --stage.')
  const patience = values.patience === undefined ? undefined : Number(values.patience)
  if (patience !== undefined && !(patience > 0 && patience <= 3600)) return misuse('--patience is a number of seconds, 3600 at most.')
  const given = {
    otherToken: values['other-token'] ?? env['MAKEGOOD_OTHER_TOKEN'],
    expiredToken: values['expired-token'] ?? env['MAKEGOOD_EXPIRED_TOKEN'],
    token,
    stage: values.stage,
    patience,
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const only = values.only?.flatMap((ids) => ids.split(',')).filter(Boolean)
  return { kind: 'run', json, options: { baseUrl, ...known, write: values.write ?? false, ...(only && { only }) } }
}

const misuse = (why: string): Asked => ({ kind: 'misuse', why })

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
