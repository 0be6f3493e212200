import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { RefundDetail } from '../../history/detail.tsx'
import { WalletBalance } from '../../history/wallet-balance.tsx'
import { WalletRefundHistory } from '../../history/wallet-refund-history.tsx'
import type { MessageOverrides } from '../../languages/messages.ts'
import { PackRefundForm } from '../../pack-refund/pack-refund-form.tsx'
import { RefundProvider } from '../../provider.tsx'
import { policy as policyQuery } from '../../queries/policy.ts'
import { forecast as forecastQuery } from '../../queries/reports.ts'
import { ReportForm } from '../../report/form.tsx'
import { ReportItem } from '../../report/report-item.tsx'
import { ReportMenu } from '../../report/report-menu.tsx'
import { ReportOutcome } from '../../report/outcome.tsx'
import { draftIdOf } from '../../report/report-fields.ts'
import { picture } from '../stories.tsx'
import type { Spoken } from './overrides.ts'
import { useSession, useSubmission } from '../../use-session.ts'
import { WithdrawalBody } from '../../withdrawal/body.tsx'
import { WithdrawalButton } from '../../withdrawal/withdrawal-button.tsx'
import type { Said } from './said.ts'

/** Where messages are said. What is in front of a page elsewhere stands in it here, so that it can be looked at while one writes. */
export const PLACES = {
  report: { name: 'Report', show: ({ resultId }: Said) => <Report resultId={resultId} /> },
  outcome: { name: 'Outcome of a report', show: (said: Said) => <Outcomes said={said} /> },
  history: { name: 'Wallet and history', show: () => <><p><WalletBalance /></p><WalletRefundHistory /></> },
  refund: { name: 'Refund looked at closely', show: ({ refundId }: Said) => <Box><div className="makegood-panel-body"><RefundDetail refundId={refundId} /></div></Box> },
  pack: { name: 'Refund of a pack', show: () => <PackRefundForm /> },
  withdrawal: { name: 'Withdrawal', show: ({ packId }: Said) => <Withdrawal packId={packId} /> },
}

export type PlaceName = keyof typeof PLACES

type PlaceProps = { said: Said; place: PlaceName; language: Spoken | undefined; messages: MessageOverrides }

/** Real components over the real service, with the words as they are written now. */
export function Place({ said, place, language, messages }: PlaceProps) {
  return (
    <RefundProvider
      client={said.client} userId={said.userId} queryClient={said.queryClient} language={language?.words} locale={language?.locale ?? 'en-GB'}
      timeZone="Europe/Berlin" messages={messages}
    >
      <Suspense fallback={<p>Loading…</p>}>{PLACES[place].show(said)}</Suspense>
    </RefundProvider>
  )
}

/** Stands for the dialog that a part is in otherwise. */
const Box = ({ children }: { children: ReactNode }) => <div className="makegood words-box">{children}</div>

const subjectOf = (resultId: string) => ({ resultId, kind: 'image' as const, src: picture, alt: 'a mountain lake' })
const nothing = () => {}

function Report({ resultId }: { resultId: string }) {
  const subject = subjectOf(resultId)
  return (
    <>
      <figure className="words-picture">
        <img src={picture} alt="" />
        <div><ReportMenu {...subject} /></div>
      </figure>
      <Box><ReportItem {...subject} /></Box>
      <Box><Form resultId={resultId} /></Box>
    </>
  )
}

function Form({ resultId }: { resultId: string }) {
  const session = useSession()
  const policy = useQuery(policyQuery(session), session.queryClient)
  const forecast = useQuery(forecastQuery(session, resultId), session.queryClient)
  const delivery = useSubmission(session.reports, draftIdOf([resultId]))
  return <ReportForm subjects={[subjectOf(resultId)]} policy={policy} forecasts={forecast.data ? [forecast.data] : []} delivery={delivery} onClose={nothing} />
}

function Outcomes({ said: { answers } }: { said: Said }) {
  const session = useSession()
  const policy = useQuery(policyQuery(session), session.queryClient)
  return answers.map((answer) => (
    <Box key={answer.report.id}>
      <ReportOutcome answer={answer} subject={subjectOf(answer.report.items[0]!.resultId)} policy={policy.data} onClose={nothing} />
    </Box>
  ))
}

function Withdrawal({ packId }: { packId: string }) {
  return (
    <>
      <p><WithdrawalButton packId={packId} /></p>
      <Box>
        <WithdrawalBody known={{ packId, name: undefined, email: undefined, contract: undefined }} returnFocusTo={null} onClose={nothing} />
      </Box>
    </>
  )
}
