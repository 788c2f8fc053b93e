import { LoadAgain } from './load-again.tsx'

interface NotLoadedProps {
  /** What is missing, as a person calls it: "Your tasks", "The settings". */
  what: string
  /** Does without it. */
  onClose?: () => void
}

/**
 * In the place of a part of the window that could not be loaded. Only a new page asks for its files
 * again: the browser engine remembers that a module could not be had.
 */
export function NotLoaded({ what, onClose }: NotLoadedProps) {
  return (
    <div className="not-loaded" role="alert">
      <p>
        {what} could not be shown. Your data is safe. Load the window again, and copy what you have
        typed before you do.
      </p>
      <div className="not-loaded-choices">
        <LoadAgain />
        {onClose && (
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
    </div>
  )
}
