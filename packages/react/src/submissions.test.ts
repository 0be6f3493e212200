import { transitionsOf } from '@makegood/contract'
import { expect, it } from 'vitest'
import { createSubmissions, submissionLifecycle } from './submissions.ts'

it('sends once, however often it is pressed', async () => {
  let sent = 0
  const submissions = createSubmissions(async (input: string) => {
    sent += 1
    return input.length
  })
  const first = submissions.submit('one', 'four')
  expect(submissions.submit('one', 'four')).toBeNull()
  expect(submissions.of('one').status).toBe('sending')
  expect(await first).toEqual({ status: 'done', answer: 4 })
  expect(sent).toBe(1)
})

it('keeps what failed apart from what is done, and may be tried again', async () => {
  let fails = true
  const submissions = createSubmissions(async (input: string) => {
    if (fails) throw new Error('down')
    return input
  })
  expect((await submissions.submit('one', 'a'))?.status).toBe('failed')
  expect(submissions.of('two')).toEqual({ status: 'idle' })
  fails = false
  expect(await submissions.submit('one', 'a')).toEqual({ status: 'done', answer: 'a' })
})

it('does not forget what is on its way', async () => {
  const submissions = createSubmissions(async (input: string) => input)
  const sending = submissions.submit('one', 'a')
  submissions.clear('one')
  expect(submissions.of('one').status).toBe('sending')
  await sending
  submissions.clear('one')
  expect(submissions.of('one').status).toBe('idle')
})

it('goes every way of its lifecycle, and no other', async () => {
  const gone = new Set<string>()
  let fails = false
  const submissions = createSubmissions(async (input: string) => {
    if (fails) throw new Error('down')
    return input
  })
  let status: string = 'idle'
  submissions.subscribe(() => {
    const next = submissions.of('one').status
    gone.add(`${status} → ${next}`)
    status = next
  })
  const submit = async () => {
    void submissions.submit('one', 'a')
    submissions.clear('one')
    await submissions.submit('one', 'a')
    await new Promise((resolve) => setTimeout(resolve))
  }
  for (const next of [true, true, false, false, true]) {
    fails = next
    await submit()
  }
  submissions.clear('one')
  submissions.clear('one')
  fails = false
  await submit()
  submissions.clear('one')
  expect([...gone].sort()).toEqual(transitionsOf(submissionLifecycle).map(({ from, to }) => `${from} → ${to}`).sort())
})
