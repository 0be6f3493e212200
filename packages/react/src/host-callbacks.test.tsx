import { createRefundClient } from '@makegood/client'
import { render, screen, waitFor } from '@testing-library/react'
import { getResponse } from 'msw'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WalletRefundHistory } from './history/wallet-refund-history.tsx'
import { ReportMenu } from './report/report-menu.tsx'
import { catchErrors } from './testing/host.ts'
import { fill, findBadResult, menuOf, more, onePicture, openReport, PICTURE, submit } from './testing/report-page.tsx'
import { stage } from './testing/stage.tsx'

/** What a host hands in, and what it throws. */
const broken = (name: string) => () => {
  throw new Error(`${name} of the host`)
}
const told = (errors: readonly unknown[]) => [...new Set(errors.map((error) => (error as Error).message))]

const page = (props: Partial<Parameters<typeof ReportMenu>[0]> = {}) => (
  <>
    <p>The app</p>
    <ReportMenu resultId={PICTURE} kind="image" alt="a cat in the rain" {...props} />
  </>
)

async function report() {
  await openReport()
  await fill('Clearly unusable', 'Garbled')
  await submit()
  expect(await screen.findByText('4 credits are back in your wallet')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Done' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByText('The app')).toBeVisible()
}

describe('what a host throws is reported as its own, and breaks nothing:', () => {
  it('in all that it listens with', async () => {
    const errors = catchErrors()
    const names = ['onNotify', 'onReport', 'onOutcome', 'onEvent'] as const
    await stage(page(), onePicture('photoroom', Object.fromEntries(names.map((name) => [name, broken(name)]))))
    await report()
    expect(told(errors).sort()).toEqual(names.map((name) => `${name} of the host`).sort())
    expect(errors.filter((error) => (error as Error).message.startsWith('onOutcome'))).toHaveLength(1)
  })

  it('when it hears that a menu opens or closes', async () => {
    const errors = catchErrors()
    await stage(page({ onOpenChange: broken('onOpenChange') }), onePicture('photoroom'))
    await report()
    expect(told(errors)).toEqual(['onOpenChange of the host'])
  })

  it('in an item of its own', async () => {
    const errors = catchErrors()
    await stage(page({ items: [{ label: 'Download', onSelect: broken('onSelect') }] }), onePicture('photoroom'))
    await userEvent.click(more())
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Download' }))
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    expect(told(errors)).toEqual(['onSelect of the host'])
    expect(errors).toHaveLength(1)
    await report()
  })

  it('when it makes a result again', async () => {
    const errors = catchErrors()
    await stage(page({ onRegenerate: broken('onRegenerate') }), onePicture('anypic'))
    await openReport()
    await fill('Poor quality', 'Blurred from edge to edge')
    await submit()
    await userEvent.click(await screen.findByRole('button', { name: /egenerate/ }))
    expect(told(errors)).toEqual(['onRegenerate of the host'])
    expect(screen.getByText('The app')).toBeVisible()
  })

  it('where it has no token, until it has one', async () => {
    const errors = catchErrors()
    let token: string | null = null
    const scene = await stage(<p>The app</p>, onePicture('photoroom'))
    const client = createRefundClient({
      baseUrl: scene.world.baseUrl,
      retries: 0,
      fetch: async (request) => (await getResponse(scene.world.handlers, request)) ?? Response.error(),
      getToken: () => {
        if (token === null) throw new Error('getToken of the host')
        return token
      },
    })
    const { unmount } = render(<>{scene.show(<WalletRefundHistory />, { client })}</>)
    onTestFinished(unmount)
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.getByText('The app')).toBeVisible()
    token = scene.world.token()
    await userEvent.click(again)
    expect(await screen.findByRole('list', { name: 'History' })).toBeVisible()
    expect(errors).toEqual([])
  })
})

describe('a report is made and answered', () => {
  const without = (name: string, value: unknown, of: object = window) => {
    const former = Object.getOwnPropertyDescriptor(of, name)
    Object.defineProperty(of, name, typeof value === 'function' ? { configurable: true, get: value as () => unknown } : { configurable: true, value })
    onTestFinished(() => {
      if (former) Object.defineProperty(of, name, former)
      else delete (of as Record<string, unknown>)[name]
    })
  }
  const denied = () => {
    throw new DOMException('Denied', 'SecurityError')
  }
  const full = () => {
    throw new DOMException('Full', 'QuotaExceededError')
  }

  it.each<[string, () => void]>([
    ['where nothing may be kept', () => {
      without('localStorage', denied)
      without('indexedDB', denied)
    }],
    ['where nothing more can be kept', () => {
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full)
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)
    }],
    ['where what is kept can no longer be read', () => {
      for (const name of ['getItem', 'removeItem', 'key'] as const) vi.spyOn(Storage.prototype, name).mockImplementation(denied)
      vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(denied)
    }],
    ['where tabs cannot speak to each other', () => without('BroadcastChannel', undefined)],
    ['where tabs cannot agree', () => without('locks', undefined, navigator)],
  ])('%s', async (_, take) => {
    const errors = catchErrors()
    await stage(page(), onePicture('photoroom'))
    take()
    onTestFinished(() => void vi.restoreAllMocks())
    await report()
    expect(errors).toEqual([])
  })

  it('where the place for what floats is gone', async () => {
    const portalContainer = document.createElement('div')
    await stage(page(), onePicture('photoroom', { portalContainer }))
    await report()
    expect(portalContainer.childElementCount).toBe(0)
  })
})

it('its own menu stays usable after all of that', async () => {
  await stage(menuOf(), onePicture('photoroom'))
  await userEvent.click(more())
  expect(await findBadResult()).toBeVisible()
})
