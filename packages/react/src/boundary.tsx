'use client'

import { Component, type ReactNode } from 'react'

type BoundaryProps = {
  children: ReactNode
  /** What stands there instead; `retry` puts the children back. */
  renderBroken: (retry: () => void) => ReactNode
  onError?: () => void
}

/** Keeps what breaks in here from breaking the app around it. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    reportError(error)
    this.props.onError?.()
  }

  override render() {
    const { children, renderBroken } = this.props
    return this.state.broken ? renderBroken(() => this.setState({ broken: false })) : children
  }
}
