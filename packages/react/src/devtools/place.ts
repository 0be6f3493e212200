import { useState } from 'react'

/** Where the panel lies: at an edge of the window, so that what it covers can be seen from another. */
export const docks = ['bottom', 'end', 'top', 'start'] as const
export type Dock = (typeof docks)[number]

type Place = { open: boolean; dock: Dock }

const KEY = 'makegood:devtools'

/** Where the panel lies and whether it is open, as this device had it last. */
export function usePlace(): [Place, (news: Partial<Place>) => void] {
  const [place, setPlace] = useState(read)
  const put = (news: Partial<Place>) => {
    const next = { ...place, ...news }
    setPlace(next)
    try {
      localStorage.setItem(KEY, JSON.stringify(next))
    } catch {
      // It is kept as long as the page.
    }
  }
  return [place, put]
}

function read(): Place {
  try {
    const { open, dock } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Place>
    return { open: open === true, dock: docks.find((one) => one === dock) ?? 'bottom' }
  } catch {
    return { open: false, dock: 'bottom' }
  }
}
