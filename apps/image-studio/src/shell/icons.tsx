/** Line icons of 20 px in the text's colour. They say nothing themselves: the button beside or around them has the name. */
const SHAPES = {
  picture: 'M3.500 4.500h13v11h-13zM3.500 13l4-4 3.200 3.200L13 10l3.500 3.400M12.600 7.600h.01',
  film: 'M3.500 5h9v10h-9zM12.500 8.800l4-2v6.400l-4-2z',
  brush: 'M16.500 3.500 9 11M9 11c1.400.5 2 1.500 1.600 2.800-.6 2-3.600 3-7.100 2.700 1.600-1 1.500-1.800 1.900-3.200.4-1.600 2-2.800 3.600-2.300Z',
  wallet: 'M3.500 6.500v9h13v-9zM3.500 6.500l9.500-3v3M13 11h.01',
  pack: 'M10 3 16.500 6.300v7.400L10 17l-6.500-3.300V6.300zM3.700 6.500 10 9.700l6.300-3.200M10 9.700V17',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7ZM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M15.700 4.300l-1.100 1.100M5.400 14.600l-1.100 1.100',
  moon: 'M16.500 11.500A7 7 0 0 1 8.500 3.500a7 7 0 1 0 8 8Z',
  download: 'M10 3v9m0 0 3.500-3.500M10 12 6.500 8.500M4 16h12',
  again: 'M15.500 10a5.500 5.500 0 1 1-1.600-3.900M15.500 3v3.400h-3.400',
  returned: 'M7 5 3.500 8.500 7 12M3.500 8.500h8a4 4 0 0 1 0 8H9',
  flag: 'M4.500 17V3.500h9.200l-1.500 3.600 1.500 3.600H4.500',
  broken: 'M3.500 4.500h13v11h-13zM3.500 12.500l3.500-3 2 1.800 1-2.600 2.400 2.700M11 4.500l-1.200 3',
  down: 'M5.500 8 10 12.500 14.500 8',
  tick: 'M4.500 10.500 8.300 14l7.200-8',
  half: 'M10 3a7 7 0 1 0 0 14ZM10 3a7 7 0 0 1 0 14',
} as const

export type IconName = keyof typeof SHAPES

export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  )
}
