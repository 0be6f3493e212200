import { open } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
}

/** Serves the files of one folder; any path that is no file is the app's own, and gets index.html. */
export function createFiles(root: string) {
  return async function answer(request: Request): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } })
    const { pathname } = new URL(request.url)
    const wanted = extname(pathname) === '' ? '/index.html' : pathname
    const file = join(root, normalize(join('/', wanted)))
    const handle = await open(file).catch(() => null)
    if (!handle) return new Response('Not found', { status: 404 })
    const { size } = await handle.stat()
    const headers = new Headers({
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Accept-Ranges': 'bytes',
    })
    const range = readRange(request.headers.get('Range'), size)
    headers.set('Content-Length', String(range.end - range.start + 1))
    if (range.partial) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
    if (request.method === 'HEAD') await handle.close()
    const body = request.method === 'HEAD' ? null : (Readable.toWeb(handle.createReadStream({ start: range.start, end: range.end })) as ReadableStream)
    return new Response(body, { status: range.partial ? 206 : 200, headers })
  }
}

/** Players ask for a clip in pieces. What cannot be read as one stretch is answered whole. */
function readRange(header: string | null, size: number) {
  const found = /^bytes=(\d+)-(\d*)$/.exec(header ?? '')
  const start = Number(found?.[1] ?? 0)
  const end = Math.min(found?.[2] ? Number(found[2]) : size - 1, size - 1)
  return found && start <= end ? { start, end, partial: true } : { start: 0, end: size - 1, partial: false }
}
