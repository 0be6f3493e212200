import { Link } from './link.tsx'

/** What every page ends with: the way out of a contract, which stands open to who has no account any more. */
export function Footer() {
  return (
    <footer className="footer">
      <p>
        <Link to="/withdraw">Withdraw from a contract</Link>
        <a href="/verify-receipt.html">Verify a receipt</a>
      </p>
      <p>Madder is a made-up studio that shows Makegood at work. Its pictures are drawn by code of its own.</p>
    </footer>
  )
}
