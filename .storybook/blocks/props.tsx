import type { ElementType } from 'react'
import { docgenOf, splitNote, typeText } from './docgen.ts'
import { Prose } from './prose.tsx'
import { Table } from './table.tsx'

type PropsProps = {
  of: ElementType
  /** Whose attributes it takes besides. */
  element?: string
}

/** The props of a component, with what their TSDoc says. */
export function Props({ of, element }: PropsProps) {
  const props = Object.entries(docgenOf(of).props ?? {})
  return (
    <>
      {props.length > 0 && (
        <Table
          name="Props"
          heads={['Prop', 'Type', 'What it says']}
          rows={props.map(([name, { required, description = '', tsType }]) => {
            const { note, byDefault } = splitNote(description)
            return [
              <span key="name" className="guide-state">
                <code>{name}</code> {required && <span className="guide-quiet">required</span>}
              </span>,
              <code key="type">{typeText(tsType?.raw ?? tsType?.name ?? '')}</code>,
              <span key="note">
                <Prose text={note} /> {byDefault && <span className="guide-quiet">By itself: <Prose text={byDefault} />.</span>}
              </span>,
            ]
          })}
        />
      )}
      {element && (
        <p>
          Every {props.length > 0 && 'other '}attribute of <Prose text={element} /> is passed on to it, <code>className</code> and{' '}
          <code>style</code> too; <code>ref</code> is that element.
        </p>
      )}
    </>
  )
}
