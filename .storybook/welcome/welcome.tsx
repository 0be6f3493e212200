import { WalletRefundHistory } from '../../packages/react/src/history/wallet-refund-history.tsx'
import { PackRefundForm } from '../../packages/react/src/pack-refund/pack-refund-form.tsx'
import { ReportItem } from '../../packages/react/src/report/report-item.tsx'
import { ReportMenu } from '../../packages/react/src/report/report-menu.tsx'
import { picture } from '../../packages/react/src/testing/stories.tsx'
import './welcome.css'

/** The stations of one click, in the order in which it reaches them. */
const WAY = [
  ['react', 'A menu, a dialog, a list: components of one look, at home in every host.'],
  ['client', 'One typed call. It is sent once, kept while there is no network, and never lost.'],
  ['service', 'A ledger of lots, and every refund as a case with a life of its own.'],
  ['policy', 'Rules as data, for people to read and for the service to decide by.'],
  ['proof', 'The rule, the clause and the facts, and what would have changed it. Back on the screen.'],
] as const

const WORKSHOP = [
  ['Time machine', 'Any story, on any day: its panel moves the clock of the story’s world.', '?path=/story/wallet-refund-detail--in-review'],
  ['State map', 'Every state there is and what leads to it. Each opens its story.', '?path=/story/overview-state-map--states'],
  ['All five policies', 'The same events under five published policies, and one clock.', '?path=/story/overview-all-five-policies--all-five-policies'],
  ['Messages', 'Every text beside where it is said. Change one, and save what you changed as a file.', '?path=/story/overview-messages--every-message'],
  ['Languages', 'Fifteen, right to left among them: choose one in the toolbar above.', '?path=/story/report-menu-and-dialog--form&globals=language:ar'],
  ['Tokens', 'Eight basic variables; the rest is mixed from them. Dark, contrast and density are in the toolbar.', '?path=/story/wallet-refund-history--list&globals=theme:dark'],
] as const

/** What the product is, in one look: its three parts alive, the way of a click, and the way through this workshop. */
export function Welcome({ resultId }: { resultId: string }) {
  return (
    <main className="welcome">
      <header className="welcome-head">
        <h1>Makegood</h1>
        <p>
          Refunds inside the app, for apps that sell AI credits. A person sees what a report would bring before asking, gets it
          without writing to anyone, and is never told no without the reason and a way on.
        </p>
      </header>

      <section aria-labelledby="welcome-parts">
        <h2 id="welcome-parts">Three parts, alive</h2>
        <p className="welcome-quiet">The real service answers here; only the network is made up. Try the three dots.</p>
        <div className="welcome-parts">
          <figure>
            <figcaption>
              <strong>Report</strong> on every result
            </figcaption>
            <div className="welcome-picture">
              <img src={picture} alt="A mountain lake" />
              <div className="welcome-trigger">
                <ReportMenu resultId={resultId} kind="image" src={picture} alt="a mountain lake" />
              </div>
              <div className="welcome-item">
                <ReportItem resultId={resultId} kind="image" src={picture} alt="a mountain lake" />
              </div>
            </div>
          </figure>
          <figure>
            <figcaption>
              <strong>Wallet</strong> with every refund
            </figcaption>
            <div className="welcome-window">
              <WalletRefundHistory />
            </div>
          </figure>
          <figure>
            <figcaption>
              <strong>Packs</strong> and the way out of them
            </figcaption>
            <div className="welcome-window">
              <PackRefundForm />
            </div>
          </figure>
        </div>
      </section>

      <section aria-labelledby="welcome-way">
        <h2 id="welcome-way">How a click travels</h2>
        <ol className="welcome-way">
          {WAY.map(([name, about]) => (
            <li key={name}>
              <strong>{name}</strong>
              <span className="welcome-quiet">{about}</span>
            </li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="welcome-workshop">
        <h2 id="welcome-workshop">The way through this workshop</h2>
        <ul className="welcome-workshop">
          {WORKSHOP.map(([name, about, path]) => (
            <li key={name}>
              <a href={`./${path}`} target="_top">
                {name}
              </a>
              <span className="welcome-quiet">{about}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  )
}
