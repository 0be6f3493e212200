import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { inCredits } from '../studio/credits.ts'
import { featuresOf } from '../studio/features.ts'
import { useCreate } from '../studio/queries.ts'
import type { MediaKind } from '../studio/wire.ts'
import { Icon } from '../shell/icons.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { IDEAS } from './ideas.ts'
import { Simulate } from './simulate.tsx'
import { SHAPE_NAMES, USUAL_SETUP, type Setup } from './setup.ts'
import './composer.css'

/** Where a picture begins: a sentence, what to make of it, and what that costs. */
export function Composer({ policy, onCreated }: { policy: string; onCreated: (id: string) => void }) {
  const [prompt, setPrompt] = useState('')
  const [kind, setKind] = useState<MediaKind>('image')
  const [chosen, setChosen] = useState('create_any_image')
  const [setup, setSetup] = useState<Setup>(USUAL_SETUP)
  const [missing, setMissing] = useState(false)
  const create = useCreate()
  const id = useId()

  const features = featuresOf(policy).filter(({ kinds }) => kinds.includes(kind))
  const feature = features.find((each) => each.id === chosen) ?? features[0]
  if (!feature) return null
  const shape = kind === 'video' ? 'wide' : setup.shape

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const wish = prompt.trim()
    setMissing(wish === '')
    if (wish === '' || create.isPending) return
    const { platform, surface, ending } = setup
    create.mutate(
      { prompt: wish, feature: feature.id, kind, shape, platform, surface, ending },
      { onSuccess: (creation) => onCreated(creation.id) },
    )
  }
  const submitByKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event)
  }

  return (
    <>
      <form className="composer" onSubmit={submit} noValidate>
        <label className="unseen" htmlFor={`${id}prompt`}>What to paint</label>
        <textarea
          id={`${id}prompt`}
          className="composer-prompt"
          rows={2}
          maxLength={600}
          enterKeyHint="send"
          placeholder="A harbour town by night, gouache on rough paper"
          dir="auto"
        value={prompt}
          onChange={({ target }) => setPrompt(target.value)}
          onKeyDown={submitByKey}
          aria-invalid={missing || undefined}
          aria-describedby={`${id}help`}
        />
        <ul className="composer-ideas" aria-label="Ideas to start from">
          {IDEAS[kind].map((idea) => (
            <li key={idea}>
              <button type="button" className="composer-idea" onClick={() => setPrompt(idea)}>{idea}</button>
            </li>
          ))}
        </ul>

        <div className="composer-tools">
          <fieldset className="choices">
            <legend className="unseen">Picture or clip</legend>
            <Choice name={`${id}kind`} value="image" kind={kind} onChoose={setKind}><Icon name="picture" />Picture</Choice>
            <Choice name={`${id}kind`} value="video" kind={kind} onChoose={setKind}><Icon name="film" />Clip</Choice>
          </fieldset>
          <label className="unseen" htmlFor={`${id}feature`}>Feature</label>
          <select id={`${id}feature`} className="select" value={feature.id} onChange={({ target }) => setChosen(target.value)}>
            {features.map(({ id: value, name }) => <option key={value} value={value}>{name}</option>)}
          </select>
          {kind === 'image' && (
            <>
              <label className="unseen" htmlFor={`${id}shape`}>Format</label>
              <select id={`${id}shape`} className="select" value={setup.shape} onChange={({ target }) => setSetup({ ...setup, shape: target.value as Setup['shape'] })}>
                {Object.entries(SHAPE_NAMES).map(([value, name]) => <option key={value} value={value}>{name}</option>)}
              </select>
          </>
        )}
        <div className="composer-go">
          <p id={`${id}help`} className="composer-cost numbers">
            {missing ? <span className="composer-missing">Say what to paint first.</span> : inCredits(feature.credits)}
          </p>
          <button type="submit" className="button button-strong" aria-disabled={create.isPending || undefined}>
            <Icon name="brush" />
            {create.isPending ? 'Starting…' : 'Paint it'}
          </button>
        </div>
      </div>
      <Trouble error={create.error} />
    </form>
    <Simulate setup={setup} onChange={setSetup} />
    </>
  )
}

type ChoiceProps = { name: string; value: MediaKind; kind: MediaKind; onChoose: (kind: MediaKind) => void; children: React.ReactNode }

function Choice({ name, value, kind, onChoose, children }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} checked={kind === value} onChange={() => onChoose(value)} />
      <span>{children}</span>
    </label>
  )
}
