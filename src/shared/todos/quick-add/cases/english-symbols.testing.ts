/** Symbols, reminders, deadlines and quotes, as `text | title | what was read`. */
export const englishSymbols = `
pay rent p1 | pay rent | !high
P2 pay rent | pay rent | !medium
pay rent p3 | pay rent | !low
pay rent p4 | pay rent | !none
pay rent !high | pay rent | !high
pay rent !medium | pay rent | !medium
pay rent !low | pay rent | !low
pay rent high priority | pay rent | !high
pay rent priority: low | pay rent | !low
pay rent #home @desk | pay rent | #home | #desk
pay rent +Work | pay rent | +Work
pay rent ~Work | pay rent | +Work
pay rent // at the counter, not online | pay rent | // at the counter, not online
pay rent tomorrow 5pm p1 #home +Bills // at the counter | pay rent | 2026-11-19 17:00 | !high | +Bills | #home | // at the counter
"call tomorrow" friday | call tomorrow | 2026-11-20
pay rent friday !30m | pay rent | 2026-11-20 | remind 30 min before
pay rent friday at 9 !1h | pay rent | 2026-11-20 09:00 | remind 60 min before
pay rent friday at 9 !30 min | pay rent | 2026-11-20 09:00 | remind 30 min before
pay rent friday at 9 !2 days before | pay rent | 2026-11-20 09:00 | remind 2880 min before
pay rent friday at 9 remind me 30 min before | pay rent | 2026-11-20 09:00 | remind 30 min before
pay rent friday at 9, remind me an hour early | pay rent | 2026-11-20 09:00 | remind 60 min before
pay rent friday with a reminder 1 day before | pay rent | 2026-11-20 | remind 1440 min before
pay rent friday !9am | pay rent | 2026-11-20 | remind 2026-11-20 09:00
pay rent friday !18:30 | pay rent | 2026-11-20 | remind 2026-11-20 18:30
pay rent friday at 9 !1h !1d | pay rent | 2026-11-20 09:00 | remind 60 min before | remind 1440 min before
pay rent !30m | pay rent !30m | with a message
essay {friday} | essay | 2026-11-20
essay {dec 3} monday | essay | 2026-12-03 | starts 2026-11-23
write essay starting monday due nov 30 | write essay | 2026-11-30 | starts 2026-11-23
`
