// What stands beside the stories is built with JSX in its classic form.
import * as React from 'react'
import { useEffect, useId, useState } from 'react'
import { AddonPanel } from 'storybook/internal/components'
import { addons, useGlobals } from 'storybook/manager-api'
import { AS_THE_STORY, OWN_POLICY, OWN_POLICY_KEY, POLICY_NAMES } from '../toolbars/policy-names.ts'
import { TOLD } from '../time-machine/words.ts'
import { look } from './look.ts'
import { CHECK, CHECKED, type Checked, SEED, SEEDED } from './words.ts'

/** Where somebody pastes a policy: says at once what is wrong with it, and puts the story under it. */
export function PolicyPanel({ active }: { active: boolean }) {
  const id = useId()
  const { text, setText, checked } = useOwnPolicy()
  const [globals, updateGlobals] = useGlobals()
  const isApplied = globals['policy'] === OWN_POLICY
  const isGood = checked !== null && checked.faults.length === 0
  const isWrong = text !== '' && checked !== null && !isGood
  return (
    <AddonPanel active={active}>
      <div className="own">
        <style>{look}</style>
        <div className="own-row">
          <label htmlFor={`${id}-seed`}>Start from</label>
          <select id={`${id}-seed`} value="" onChange={({ target }) => addons.getChannel().emit(SEED, target.value)}>
            <option value="" disabled>Choose a policy…</option>
            {Object.entries(POLICY_NAMES).map(([name, title]) => <option key={name} value={name}>{title}</option>)}
          </select>
          <button type="button" data-main="" aria-disabled={!isGood} onClick={() => isGood && updateGlobals({ policy: OWN_POLICY })}>
            {isApplied ? 'Apply again' : 'Apply to the story'}
          </button>
          {isApplied && <button type="button" onClick={() => updateGlobals({ policy: AS_THE_STORY })}>Back to the policy of the story</button>}
        </div>
        <div className="own-both">
          <div>
            <label htmlFor={id}>Your policy, as JSON</label>
            <textarea
              id={id} value={text} spellCheck={false} aria-invalid={isWrong} aria-describedby={`${id}-found`} onChange={({ target }) => setText(target.value)}
            />
          </div>
          <div id={`${id}-found`} aria-live="polite">
            <Found text={text} checked={checked} isApplied={isApplied} />
          </div>
        </div>
      </div>
    </AddonPanel>
  )
}

function Found({ text, checked, isApplied }: { text: string; checked: Checked | null; isApplied: boolean }) {
  if (text.trim() === '') return <p className="own-quiet">Paste a policy, or start from one of the five and change it. It is checked while you type and stays in this browser.</p>
  if (!checked) return <p className="own-quiet">Checking…</p>
  const { faults, id } = checked
  if (faults.length === 0) return <p>Nothing is wrong with “{id}”. {isApplied ? 'Press “Apply again” after a change.' : 'Apply it to see the story under it.'}</p>
  return (
    <>
      <p>{faults.length === 1 ? 'One thing keeps this from being a policy:' : `${faults.length} things keep this from being a policy:`}</p>
      <ul>{faults.map((fault) => <li key={`${fault.where} ${fault.text}`}><strong>{fault.where}</strong>{fault.text}</li>)}</ul>
    </>
  )
}

/** The text as it is kept, and what was found in it; null: that is not known yet. */
function useOwnPolicy() {
  const [text, setText] = useState(() => localStorage.getItem(OWN_POLICY_KEY) ?? '')
  const [checked, setChecked] = useState<Checked | null>(null)
  useEffect(() => {
    localStorage.setItem(OWN_POLICY_KEY, text)
    const channel = addons.getChannel()
    const check = () => channel.emit(CHECK, text)
    const hear = (found: Checked) => {
      if (found.text === text) setChecked(found)
    }
    channel.on(CHECKED, hear)
    channel.on(SEEDED, setText)
    // The page of the stories may come later than this.
    channel.on(TOLD, check)
    const resting = setTimeout(check, 150)
    return () => {
      clearTimeout(resting)
      channel.off(CHECKED, hear)
      channel.off(SEEDED, setText)
      channel.off(TOLD, check)
    }
  }, [text])
  return { text, setText, checked: checked?.text === text ? checked : null }
}
