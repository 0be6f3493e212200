/** Pixels that a phone's keyboard covers at the least; less is the browser's own bars. */
const KEYBOARD = 100

/**
 * Keeps a dialog in the part of the page that a phone's keyboard leaves, and what is typed into in sight. Only styles
 * change, and only while there is a keyboard: without one, browsers have been seen to tell of an offset that is gone.
 */
export function followView(dialog: HTMLElement): () => void {
  const view = window.visualViewport
  if (!view) return () => {}
  const { style } = dialog
  let frame = 0

  const follow = () => {
    frame = 0
    // Zoomed in with two fingers, a person moves about in what is there.
    if (view.scale > 1.01) return
    const covered = document.documentElement.clientHeight - view.height
    if (covered < KEYBOARD) {
      for (const name of ['--mg-view-top', '--mg-view-height', '--mg-view-foot']) style.removeProperty(name)
      return
    }
    const height = `${view.height}px`
    const isNew = style.getPropertyValue('--mg-view-height') !== height
    style.setProperty('--mg-view-top', `${Math.max(0, view.offsetTop)}px`)
    style.setProperty('--mg-view-height', height)
    // The keyboard lies where the phone's own bar was.
    style.setProperty('--mg-view-foot', '0px')
    const { activeElement } = dialog.getRootNode() as Document | ShadowRoot
    if (isNew && activeElement?.matches('input, textarea') && dialog.contains(activeElement)) {
      activeElement.scrollIntoView({ block: 'nearest' })
    }
  }
  // Some browsers tell of a change before they have measured it.
  const plan = () => {
    frame ||= requestAnimationFrame(follow)
  }

  plan()
  view.addEventListener('resize', plan)
  view.addEventListener('scroll', plan)
  return () => {
    cancelAnimationFrame(frame)
    view.removeEventListener('resize', plan)
    view.removeEventListener('scroll', plan)
  }
}
