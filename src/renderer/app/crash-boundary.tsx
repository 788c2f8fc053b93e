import { Component, type ReactNode } from 'react'

import { LoadAgain } from './load-again.tsx'

interface CrashBoundaryProps {
  children: ReactNode
}

/** Shows a way on instead of an empty window when a part of the page breaks. */
export class CrashBoundary extends Component<CrashBoundaryProps, { hasCrashed: boolean }> {
  override state = { hasCrashed: false }

  static getDerivedStateFromError(): { hasCrashed: boolean } {
    return { hasCrashed: true }
  }

  override render(): ReactNode {
    if (!this.state.hasCrashed) return this.props.children
    return (
      <div className="crash" role="alert">
        <h1>This window ran into a problem</h1>
        <p>Your tasks and conversations are safe. Load the window again to go on.</p>
        <LoadAgain />
      </div>
    )
  }
}
