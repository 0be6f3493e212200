import { Unstyled } from '@storybook/addon-docs/blocks'
import { Fragment } from 'react'
import { flatParts, type Guide, type Part } from '../../packages/react/src/testing/guide.ts'
import { type HostVariable, hostVariables } from '../../packages/react/src/tokens.ts'
import './guide.css'
import { Table } from './table.tsx'

type GuideProps = { of: Guide }

/** What it is made of, each in what holds it. */
export const Anatomy = ({ of }: GuideProps) => (
  <Unstyled>
    <Parts of={of.parts} />
  </Unstyled>
)

const Parts = ({ of }: { of: readonly Part[] }) => (
  <ul className="guide-anatomy">
    {of.map(({ name, className, inside }) => (
      <li key={name}>
        <span className="guide-box">
          <strong>{name}</strong> {className && <code>.{className}</code>}
        </span>
        {inside && <Parts of={inside} />}
      </li>
    ))}
  </ul>
)

/** Class names, what each is, and the attributes that say its state. */
export const PartTable = ({ of }: GuideProps) => (
  <Table
    name="Parts"
    heads={['Part', 'What it is', 'State']}
    rows={flatParts(of.parts).map(({ name, className, is, data = {} }) => [
      <Fragment key="part">
        <strong>{name}</strong>
        {className && <code>.{className}</code>}
      </Fragment>,
      is,
      Object.entries(data).map(([attribute, values]) => (
        <span key={attribute} className="guide-state">
          <code>{attribute}</code> {values.length > 0 && <span className="guide-quiet">{values.join(', ')}</span>}
        </span>
      )),
    ])}
  />
)

/** How a key is called on its cap. */
const CAPS: Record<string, string> = {
  ' ': 'Space', ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→', ContextMenu: 'Menu', Control: 'Ctrl', Meta: '⌘', Escape: 'Esc',
  PageDown: 'Page Down', PageUp: 'Page Up',
}
const capOf = (key: string) => CAPS[key] ?? (key.length === 1 ? key.toUpperCase() : key)

/** What each key does, and where. Tests try every row. */
export function Keyboard({ of }: GuideProps) {
  const rows = Object.values(of.keys)
  if (rows.length === 0) return <p>Nothing of it takes the focus.</p>
  return (
    <Table
      name="Keyboard"
      heads={['Keys', 'Focus on', 'What happens']}
      rows={rows.map(({ on, press, does }) => [
        press.map((keys) => (
          <span key={keys} className="guide-keys">
            {keys.split('+').map((key) => (
              <kbd key={key}>{capOf(key)}</kbd>
            ))}
          </span>
        )),
        on,
        does,
      ])}
    />
  )
}

/** The variables of a host that show in it most. */
export const Tokens = ({ of }: GuideProps) => (
  <Table name="Tokens" heads={['Variable', 'What it is', 'By itself']} rows={of.tokens.map(rowOf)} />
)

function rowOf(name: HostVariable) {
  const { about, type, light, dark } = hostVariables[name]
  return [
    <code key="name">{name}</code>,
    about,
    (light === dark ? [light] : [light, dark]).map((value) => (
      <span key={value} className="guide-state">
        {type === 'color' && <span className="guide-swatch" style={{ background: value }} />}
        {value}
      </span>
    )),
  ]
}
