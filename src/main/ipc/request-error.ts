import type { z } from 'zod'

import type { RequestError } from '../../shared/ipc/envelope.ts'
import { SettingsError } from '../../shared/settings/settings-error.ts'
import { StorageError } from '../storage/storage-error.ts'
import { TodoCommandError } from '../todos/todo-command-error.ts'
import { RequestRefusal } from './request-refusal.ts'

/** The refusal of a payload that does not fit its schema. */
export function invalidRequest(error: z.ZodError): RequestError {
  return { code: 'invalid', message: error.issues.map(describeIssue).join(' ') }
}

/** What the person is told about a failure; only messages that were written for people get through. */
export function toRequestError(error: unknown): RequestError {
  const isForPeople =
    error instanceof RequestRefusal ||
    error instanceof TodoCommandError ||
    error instanceof SettingsError
  if (isForPeople) return { code: error.code, message: error.message }
  if (error instanceof StorageError) {
    return { code: isPassing(error) ? 'not-saved' : 'internal', message: error.message }
  }
  return { code: 'internal', message: 'Something went wrong in Offhand. The log file says more.' }
}

/** Whether the same request may work a little later, such as when there is room on the disk again. */
function isPassing({ code }: StorageError): boolean {
  return code === 'disk-full' || code === 'not-writable'
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const ownSentence = message.endsWith('.')
  if (ownSentence) return message
  const place = path.length === 0 ? 'The request' : `"${path.join('.')}"`
  return `${place} is not valid: ${message}.`
}
