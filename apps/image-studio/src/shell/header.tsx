import { WalletBalance } from '@makegood/react'
import { type IconName, Icon } from './icons.tsx'
import { Link } from './link.tsx'
import { type Page, PAGES } from './route.ts'
import { nextTheme, type Theme, useTheme } from './theme.ts'
import './header.css'

const ICONS: Record<Page, IconName> = { '/': 'brush', '/wallet': 'wallet', '/packs': 'pack' }
const THEME_ICONS: Record<Theme, IconName> = { auto: 'half', light: 'sun', dark: 'moon' }
const THEME_NAMES: Record<Theme, string> = { auto: 'as the system', light: 'light', dark: 'dark' }

/** The wordmark, the way around, the balance, and the light switch. */
export function Header() {
  const theme = useTheme()
  return (
    <header className="header">
      <Link to="/" className="header-mark" aria-label="Madder, to the studio">
        <img src="/madder.svg" alt="" width="28" height="28" />
        <span>Madder</span>
      </Link>
      <nav className="header-pages" aria-label="Pages">
        {Object.entries(PAGES).map(([route, name]) => (
          <Link key={route} to={route as Page}>
            <Icon name={ICONS[route as Page]} />
            {name}
          </Link>
        ))}
      </nav>
      <div className="header-end">
        <Link to="/wallet" className="header-balance">
          <WalletBalance />
        </Link>
        <button type="button" className="icon-button" onClick={nextTheme} aria-label={`Colours: ${THEME_NAMES[theme]}. Change`}>
          <Icon name={THEME_ICONS[theme]} />
        </button>
      </div>
    </header>
  )
}
