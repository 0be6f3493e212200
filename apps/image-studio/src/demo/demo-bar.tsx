import { useState } from 'react'
import { Icon } from '../shell/icons.tsx'
import { useChangeWorld } from '../studio/queries.ts'
import { type Customer, NETWORKS, type Requests, type Standing, type World, type WorldChange } from '../studio/wire.ts'
import { ClockControls } from './clock-controls.tsx'
import { chooseDirection, useDirection } from './direction.ts'
import { chooseLanguage, LANGUAGES, useLanguage } from './language.ts'
import { chooseLook, useLook } from './look.ts'
import { OperatorControls } from './operator-controls.tsx'
import { Options } from './options.tsx'
import { POLICY_NAMES } from './policies.ts'
import { useNow } from './now.ts'
import './demo-bar.css'

const KEY = 'madder:demo'

type Wanted = Pick<World, 'policy' | 'network' | 'customer' | 'standing' | 'requests'>

const CUSTOMERS: [Customer, string][] = [['consumer', 'a consumer in Germany'], ['business', 'a business']]
const STANDINGS: [Standing, string][] = [['active', 'open'], ['closed', 'closed'], ['banned', 'banned']]
const REQUESTS: [Requests, string][] = [['service', 'in the app'], ['letter', 'by letter']]

/** The strings the demo is pulled by. Set apart from the product in place, look and name. */
export function DemoBar({ world, onChanged }: { world: World; onChanged: (change: WorldChange) => void }) {
  const [open, setOpen] = useState(localStorage.getItem(KEY) === 'open')
  const change = useChangeWorld()
  const direction = useDirection()
  const look = useLook()
  const { tag } = useLanguage()
  const now = useNow(world.now)
  // What was chosen shows at once; the backend follows.
  const [wanted, setWanted] = useState<Partial<Wanted>>({})
  const { policy, network, customer, standing, requests } = { ...world, ...wanted }
  const apply = (act: WorldChange) => change.mutate(act, { onSuccess: () => onChanged(act), onSettled: () => setWanted({}) })
  const choose = (choice: { [Name in keyof Wanted]: Pick<Wanted, Name> }[keyof Wanted]) => {
    setWanted(choice)
    apply(choice)
  }
  const toggle = () => {
    localStorage.setItem(KEY, open ? 'closed' : 'open')
    setOpen(!open)
  }

  return (
    <aside className="demo" aria-label="Demo controls">
      <div className="demo-strip">
        <p className="numbers">
          <strong>Demo</strong>
          <span>{POLICY_NAMES[world.policy] ?? world.policy}</span>
          <time dateTime={now.toISOString()}>{clockFace.format(now)}</time>
          <span>{world.network} network</span>
        </p>
        <button type="button" className="demo-toggle" aria-expanded={open} aria-controls="demo-controls" onClick={toggle}>
          Demo controls
          <Icon name="down" />
        </button>
      </div>
      <div id="demo-controls" className="demo-controls" hidden={!open}>
        <Options legend="Refund policy" options={world.policies.map((id) => [id, POLICY_NAMES[id] ?? id])} value={policy} onChoose={(id) => choose({ policy: id })} />
        <ClockControls now={now} busy={change.isPending} onAdvance={(advance) => apply({ advance })} />
        <Options legend="Customer" options={CUSTOMERS} value={customer} onChoose={(name) => choose({ customer: name })} />
        <Options legend="Account" options={STANDINGS} value={standing} onChoose={(name) => choose({ standing: name })} />
        <Options legend="Requests about packs" options={REQUESTS} value={requests} onChoose={(name) => choose({ requests: name })} />
        <Options legend="Network" options={NETWORKS.map((name) => [name, name])} value={network} onChoose={(name) => choose({ network: name })} />
        <label className="demo-set">
          Language of the widget
          <select className="demo-select" value={tag} onChange={(event) => void chooseLanguage(event.target.value)}>
            {LANGUAGES.map(([id, name]) => <option key={id} value={id} lang={id}>{name}</option>)}
          </select>
        </label>
        <Options legend="Direction" options={[['ltr', 'left to right'], ['rtl', 'right to left']]} value={direction} onChoose={chooseDirection} />
        <Options legend="Look of the widget" options={[['set', 'set by Madder'], ['auto', 'read from the page']]} value={look} onChoose={chooseLook} />
        <OperatorControls cases={world.cases} busy={change.isPending} onOperate={apply} />
        <fieldset className="demo-set">
          <legend>Start over</legend>
          <button type="button" className="demo-button" disabled={change.isPending} onClick={() => apply({ reset: true })}>Reset this policy’s world</button>
        </fieldset>
        <p className="demo-error" role="alert">{change.error?.message}</p>
      </div>
    </aside>
  )
}

const clockFace = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' })
