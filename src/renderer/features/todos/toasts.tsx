import { X } from 'lucide-react'
import { useEffect, useState } from 'react'

import type { Toast, ToastStore } from './toast-store.ts'
import { useStore } from './use-store.ts'

const shownMs = 7_000

export function Toasts({ store }: { store: ToastStore }) {
  const toasts = useStore(store)
  return (
    <div className="toasts" data-overlay="">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={store.dismiss} />
      ))}
    </div>
  )
}

interface ToastCardProps {
  toast: Toast
  onDismiss: (id: number) => void
}

function ToastCard({ toast, onDismiss }: ToastCardProps) {
  const [isHeld, setIsHeld] = useState(false)
  const isUnsaved = toast.tone === 'problem' && toast.action !== null
  useEffect(() => {
    // What was not saved stays until the person decided about it.
    if (isHeld || isUnsaved) return
    const timer = setTimeout(() => onDismiss(toast.id), shownMs)
    return () => clearTimeout(timer)
  }, [isHeld, isUnsaved, toast.id, onDismiss])

  return (
    <div
      className="toast"
      data-tone={toast.tone}
      role={toast.tone === 'problem' ? 'alert' : 'status'}
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <span className="toast-text">{toast.text}</span>
      {toast.action ? (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            onDismiss(toast.id)
            toast.action?.run()
          }}
        >
          {toast.action.label}
        </button>
      ) : null}
      <button
        type="button"
        className="toast-close"
        aria-label="Dismiss"
        onClick={() => onDismiss(toast.id)}
      >
        <X size={15} aria-hidden />
      </button>
    </div>
  )
}
