import axe from 'axe-core'
import { type Look, wear } from './looks.ts'

/** What axe finds on this page in a look: a line for each element. */
export async function findings(look: Look): Promise<string[]> {
  await wear(look)
  const { violations } = await axe.run(document.body, {
    resultTypes: ['violations'],
    rules: {
      // A story is a piece of a page.
      region: { enabled: false },
      'target-size': { enabled: true },
    },
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${look.theme}, ${look.direction}: ${id}: ${target.join(' ')}\n  ${failureSummary ?? help}`),
  )
}
