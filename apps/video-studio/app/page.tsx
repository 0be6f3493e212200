import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import { Room } from '../src/room.tsx'
import { studioOfVisitor } from '../src/server/visit.ts'
import { TAKES } from '../src/takes.ts'

/** The takes are read where they are kept and go out with the page. If that fails, the browser asks again and tells of it. */
export default async function Page() {
  const studio = await studioOfVisitor()
  const queryClient = new QueryClient()
  await queryClient.prefetchQuery({ queryKey: TAKES, queryFn: () => studio.takes() })
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <Room userId={studio.userId} />
    </HydrationBoundary>
  )
}
