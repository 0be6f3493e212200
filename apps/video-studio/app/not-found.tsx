import Link from 'next/link'
import '../src/screen.css'

export default function NotFound() {
  return (
    <>
      <header className="bar"><p className="mark">Longtake</p></header>
      <main className="screen">
        <div className="screen-note">
          <p>There is nothing here.</p>
          <Link className="button" href="/">To the takes</Link>
        </div>
      </main>
    </>
  )
}
