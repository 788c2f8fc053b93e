interface WeekInfo {
  firstDay: number
}

interface LocaleWithWeek extends Intl.Locale {
  getWeekInfo?: () => WeekInfo
}

/** The first day of a week where the person lives: 0 is Monday. */
export function weekStartOfRegion(locale: string = navigator.language): number {
  const region: LocaleWithWeek = new Intl.Locale(locale)
  return ((region.getWeekInfo?.().firstDay ?? 7) + 6) % 7
}
