import { useEffect, useState } from 'react'
import { WalletBalance } from '../../packages/react/src/history/wallet-balance.tsx'
import { PackRefundForm } from '../../packages/react/src/pack-refund/pack-refund-form.tsx'
import { RefundProvider } from '../../packages/react/src/provider.tsx'
import { ReportMenu } from '../../packages/react/src/report/report-menu.tsx'
import { useReport } from '../../packages/react/src/report/use-report.ts'
import { useResult } from '../../packages/react/src/report/use-result.ts'
import { picture } from '../../packages/react/src/testing/stories.tsx'
import { onStageChange, timeOnStage } from '../../packages/react/src/testing/workshop/on-stage.ts'
import type { Spoken } from '../../packages/react/src/testing/workshop/overrides.ts'
import type { Stand } from '../../packages/react/src/testing/workshop/stand.ts'
import type { TimeState } from '../../packages/react/src/testing/workshop/timeline.ts'
import { gather } from '../time-machine/time-scale.ts'
import { TimeMachine } from '../time-machine/time-machine.tsx'
import type { Asked, Told } from '../time-machine/words.ts'
import './five-policies.css'

export type World = Stand & { name: string; userId: string; resultId: string }

type FivePoliciesProps = { worlds: readonly World[]; language: Spoken | undefined }

/** The same things happen under five policies, and one clock drives them all. */
export function FivePolicies({ worlds, language }: FivePoliciesProps) {
  return (
    <main className="five">
      <header className="five-head">
        <h1>One story, five policies</h1>
        <p>
          Ada buys a pack, makes a picture with it, and buys a second pack. What she can have back, and until when, is for the policy to say. Move the
          time, or let something happen: it happens in all five worlds.
        </p>
      </header>
      <div className="five-time"><OneClock /></div>
      <div className="five-worlds">
        {worlds.map((world) => <OneWorld key={world.name} world={world} language={language} />)}
      </div>
    </main>
  )
}

/** The time machine of everything that is shown. */
function OneClock() {
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let isThere = true
    const read = async (error: string | null) => {
      const state = await timeOnStage.state()
      if (isThere) setTold({ state, error })
    }
    const hear = () => void read(null).catch(() => {})
    hear()
    const stop = onStageChange(hear)
    return () => {
      isThere = false
      stop()
    }
  }, [])
  const ask = async (asked: Asked) => {
    try {
      if (asked.ask === 'move') await timeOnStage.moveTo(asked.to)
      else if (asked.ask === 'act') await timeOnStage.act(asked.act)
    } catch (error) {
      setTold((former) => ({ state: former?.state ?? null, error: error instanceof Error ? error.message : String(error) }))
    }
  }
  return <TimeMachine told={told} onAsk={(asked) => void ask(asked)} isWhole={false} />
}

function OneWorld({ world, language }: { world: World; language: Spoken | undefined }) {
  const { name, client, userId, queryClient, resultId } = world
  return (
    <RefundProvider client={client} userId={userId} queryClient={queryClient} language={language?.words} locale={language?.locale ?? 'en-GB'} timeZone="Europe/Berlin">
      <section className="five-world" aria-label={name}>
        <h2>{name}</h2>
        <Picture resultId={resultId} />
        <Forecast resultId={resultId} />
        <div className="five-part">
          <h3>In her wallet</h3>
          <p className="five-balance"><WalletBalance /></p>
          <Happened world={world} />
        </div>
        <div className="five-part five-offers">
          <h3>For her packs she gets</h3>
          <PackRefundForm />
        </div>
      </section>
    </RefundProvider>
  )
}

function Picture({ resultId }: { resultId: string }) {
  return (
    <figure className="five-picture">
      <img src={picture} alt="" />
      <div><ReportMenu resultId={resultId} kind="image" src={picture} alt="a mountain lake" /></div>
    </figure>
  )
}

/** What a report would bring now, as the menu says it. */
function Forecast({ resultId }: { resultId: string }) {
  useReport(resultId)
  const line = useResult(resultId, (watch) => watch.line(resultId), null)
  return (
    <div className="five-part">
      <h3>A bad result would bring</h3>
      <p className="five-forecast" aria-live="polite">{line}</p>
    </div>
  )
}

/** What happened in this world, and how it stands. */
function Happened({ world: { timeline, name } }: { world: World }) {
  const [state, setState] = useState<TimeState | null>(null)
  useEffect(() => {
    let isThere = true
    const read = () => void timeline.state().then((known) => isThere && setState(known), () => {})
    read()
    const stop = onStageChange(read)
    return () => {
      isThere = false
      stop()
    }
  }, [timeline])
  if (!state) return null
  return (
    <ol className="five-happened" aria-label={`What happened under ${name}`}>
      {gather({ ...state, marks: state.marks.filter(({ at }) => at <= state.now) }).map(({ day, text, times, standing }) => (
        <li key={`${day} ${text}`}>
          <span>Day {day}</span> {text}{times > 1 && ` × ${times}`}{standing && <em>{standing}</em>}
        </li>
      ))}
    </ol>
  )
}
