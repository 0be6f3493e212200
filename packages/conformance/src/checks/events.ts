import { Wallet } from '@makegood/contract'
import { read, readProblem } from '../answers.ts'
import type { Check } from '../check.ts'
import { must, Skipped } from '../failed.ts'
import { aPack, aRun } from '../setting.ts'
import { listen, type Listening } from '../stream.ts'
import type { Wire } from '../wire.ts'

const SOURCE = 'events.ts; design: Service; HTML: server-sent events'
/** Beyond this a person would see that nothing is live. */
const SOON = 5000
const READERS = 20

const sequenceOf = async (wire: Wire) => read(Wallet, await wire.get('/v1/wallet')).sequence

/** Listens while something is done, and closes whatever happens. */
async function listening<T>(
  wire: Wire,
  query: string,
  patience: number,
  job: (stream: Listening) => Promise<T>,
  headers: Record<string, string> = {},
): Promise<T> {
  const stream = await listen(wire, query, patience, { headers })
  try {
    return await job(stream)
  } finally {
    stream.close()
  }
}

/** Every sequence after one, up to another. */
const run = (after: number, until: number) => Array.from({ length: until - after }, (_, index) => after + 1 + index)

function mustBe(stream: Listening, expected: readonly number[]): void {
  const told = stream.events().map(({ sequence }) => sequence)
  must(
    JSON.stringify(told.slice(0, expected.length)) === JSON.stringify(expected),
    `the sequences ${expected.join(', ')}`,
    `they were ${told.join(', ') || 'none'}`,
    stream.exchange(),
  )
}

export const events: Check[] = [
  {
    id: 'events.begins',
    must: 'The stream is text/event-stream and begins at once, also where nothing happens.',
    source: SOURCE,
    fix: 'Send the headers and a comment (": open") at once, and keep proxies from holding it back: X-Accel-Buffering: no, no compression.',
    run: ({ wire, patience }) =>
      listening(wire, '', patience, async (stream) => {
        must(stream.status === 200, 'status 200', `it was ${stream.status}`, stream.exchange())
        const type = stream.headers.get('content-type') ?? ''
        must(/^text\/event-stream\b/i.test(type), 'Content-Type: text/event-stream', `it was ${type}`, stream.exchange())
        const took = Math.round(await stream.begun)
        must(took <= SOON, `the first bytes within ${SOON / 1000} s`, `they took ${took} ms`, stream.exchange())
        return [`The first bytes came after ${took} ms.`]
      }),
  },
  {
    id: 'events.token',
    must: 'The stream is for a person with a token, after a sequence that is one.',
    source: `${SOURCE}; problems.ts`,
    fix: 'Refuse before the stream begins, with problem details.',
    async run({ wire, nobody, stranger }) {
      readProblem(await nobody.get('/v1/events'), 'unauthenticated')
      readProblem(await stranger.get('/v1/events'), 'unauthenticated')
      for (const after of ['x', '-1', '1.5']) readProblem(await wire.get(`/v1/events?after=${after}`), 'invalid_request')
    },
  },
  {
    id: 'events.resumes',
    must: 'The stream goes on after a sequence without a gap or a double, by ?after= and by Last-Event-ID.',
    source: `${SOURCE}; design: every wallet change has a gapless sequence`,
    fix: 'Number the changes of a wallet in the transaction that makes them, and send each with its number as the id.',
    async run({ wire, patience }) {
      const latest = await sequenceOf(wire)
      if (latest === 0) throw new Skipped('Nothing has ever changed in the wallet.')
      const after = Math.max(0, latest - 20)
      for (const [query, headers] of [
        [`?after=${after}`, {}],
        ['', { 'Last-Event-ID': String(after) }],
      ] as const) {
        await listening(
          wire,
          query,
          patience,
          async (stream) => {
            const first = await stream.event(1)
            if (first.kind === 'reset' && after > 0)
              throw new Skipped('The backend does not keep its latest changes: it tells to begin anew.')
            await stream.event(latest - after)
            mustBe(stream, run(after, latest))
            must(
              new RegExp(`^id: ?${latest}$`, 'm').test(stream.text()),
              'the sequence as the id of each event',
              'it was not',
              stream.exchange(),
            )
          },
          headers,
        )
      }
    },
  },
  {
    id: 'events.reset',
    must: 'After a sequence that never was the stream tells to begin anew: one reset, with the latest sequence.',
    source: SOURCE,
    fix: 'Where the changes after a sequence are not all there, send a single event of the kind reset.',
    async run({ wire, patience }) {
      const latest = await sequenceOf(wire)
      await listening(wire, `?after=${latest + 1000}`, patience, async (stream) => {
        const { kind, sequence } = await stream.event(1)
        must(
          kind === 'reset' && sequence >= latest,
          `a reset with the sequence ${latest}`,
          `it was ${kind} ${sequence}`,
          stream.exchange(),
        )
      })
    },
  },
  {
    id: 'events.live',
    must: 'A change of the wallet is told while the stream is open, each once, in order and without a gap; the wallet knows its sequence.',
    source: SOURCE,
    fix: 'Wake the streams of a wallet after each commit, and read the changes after the last one told.',
    needs: ['stage'],
    async run({ wire, stage, patience }) {
      const latest = await sequenceOf(wire)
      await listening(wire, `?after=${latest}`, patience, async (stream) => {
        await stream.begun
        await stage!.play('buyPack', { ...aPack, credits: 9 })
        await stream.event(1)
        const outcomes = ['succeeded', 'failed', 'succeeded', 'failed']
        await Promise.all(
          outcomes.map((outcome) => stage!.play('generate', { ...aRun, outcome, results: outcome === 'failed' ? 0 : 1 })),
        )
        const now = await sequenceOf(wire)
        await stream.event(now - latest)
        mustBe(stream, run(latest, now))
      })
    },
  },
  {
    id: 'events.left',
    must: 'A reader who goes leaves nothing behind: many streams may begin and end, and all else goes on.',
    source: SOURCE,
    fix: 'Stop watching and free the connection when the request is aborted.',
    async run({ wire, patience }) {
      for (let count = 0; count < READERS; count++) await listening(wire, '', patience, (stream) => stream.begun)
      read(Wallet, await wire.get('/v1/wallet'))
    },
  },
  {
    id: 'events.keep-alive',
    must: 'A stream on which nothing happens says that it is alive, before a proxy cuts it.',
    source: 'HTML: server-sent events, 9.2.7',
    fix: 'Send a comment line every 15 seconds or so.',
    when: 'beside',
    async run({ wire, patience }) {
      const latest = await sequenceOf(wire)
      return listening(wire, `?after=${latest}`, patience, async (stream) => {
        await stream.begun
        const before = stream.text().length
        const begun = performance.now()
        const alive = await stream.says(new RegExp(`^[^]{${before}}[^]*\\n`), patience)
        must(alive, `a sign of life within ${patience / 1000} s`, 'there was none', stream.exchange())
        return [`It came after ${Math.round((performance.now() - begun) / 100) / 10} s.`]
      })
    },
  },
]
