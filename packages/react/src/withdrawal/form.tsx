'use client'

import { isRefundError } from '@makegood/client'
import type { NewWithdrawal, PackList, Withdrawal } from '@makegood/contract'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useAllTexts } from '../all-texts.ts'
import { useRefunds } from '../context.ts'
import type { KnownStatement } from '../desk.ts'
import { hasCode } from '../errors.ts'
import type { Submission } from '../submissions.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { useDraft } from '../use-draft.ts'
import { useSession } from '../use-session.ts'
import { checkStatement, creditsOf, type StatementErrors } from './check-statement.ts'
import { isCertain, NotReceived } from './not-received.tsx'
import { Official } from './official.tsx'
import { Part } from './part.tsx'
import { sendStatement } from './send-statement.ts'
import { EMPTY, isOfPack, knownOf, packOf, statementId, statementOf } from './statement.ts'
import { useLabels } from './use-labels.ts'

type StatementFormProps = { known: KnownStatement; list: PackList | undefined; submission: Submission<Withdrawal> }

/** What the law asks for and nothing else: name, contract, where the receipt goes, and one control that makes the statement. */
export function StatementForm({ known, list, submission }: StatementFormProps) {
  const { settings } = useRefunds('<WithdrawalButton>')
  const session = useSession()
  const texts = useAllTexts()
  const { messages: { withdrawal, report, packs, credits, language }, format } = texts
  const labels = useLabels()
  const id = statementId(known)
  // Of somebody who is not known to be signed in nothing is left for whoever uses the device next.
  const { draft, change, markTried } = useDraft(id, EMPTY, () => (list ? 'device' : 'page'))
  const { fields } = draft
  const [asked, setAsked] = useState(false)
  // Once an answer was lost, nobody knows any more that nothing was received.
  const [lost, setLost] = useState(false)
  const form = useRef<HTMLFormElement>(null)

  const given = knownOf(known, list)
  const statement = statementOf(fields, given)
  const pack = isOfPack(statement, given) ? packOf(list, known) : undefined
  const failed = submission.status === 'failed' ? submission.error : null
  const found = checkStatement(statement, fields, texts)
  const errors = { ...(draft.tried ? refusedOf(failed, withdrawal.notAccepted) : {}), ...(asked ? found : {}) }
  const isSending = submission.status === 'sending'

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const [first] = Object.keys(found)
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
      return
    }
    if (failed !== null && !isCertain(failed)) setLost(true)
    const body: NewWithdrawal = {
      name: statement.name.trim(),
      contract: statement.contract.trim(),
      email: statement.email.trim(),
      ...(known.packId !== undefined && isOfPack(statement, given) && { packId: known.packId }),
      ...(fields.part && { credits: creditsOf(fields.credits)! }),
      timeZone: settings.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      language: labels.lang,
    }
    const { idempotencyKey } = markTried({ sent: JSON.stringify(body) }, hasCode(failed, 'key_reused'))
    void sendStatement({ id, body, idempotencyKey, session })
  }

  // Enter in a field makes no statement, however long it is held: the control alone does, and gets the focus.
  const hearKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    form.current?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }

  const field = (name: 'name' | 'contract' | 'email') => ({
    name,
    label: withdrawal[name],
    value: statement[name],
    error: errors[name],
    required: true,
    maxLength: 300,
    dir: 'auto',
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })
  const bought = pack && (pack.credits > 0 ? packs.name(credits.count(pack.credits, format.number(pack.credits))) : packs.charge)
  return (
    <form ref={form} className="makegood-form" noValidate onSubmit={submit}>
      <div className="makegood-panel-body" role="presentation" onKeyDown={hearKey}>
        <TextField {...field('name')} autoComplete="name" />
        <TextField
          {...field('contract')}
          autoComplete="off"
          hint={pack ? withdrawal.contractOfPack(bought!, format.fullDate(pack.purchasedAt)) : withdrawal.contractHint}
        />
        <TextField {...field('email')} type="email" autoComplete="email" />
        {(fields.part || (pack && pack.left > 1)) && (
          <Part part={fields.part} credits={fields.credits} left={pack?.left} error={errors.credits} onChange={change} />
        )}
        {failed !== null && !isSending && (
          <NotReceived error={failed} certain={!lost && isCertain(failed)} statement={statement} credits={fields.part ? creditsOf(fields.credits) : null} />
        )}
        <p className="makegood-small">{withdrawal.sends}</p>
      </div>
      <div className="makegood-panel-foot" data-align="end">
        <output className="makegood-hidden" lang={language.tag}>
          {isSending ? report.sending : ''}
        </output>
        <Button
          variant="primary"
          type="submit"
          busy={isSending}
          onKeyDown={(event) => event.repeat && event.preventDefault()}
          // The second click of a double click was meant for the button that opened this.
          onClick={(event) => event.detail > 1 && event.preventDefault()}
        >
          <Official lang={labels.lang}>{labels.confirm}</Official>
        </Button>
      </div>
    </form>
  )
}

/** The fields that the service did not take, where it names them. */
function refusedOf(error: unknown, text: string): StatementErrors {
  const pointers = isRefundError(error) ? error.errors : []
  return Object.fromEntries(
    (['name', 'contract', 'email', 'credits'] as const).flatMap((name) =>
      pointers.some(({ pointer }) => pointer === `/${name}`) ? [[name, text]] : [],
    ),
  )
}
