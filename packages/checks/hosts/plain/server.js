import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' }
const { PORT, RESULT_ID, SERVICE_URL } = process.env

createServer((incoming, outgoing) => {
  const { pathname } = new URL(incoming.url, 'http://localhost')
  if (pathname.startsWith('/refunds/')) return forward(incoming, outgoing)
  if (pathname === '/settings.json') return outgoing.end(JSON.stringify({ resultId: RESULT_ID }))
  const path = join(import.meta.dirname, normalize(pathname === '/' ? '/index.html' : pathname))
  if (!existsSync(path) || !statSync(path).isFile()) return outgoing.writeHead(404).end()
  outgoing.writeHead(200, { 'Content-Type': `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8` })
  createReadStream(path).pipe(outgoing)
}).listen(PORT)

/** The service stands behind the host's own origin. */
function forward(incoming, outgoing) {
  const { headers, method, url } = incoming
  const outward = request(new URL(url.replace('/refunds', ''), SERVICE_URL), { headers, method }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers)
    answer.pipe(outgoing)
  })
  outward.on('error', () => outgoing.destroy())
  outgoing.on('close', () => outward.destroy())
  incoming.pipe(outward)
}
