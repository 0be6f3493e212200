import { expect, it } from 'vitest'
import { createEventParser } from './server-sent-events.ts'

const stream = [
  ': open\n\n',
  'id: 1\r\ndata: {"a":1}\r\n\r\n',
  'event: x\rdata:first\rdata: second\r\r',
  'data\n\n',
  'retry: 5\n\n',
  'data:  kept space\n\n',
].join('')
const events = ['{"a":1}', 'first\nsecond', '', ' kept space']

it('reads the data of each event, whatever ends its lines', () => {
  expect(createEventParser()(stream)).toEqual(events)
})

it('reads the same however the stream is cut', () => {
  for (let size = 1; size < 12; size += 1) {
    const parse = createEventParser()
    const pieces = stream.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    expect(pieces.flatMap(parse)).toEqual(events)
  }
})

it('keeps an event back until it is whole', () => {
  const parse = createEventParser()
  expect(parse('data: half')).toEqual([])
  expect(parse(' and half\n')).toEqual([])
  expect(parse('\n')).toEqual(['half and half'])
})
