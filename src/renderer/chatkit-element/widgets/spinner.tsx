import { LoaderCircle } from 'lucide-react'

/** Shows that something is under way. */
export function Spinner({ size = 16 }: { size?: number }) {
  return <LoaderCircle aria-hidden className="spinner" size={size} strokeWidth={2} />
}
