/** How far an upload is, in bytes. */
export type UploadProgress = { loaded: number; total: number }

/** Sends a request with a file as its body and says how far it is: a `fetch` with progress. */
export type Upload = (
  request: Request,
  file: Blob,
  onProgress: (progress: UploadProgress) => void,
) => Promise<Response>

/** Uploads by XMLHttpRequest, which alone tells progress over HTTP/1.1. */
export const uploadByXhr: Upload = (request, file, onProgress) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest()
    const abort = () => xhr.abort()
    xhr.open(request.method, request.url)
    request.headers.forEach((value, name) => xhr.setRequestHeader(name, value))
    xhr.upload.addEventListener('progress', ({ loaded }) => onProgress({ loaded, total: file.size }))
    xhr.addEventListener('load', () => {
      resolve(new Response(xhr.responseText || null, { status: xhr.status, headers: parseHeaders(xhr) }))
    })
    xhr.addEventListener('error', () => reject(new TypeError('The upload broke off.')))
    xhr.addEventListener('abort', () => reject(request.signal.reason))
    xhr.addEventListener('loadend', () => request.signal.removeEventListener('abort', abort))
    request.signal.addEventListener('abort', abort)
    xhr.send(file)
  })

/** Uploads by `fetch`, which tells no progress but the beginning and the end. */
export function uploadByFetch(fetch: (request: Request) => Promise<Response>): Upload {
  return async (request, file, onProgress) => {
    onProgress({ loaded: 0, total: file.size })
    const response = await fetch(new Request(request, { method: 'POST', body: file }))
    onProgress({ loaded: file.size, total: file.size })
    return response
  }
}

function parseHeaders(xhr: XMLHttpRequest): Headers {
  const headers = new Headers()
  for (const line of xhr.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
    const [name, ...rest] = line.split(': ')
    if (name) headers.append(name, rest.join(': '))
  }
  return headers
}
