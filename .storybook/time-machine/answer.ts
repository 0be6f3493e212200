import { addons } from 'storybook/preview-api'
import { onStageChange, timeOnStage } from '../../packages/react/src/testing/workshop/on-stage.ts'
import { checkOwnPolicy, textOfPolicy } from '../../packages/react/src/testing/workshop/own-policy.ts'
import { CHECK, CHECKED, type Checked, SEED, SEEDED } from '../own-policy/words.ts'
import { type Asked, ASKED, type Told, TOLD } from './words.ts'

/** Answers the time machine and the panel of the policy for as long as the page of the stories lives. */
export async function answerTools(): Promise<void> {
  // A menu shuts when its window loses the focus. To a hand at the tools beside the story it stays open.
  if (window.parent !== window) window.addEventListener('blur', (event) => event.target === window && event.stopImmediatePropagation(), true)
  const channel = await addons.ready()
  let waiting = false

  const tell = async (trouble: string | null) => {
    const told: Told = { state: await readState(), error: trouble }
    channel.emit(TOLD, told)
  }
  const obey = async (asked: Asked) => {
    if (asked.ask === 'move') await timeOnStage.moveTo(asked.to)
    else if (asked.ask === 'act') await timeOnStage.act(asked.act)
  }

  channel.on(ASKED, (asked: Asked) => {
    void obey(asked).then(() => tell(null), (trouble: unknown) => tell(trouble instanceof Error ? trouble.message : String(trouble)))
  })
  channel.on(CHECK, (text: string) => {
    const { policy, faults } = checkOwnPolicy(text)
    const checked: Checked = { text, id: policy?.id ?? null, faults }
    channel.emit(CHECKED, checked)
  })
  channel.on(SEED, (id: string) => channel.emit(SEEDED, textOfPolicy(id)))
  // Much happens at once while a story is set: it is told once.
  onStageChange(() => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      void tell(null)
    }, 60)
  })
  await tell(null)
}

/** A world that is being taken away answers nothing more. */
async function readState(): Promise<Told['state']> {
  try {
    return await timeOnStage.state()
  } catch {
    return null
  }
}
