import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLiveEvents } from './live.ts'
import { type LiveTab, tabsInTest, told } from './testing/live.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('tabs of one user', () => {
  it('hear over one stream', async () => {
    const { service, open, opened, streams } = tabsInTest()
    const ears = [open(), open(), open()].map((tab) => tab.listen(0))
    await seconds(1)
    await service.change()
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[1, 2], [1, 2], [1, 2]])
    expect(streams()).toEqual([['tab 1', '0']])
    expect(opened.map(({ live }) => live.state())).toEqual(['live', 'live', 'live'])
  })

  it('hear within a second of it', async () => {
    const { service, open } = tabsInTest({ delay: () => 20 })
    const [one, other] = [open().listen(0), open().listen(0)]
    await seconds(1)
    await service.change()
    await vi.advanceTimersByTimeAsync(50)
    expect([one, other].map(told)).toEqual([[1], [1]])
  })

  it('go on from where each is when the one with the stream is closed', async () => {
    const { service, open, streams } = tabsInTest()
    const [leader, other, third] = [open(), open(), open()]
    const ears = [leader, other, third].map((tab) => tab.listen(0))
    await seconds(1)
    await service.change()
    await seconds(1)
    leader.close()
    await service.change()
    await seconds(1)
    await service.change()
    await seconds(1)
    expect(ears.slice(1).map(told)).toEqual([[1, 2, 3], [1, 2, 3]])
    expect(streams()).toEqual([['tab 1', '0'], ['tab 2', '1']])
    expect(third.states).toEqual(['connecting', 'live', 'connecting', 'live'])
  })

  it('hear once what two tabs tell of, one after the other', async () => {
    const slow = { of: 0 }
    const { service, open } = tabsInTest({ delay: () => slow.of })
    const [leader, other, third] = [open(), open(), open()]
    leader.listen(0)
    const ears = [other.listen(0), third.listen(0)]
    await seconds(1)
    slow.of = 3000
    await service.change()
    await seconds(1)
    slow.of = 0
    leader.close()
    await seconds(10)
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[1, 2], [1, 2]])
  })

  it('take no word of one that is gone for how they are connected', async () => {
    const slow = { of: 0 }
    const { service, open } = tabsInTest({ delay: () => slow.of })
    const [leader, other] = [open(), open()]
    for (const tab of [leader, other]) tab.listen(0)
    await seconds(1)
    slow.of = 5000
    service.breakStreams()
    await seconds(0.1)
    leader.close()
    await seconds(10)
    expect(other.states).toEqual(['connecting', 'live', 'connecting', 'live'])
  })

  it('know at once where the others are when they come late', async () => {
    const { service, open } = tabsInTest()
    open().listen(0)
    await service.change()
    await service.change()
    await seconds(1)
    const late = open()
    const ears = [late.listen(1), late.listen(2), open().listen()]
    await seconds(1)
    expect(ears.map(told)).toEqual([['reset 2'], [], []])
    expect(late.states).toEqual(['connecting', 'live'])
    ears.push(late.listen(0))
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([['reset 2', 3], [3], [3], ['reset 2', 3]])
  })

  it('hear a reset where something between was lost, and nothing of it later', async () => {
    const { service, open } = tabsInTest()
    const [leader, other] = [open(), open()]
    leader.listen(0)
    const ear = other.listen(0)
    await seconds(1)
    const channel = other.enter(() => new BroadcastChannel('wallet of ada'))
    const say = (sequence: number) => channel.postMessage({ event: { sequence, kind: 'wallet', at: '2026-05-12T14:02:00Z', refundId: null } })
    await service.change()
    await seconds(1)
    say(4)
    say(3)
    say(4)
    say(5)
    await seconds(1)
    expect(told(ear)).toEqual([1, 'reset 4', 5])
  })

  it('know how they are connected, and an error is told where it happens', async () => {
    const { service, open } = tabsInTest()
    const [leader, other] = [open(), open()]
    service.network.streams = 'held'
    const ears = [leader.listen(0), other.listen(0)]
    await seconds(12)
    expect([leader, other].map(({ states }) => states)).toEqual([['connecting', 'polling'], ['connecting', 'polling']])
    await service.change()
    await seconds(30)
    expect(ears.map(told)).toEqual([['reset 1'], ['reset 1']])
    service.network.streams = 'whole'
    await seconds(60)
    expect([leader, other].map(({ live }) => live.state())).toEqual(['live', 'live'])
    expect(ears.map(({ errors }) => errors[0])).toEqual(['timeout', undefined])
  })

  it('of another user hear nothing, and are heard nowhere', async () => {
    const { service, open, streams } = tabsInTest()
    const [mine, theirs] = [open().listen(0), open({ user: 'bob' }).listen(0)]
    await seconds(1)
    await service.change()
    await seconds(1)
    await service.change('order', 'bob')
    await service.change('order', 'bob')
    await seconds(1)
    expect([mine, theirs].map(told)).toEqual([[1], [1, 2]])
    expect(streams()).toHaveLength(2)
  })
})

describe('a hidden tab', () => {
  it('leaves the stream to one that is seen, and catches up when it is shown', async () => {
    const { service, open, streams } = tabsInTest()
    const [first, second] = [open(), open()]
    const ears = [first.listen(0), second.listen(0)]
    await seconds(1)
    first.hide()
    await seconds(1)
    await service.change()
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[], [1, 2]])
    expect(streams()).toEqual([['tab 1', '0'], ['tab 2', '0']])
    first.show()
    await seconds(1)
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([['reset 2', 3], [1, 2, 3]])
    expect(first.states).toEqual(['connecting', 'live', 'paused', 'connecting', 'live'])
  })

  it('that takes the stream up again itself hears each change it missed', async () => {
    const { service, open, streams } = tabsInTest()
    const tab = open()
    const ear = tab.listen(0)
    await seconds(1)
    tab.hide()
    await seconds(1)
    await service.change()
    await service.change()
    await seconds(300)
    expect(told(ear)).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
    tab.show()
    await seconds(1)
    expect(told(ear)).toEqual([1, 2])
    expect(streams()).toHaveLength(2)
  })

  it('asks nothing before it is shown', async () => {
    const { service, open } = tabsInTest()
    const tab = open({ hidden: true })
    const ear = tab.listen(0)
    await service.change()
    await seconds(60)
    expect(service.requests).toEqual([])
    expect(tab.live.state()).toBe('paused')
    tab.show()
    await seconds(1)
    expect(told(ear)).toEqual([1])
  })

  it('is hidden and shown in one moment without a loss', async () => {
    const { service, open, opened } = tabsInTest({ delay: () => 5 })
    const [first, second] = [open(), open()]
    const ears = [first.listen(0), second.listen(0)]
    await seconds(1)
    for (let turn = 0; turn < 10; turn += 1) {
      first.hide()
      second.hide()
      first.show()
      await service.change()
      second.show()
      await vi.advanceTimersByTimeAsync(3)
    }
    await seconds(10)
    for (const ear of ears) expect(ear.told.at(-1)?.sequence).toBe(10)
    for (const { live } of opened) expect(live.state()).toBe('live')
  })
})

describe('where tabs cannot agree', () => {
  it.each([[['locks']], [['channels']], [['locks', 'channels']]] as const)('for want of %j, each has a stream', async (without) => {
    const { service, open, opened, streams } = tabsInTest({ without })
    const ears = [open().listen(0), open().listen(0)]
    await seconds(1)
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[1], [1]])
    expect(streams()).toHaveLength(2)
    opened[0]!.hide()
    await service.change()
    await seconds(1)
    opened[0]!.show()
    await seconds(1)
    expect(ears.map(told)).toEqual([[1, 2], [1, 2]])
  })

  it('because locks are forbidden, each has a stream', async () => {
    const { service, open, streams } = tabsInTest()
    const request = () => Promise.reject(new DOMException('Not here.', 'SecurityError'))
    const listen = (tab: LiveTab) => tab.enter(() => {
      Object.assign(navigator.locks, { request })
      return tab.listen(0)
    })
    const ears = [listen(open()), listen(open())]
    await seconds(1)
    await service.change()
    await seconds(1)
    expect(ears.map(told)).toEqual([[1], [1]])
    expect(streams()).toHaveLength(2)
  })

  it('and there is no page at all, it never pauses', async () => {
    const { service, open } = tabsInTest()
    const tab = open()
    expect(globalThis.document).toBeUndefined()
    const live = createLiveEvents({ name: 'wallet in Node', client: tab.client })
    const heard: number[] = []
    const stop = live.subscribe(({ sequence }) => void heard.push(sequence), { after: 0 })
    await vi.waitFor(() => expect(live.state()).toBe('live'))
    await service.change()
    await vi.waitFor(() => expect(heard).toEqual([1]))
    stop()
    expect(live.state()).toBe('paused')
  })
})
