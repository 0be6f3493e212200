import type { Instant } from '@makegood/contract'

export type ZonedTime = {
  /** With the offset of the reader's zone: `2026-06-15T11:00:00+02:00`. */
  iso: string
  /** As a clock on the reader's wall shows it, so that a spreadsheet knows it as a time: `2026-06-15 11:00:00`. */
  local: string
}

/** Makes what writes instants in a zone; the device's own without one. */
export function createZonedTime(timeZone: string | undefined): (instant: Instant) => ZonedTime {
  const offsets = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset', year: 'numeric' })
  return (instant) => {
    const at = Date.parse(instant)
    const name = offsets.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign = '+', hours = '00', minutes = '00'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
    const minutesAhead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
    const wall = new Date(at + minutesAhead * 60_000).toISOString().replace('Z', '').replace('.000', '')
    return { iso: `${wall}${sign}${hours}:${minutes}`, local: wall.slice(0, 19).replace('T', ' ') }
  }
}
