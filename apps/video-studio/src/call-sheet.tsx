import { type FormEvent, useState } from 'react'
import { useRoll } from './queries.ts'
import { type Ending, ENDINGS, LENGTHS, type Seconds } from './takes.ts'
import './call-sheet.css'

/** What is shot next. */
export function CallSheet({ onRolled }: { onRolled: (id: string) => void }) {
  const [prompt, setPrompt] = useState('')
  const [seconds, setSeconds] = useState<Seconds>(4)
  const [ending, setEnding] = useState<Ending>('well')
  const { roll, error, isPending } = useRoll()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = prompt.trim()
    if (!words) return
    roll({ prompt: words, seconds, ending }, ({ id }) => {
      setPrompt('')
      onRolled(id)
    })
  }
  return (
    <form className="sheet" onSubmit={submit}>
      <label className="sheet-prompt">
        <span>Next take</span>
        <input value={prompt} onChange={(event) => setPrompt(event.target.value)} placeholder="A station in orbit, slow push in" maxLength={300} required />
      </label>
      <fieldset className="sheet-lengths">
        <legend>Length</legend>
        {LENGTHS.map((length) => (
          <label key={length.seconds}>
            <input type="radio" name="seconds" checked={seconds === length.seconds} onChange={() => setSeconds(length.seconds)} />
            <span>{length.seconds} s <small>{length.credits} credits</small></span>
          </label>
        ))}
      </fieldset>
      <label className="sheet-ending">
        <span>In this rehearsal it</span>
        <select value={ending} onChange={(event) => setEnding(event.target.value as Ending)}>
          {Object.entries(ENDINGS).map(([id, name]) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
      <button type="submit" className="button button-roll" aria-disabled={isPending}>{isPending ? 'Rolling' : 'Roll'}</button>
      {error && <p className="sheet-trouble" role="alert">{error.message}</p>}
    </form>
  )
}
