import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { hostStyle } from '../testing/host.ts'
import './styles.css'

/** Elements of ours as the sheet alone makes them. */
const show = (...classes: string[]) => {
  const { container } = render(
    <div className="makegood">
      {classes.map((name) => <button key={name} type="button" className={`makegood-${name}`} aria-label={name} data-shape={name === 'button' ? 'icon' : undefined} />)}
    </div>,
  )
  return [...container.querySelectorAll('button')]
}

describe('where less room is asked for', () => {
  it.each([['1', '40px', 36], ['0.8', '32px', 28], ['0.3', '24px', 24]])('by %s, controls are %s tall and none is smaller than a target may be', (density, tall, icon) => {
    hostStyle(`:root { --makegood-density: ${density} }`)
    const [input, button] = show('input', 'button')
    expect(getComputedStyle(input!).minBlockSize).toBe(tall)
    expect(Math.floor(button!.getBoundingClientRect().width)).toBe(icon)
  })
})

it('nothing moves where a person asks for less motion', () => {
  const all = show('button', 'card', 'input', 'row', 'bar', 'panel', 'menu', 'toast', 'pill', 'history', 'radio')
  for (const element of all) {
    const { animationName, transitionDuration, transitionProperty } = getComputedStyle(element)
    expect([element.className, animationName, transitionProperty === 'none' || transitionDuration === '0s']).toEqual([element.className, 'none', true])
  }
})
