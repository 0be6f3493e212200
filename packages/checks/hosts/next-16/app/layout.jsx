import '@makegood/react/styles.css'

export const metadata = { title: 'A Next.js host', icons: 'data:,' }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
