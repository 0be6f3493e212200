/**
 * Reads the `data` of server-sent events out of text that comes in pieces. Give it each piece; it answers with the
 * events that became whole. Comments and the fields `event`, `id` and `retry` say nothing to us: the data says it all.
 */
export function createEventParser(): (piece: string) => string[] {
  let rest = ''
  let data: string[] = []
  return (piece) => {
    // A carriage return at the very end may be the first half of a line break: it waits for the next piece.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop() ?? ''
    const events: string[] = []
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) events.push(data.join('\n'))
        data = []
      } else if (line === 'data' || line.startsWith('data:')) {
        data.push(line.slice(5).replace(/^ /, ''))
      }
    }
    return events
  }
}
