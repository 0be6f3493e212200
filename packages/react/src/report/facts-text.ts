import type { Forecast } from '@makegood/contract'
import { featureName } from '../decisions.ts'
import { dotted } from '../format/isolated.ts'
import type { Texts } from '../texts.ts'

/** What a person recognises a run by: `Portrait · 4 credits · 3 min. ago`. `now` in epoch milliseconds. */
export function factsText({ generation: { feature, credits, finishedAt } }: Forecast, now: number, { messages, format }: Texts): string {
  const facts = [featureName(feature, messages), messages.credits.count(credits, format.number(credits))]
  return dotted([...facts, finishedAt ? format.ago(now - Date.parse(finishedAt)) : null], messages.language.tag)
}
