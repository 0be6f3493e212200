import { expect, it } from 'vitest'
import { diagrams } from './diagrams.ts'
import { taggedStories } from './tagged-stories.ts'

const states = diagrams.flatMap(({ name, lifecycle }) => lifecycle.states.map((state) => `${name}:${state}`))
const tagged = taggedStories()

it('shows every state of a report, a refund and a withdrawal in a story', () => {
  expect(states.length).toBeGreaterThan(20)
  expect(states.filter((state) => !tagged.has(state))).toEqual([])
})

it('tags no story with a state that is none', () => {
  const names = diagrams.map(({ name }) => name)
  const claimed = [...tagged.keys()].filter((tag) => names.includes(tag.split(':')[0]!) && tag.includes(':'))
  expect(claimed.filter((tag) => !states.includes(tag))).toEqual([])
})
