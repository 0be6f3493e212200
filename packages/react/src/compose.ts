/** The host's handler first; ours after it, unless the host prevented the default. */
export function compose<Event extends { defaultPrevented: boolean }>(
  theirs: ((event: Event) => void) | undefined,
  ours: (event: Event) => void,
): (event: Event) => void {
  if (!theirs) return ours
  return (event) => {
    theirs(event)
    if (!event.defaultPrevented) ours(event)
  }
}
