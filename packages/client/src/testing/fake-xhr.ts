type Fetch = (request: Request) => Promise<Response>

/** The part of XMLHttpRequest that an upload uses, over a `fetch`: two steps of progress, then the answer. */
export function fakeXhr(fetch: Fetch): new () => EventTarget {
  return class FakeXhr extends EventTarget {
    readonly upload = new EventTarget()
    status = 0
    responseText = ''
    #aborted = new AbortController()
    #sent = new Headers()
    #answered = new Headers()
    #method = ''
    #address = ''

    open(method: string, address: string): void {
      this.#method = method
      this.#address = address
    }

    setRequestHeader(name: string, value: string): void {
      this.#sent.set(name, value)
    }

    getAllResponseHeaders(): string {
      return [...this.#answered].map(([name, value]) => `${name}: ${value}\r\n`).join('')
    }

    abort(): void {
      this.#aborted.abort()
    }

    send(body: Blob): void {
      void this.#run(body).finally(() => this.dispatchEvent(new Event('loadend')))
    }

    async #run(body: Blob): Promise<void> {
      const { signal } = this.#aborted
      try {
        const init = { method: this.#method, headers: this.#sent, body, signal }
        const response = await fetch(new Request(this.#address, init))
        for (const loaded of [Math.floor(body.size / 2), body.size]) {
          this.upload.dispatchEvent(Object.assign(new Event('progress'), { loaded, total: body.size }))
        }
        this.status = response.status
        this.#answered = response.headers
        this.responseText = await response.text()
        this.dispatchEvent(new Event('load'))
      } catch {
        this.dispatchEvent(new Event(signal.aborted ? 'abort' : 'error'))
      }
    }
  }
}
