import { useReport } from '@makegood/react'
import { asked, show } from './host.tsx'

function OwnButton({ id }: { id: string }) {
  const report = useReport(id, { kind: 'image', alt: id })
  return (
    <button type="button" disabled={!report} onClick={() => report?.open()}>
      {report?.state ?? 'waits'}
    </button>
  )
}

show(asked('result').map((id) => <OwnButton key={id} id={id} />))
