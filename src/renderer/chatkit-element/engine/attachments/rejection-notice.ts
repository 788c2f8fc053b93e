import type { NewNotice } from '../apply-event.ts'
import type { Rejection } from './attachment-rules.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A size in the largest unit that leaves a number of at least one, as people of that language write it. */
function formatSize(bytes: number, locale: string): string {
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10))
  const unit = units[power] ?? 'byte'
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1024 ** power)
}

/** What a person reads when a file is not taken. */
export function rejectionNotice(name: string, rejection: Rejection, locale: string): NewNotice {
  switch (rejection.reason) {
    case 'type':
      return { level: 'warning', name: 'attachment.wrongType', parameters: { name } }
    case 'size': {
      const limit = formatSize(rejection.limit, locale)
      return { level: 'warning', name: 'attachment.tooLarge', parameters: { name, limit } }
    }
    case 'count':
      return {
        level: 'warning',
        name: 'attachment.tooMany',
        parameters: { count: rejection.limit },
      }
  }
}
