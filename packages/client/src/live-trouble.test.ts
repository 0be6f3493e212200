import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tabsInTest, told } from './testing/live.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('the service', () => {
  it('that has forgotten the past is told of by one reset, to whoever needs it', async () => {
    const { service, open } = tabsInTest()
    const [first, second] = [open(), open()]
    const ears = [first.listen(0), second.listen(0)]
    await service.change()
    await seconds(1)
    service.network.offline = true
    service.breakStreams()
    await service.change()
    await service.change()
    await service.forgetPast()
    service.network.offline = false
    await seconds(60)
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[1, 'reset 3', 4], [1, 'reset 3', 4]])
  })

  it.each(['led', 'followed', 'was hidden'])('that begins anew is told of by one reset, in a tab that %s', async (did) => {
    const { service, open } = tabsInTest()
    const [leader, follower] = [open(), open()]
    const ear = { led: leader, followed: follower, 'was hidden': follower }[did]!.listen(0)
    await seconds(1)
    leader.listen(0)
    follower.listen(0)
    await seconds(1)
    for (let count = 0; count < 5; count += 1) await service.change()
    await seconds(1)
    if (did === 'was hidden') follower.hide()
    service.beginAnew()
    await service.change()
    await seconds(3)
    await service.change()
    await seconds(1)
    follower.show()
    await seconds(5)
    await service.change()
    await seconds(1)
    expect(told(ear)).toEqual([1, 2, 3, 4, 5, ...(did === 'was hidden' ? ['reset 2', 3] : ['reset 1', 2, 3])])
  })

  it('that begins anew is asked until it says how far it is', async () => {
    const { service, open } = tabsInTest()
    const ear = open().listen(0)
    for (let count = 0; count < 5; count += 1) await service.change()
    await seconds(1)
    service.network.callsFail = true
    service.beginAnew()
    await service.change()
    await seconds(5)
    await service.change()
    await seconds(20)
    expect(told(ear)).toEqual([1, 2, 3, 4, 5])
    service.network.callsFail = false
    await seconds(10)
    await service.change()
    await seconds(1)
    expect(told(ear).slice(5)).toEqual(['reset 2', 3])
  })

  it('that begins anew is not asked for what was heard since', async () => {
    const { service, open } = tabsInTest()
    const ear = open().listen(0)
    for (let count = 0; count < 5; count += 1) await service.change()
    await seconds(1)
    service.network.latency = (isStream) => (isStream ? 0 : 2000)
    service.beginAnew()
    await service.change()
    await seconds(3.5)
    await service.change()
    await seconds(5)
    expect(told(ear).slice(5)).toEqual(['reset 2'])
  })

  it('is asked where another tab knows less, and what is told meanwhile stands', async () => {
    const { service, open } = tabsInTest()
    const [leader, other] = [open(), open()]
    const ears = [leader.listen(0), other.listen(0)]
    await service.change()
    await seconds(1)
    service.network.latency = () => 500
    other.enter(() => new BroadcastChannel('wallet of ada')).postMessage({ state: 'live', after: 0 })
    await seconds(0.7)
    await service.change()
    await seconds(5)
    expect(service.requests.filter(({ path }) => path.endsWith('/wallet'))).toHaveLength(2)
    expect(ears.map(told)).toEqual([[1, 2], [1, 2]])
  })

  it('lets each tab go on under a new token', async () => {
    const { service, open } = tabsInTest()
    const ears = [open().listen(0), open().listen(0)]
    await seconds(1)
    service.expireTokens()
    await service.change()
    await seconds(3)
    expect(ears.map(told)).toEqual([[1], [1]])
    expect(ears.map(({ errors }) => errors)).toEqual([['network'], []])
  })
})

describe('the end', () => {
  it('comes with forget(): in that tab alone, and at once', async () => {
    const { service, open, streams } = tabsInTest()
    const [first, second] = [open(), open()]
    const ears = [first.listen(0), second.listen(0)]
    await seconds(1)
    first.client.forget()
    expect(first.live.state()).toBe('ended')
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[], [1]])
    expect(streams()).toHaveLength(2)
    ears[0]!.stop()
    expect(first.live.state()).toBe('ended')
  })

  it('comes when the service refuses for good, in one tab after the other, and each says so', async () => {
    const { open } = tabsInTest()
    const [first, second] = [open({ user: 'nobody' }), open({ user: 'nobody' })]
    const ears = [first.listen(0), second.listen(0)]
    await seconds(5)
    expect([first, second].map(({ live }) => live.state())).toEqual(['ended', 'ended'])
    expect(ears.map(({ errors }) => errors)).toEqual([['unauthenticated'], ['unauthenticated']])
  })

  it('comes for each subscription by itself; the stream closes with the last', async () => {
    const { service, open } = tabsInTest()
    const tab = open()
    const [one, other] = [tab.listen(0), tab.listen(0)]
    await seconds(1)
    one.stop()
    one.stop()
    await service.change()
    await seconds(1)
    expect([one, other].map(told)).toEqual([[], [1]])
    other.stop()
    expect(tab.live.state()).toBe('paused')
    await seconds(1)
    expect(vi.getTimerCount()).toBe(0)
    const again = tab.listen(0)
    await seconds(1)
    expect(told(again)).toEqual([1])
  })

  it('comes with the signal of a subscription', async () => {
    const { service, open } = tabsInTest()
    const tab = open()
    const end = new AbortController()
    const listener = vi.fn<() => void>()
    tab.enter(() => tab.live.subscribe(listener, { after: 0, signal: end.signal }))
    await seconds(1)
    end.abort()
    expect(tab.live.state()).toBe('paused')
    tab.enter(() => tab.live.subscribe(listener, { after: 0, signal: end.signal }))
    await service.change()
    await seconds(1)
    expect(listener).not.toHaveBeenCalled()
  })
})

it('opens the stream anew when the network is another one', async () => {
  const { service, open, streams } = tabsInTest()
  const [leader, other] = [open(), open()]
  const ears = [leader.listen(0), other.listen(0)]
  await seconds(1)
  await service.change()
  await seconds(1)
  other.goOnline()
  leader.goOnline()
  await seconds(1)
  await service.change()
  await seconds(1)
  expect(streams()).toEqual([['tab 1', '0'], ['tab 1', '1']])
  expect(ears.map(told)).toEqual([[1, 2], [1, 2]])
  expect(service.mostStreams()).toBe(1)
})
