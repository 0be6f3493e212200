const PATHS = {
  flag: 'M4.5 17V3.5h9.2l-1.5 3.6 1.5 3.6H4.5',
  check: 'm4.5 10.5 3.8 3.8 7.2-8.3',
  clock: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM10 6.4V10l2.4 1.8',
  return: 'M7.2 5.2 3.8 8.6l3.4 3.4M4.2 8.6h7.2a4 4 0 0 1 0 8H8.6',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  back: 'm12 4.5-5.5 5.5 5.5 5.5',
  forward: 'm8 4.5 5.5 5.5L8 15.5',
  alert: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM10 6.6v4.2m0 2.4v.4',
  question: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM8 8.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3m0 2v.1',
  info: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6ZM10 9.2v4.2m0-7v.4',
  heart: 'M10 16S3.8 12.3 3.8 8.1A3.3 3.3 0 0 1 10 6.6a3.3 3.3 0 0 1 6.2 1.5C16.2 12.3 10 16 10 16Z',
  wallet: 'M3.5 6.5A1.5 1.5 0 0 1 5 5h9v3m-10.5-1.5V15A1.5 1.5 0 0 0 5 16.5h11V8H5A1.5 1.5 0 0 1 3.5 6.5ZM13.4 12.2v.1',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4Zm-6 6.5c.7-2.7 3-4.2 6-4.2s5.3 1.5 6 4.2',
  search: 'M8.8 3.8a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm3.6 8.6 3.8 3.8',
  plus: 'M10 4.5v11M4.5 10h11',
  file: 'M5.5 3.5h6l3 3v10h-9zM11.5 3.5v3h3',
  rectangle: 'M3.5 5.5h13v9h-13z',
  brush: 'M4 15.8c1.6-.7 1.2-2.9 2.9-3.8L14 4.4a1.2 1.2 0 0 1 1.7 1.7L8.4 13.5c-.6 1.8-2.6 2.7-4.4 2.3Z',
  'zoom-in': 'M8.8 3.8a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm3.6 8.6 3.8 3.8M6.6 8.8H11M8.8 6.6V11',
  'zoom-out': 'M8.8 3.8a5 5 0 1 1 0 10 5 5 0 0 1 0-10Zm3.6 8.6 3.8 3.8M6.6 8.8H11',
  play: 'M6.8 4.8v10.4l8.4-5.2z',
  download: 'M10 3.5v9M6.2 8.8 10 12.5l3.8-3.7M4.5 16h11',
  send: 'M10 16V4.5M5.2 9.3 10 4.5l4.8 4.8',
  offline: 'M6.2 15.5a3.2 3.2 0 0 1-.4-6.4 4.4 4.4 0 0 1 8.5-.6 3.5 3.5 0 0 1 .2 7ZM3.5 3.5l13 13',
} as const

export type IconName = keyof typeof PATHS

/** A drawing beside words that say the same. Direction turns with the writing. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="makegood-icon"
      data-icon={name}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
