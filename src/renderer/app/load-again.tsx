/** Gives a window that is not whole another start. */
export function LoadAgain() {
  return (
    <button
      type="button"
      className="button"
      data-variant="primary"
      onClick={() => window.location.reload()}
    >
      Load again
    </button>
  )
}
