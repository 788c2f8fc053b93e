/** Times, as `text | title | due`. */
export const englishTimes = `
call mom 5pm | call mom | 2026-11-18 17:00
call mom 5 pm | call mom | 2026-11-18 17:00
call mom 5PM | call mom | 2026-11-18 17:00
call mom 5 p.m. | call mom | 2026-11-18 17:00
call mom 5p | call mom | 2026-11-18 17:00
call mom at 5:30pm | call mom | 2026-11-18 17:30
call mom 5.30pm | call mom | 2026-11-18 17:30
call mom 9am | call mom | 2026-11-19 09:00
call mom 12pm | call mom | 2026-11-18 12:00
call mom 12am | call mom | 2026-11-19 00:00
call mom 17:00 | call mom | 2026-11-18 17:00
call mom at 17:00 | call mom | 2026-11-18 17:00
call mom 09:30 | call mom | 2026-11-19 09:30
call mom 5:30 | call mom | 2026-11-18 17:30
call mom 05:30 | call mom | 2026-11-19 05:30
call mom at 5 | call mom | 2026-11-18 17:00
call mom at five | call mom | 2026-11-18 17:00
call mom @ 5 | call mom | 2026-11-18 17:00
call mom @5 | call mom | 2026-11-18 17:00
call mom @7pm | call mom | 2026-11-18 19:00
call mom at 9 | call mom | 2026-11-19 09:00
call mom at 11 | call mom | 2026-11-18 11:00
call mom at 12 | call mom | 2026-11-18 12:00
call mom at 7 | call mom | 2026-11-19 07:00
call mom at 6 | call mom | 2026-11-18 18:00
call mom at 17 | call mom | 2026-11-18 17:00
call mom at 1730 | call mom | 2026-11-18 17:30
call mom at 5.30 | call mom | 2026-11-18 17:30
call mom 5 o'clock | call mom | 2026-11-18 17:00
call mom at five o'clock | call mom | 2026-11-18 17:00
call mom noon | call mom | 2026-11-18 12:00
call mom at noon | call mom | 2026-11-18 12:00
call mom @noon | call mom | 2026-11-18 12:00
call mom at midnight | call mom | 2026-11-19 00:00
call mom half past 3 | call mom | 2026-11-18 15:30
call mom at half past three | call mom | 2026-11-18 15:30
call mom at quarter past 3 | call mom | 2026-11-18 15:15
call mom at quarter to 4 | call mom | 2026-11-18 15:45
call mom at ten to 4 | call mom | 2026-11-18 15:50
call mom at 20 past 4 | call mom | 2026-11-18 16:20
call mom by 5pm | call mom | 2026-11-18 17:00
call mom in 2 hours | call mom | 2026-11-18 12:00
call mom in an hour | call mom | 2026-11-18 11:00
call mom in an hour and a half | call mom | 2026-11-18 11:30
call mom in half an hour | call mom | 2026-11-18 10:30
call mom in 30 minutes | call mom | 2026-11-18 10:30
call mom in 45 min | call mom | 2026-11-18 10:45
call mom +2h | call mom | 2026-11-18 12:00
call mom in 20 hours | call mom | 2026-11-19 06:00
call mom 10 minutes from now | call mom | 2026-11-18 10:10
call mom tonight | call mom | 2026-11-18 20:00
call mom tonight at 8 | call mom | 2026-11-18 20:00
call mom at 9 tonight | call mom | 2026-11-18 21:00
call mom this afternoon | call mom | 2026-11-18 15:00
call mom this evening at 7 | call mom | 2026-11-18 19:00
call mom in the evening | call mom | 2026-11-18 19:00
call mom in the morning | call mom | 2026-11-19 09:00
call mom tomorrow morning | call mom | 2026-11-19 09:00
call mom tomorrow afternoon | call mom | 2026-11-19 15:00
call mom tomorrow evening | call mom | 2026-11-19 19:00
call mom tomorrow night | call mom | 2026-11-19 20:00
call mom tomorrow in the morning | call mom | 2026-11-19 09:00
call mom 7 in the morning | call mom | 2026-11-19 07:00
call mom tomorrow 7:30 in the evening | call mom | 2026-11-19 19:30
call mom at 8 in the morning tomorrow | call mom | 2026-11-19 08:00
call mom at half past 7 in the evening | call mom | 2026-11-18 19:30
call mom 12 in the afternoon | call mom | 2026-11-18 12:00
buy 7 in the morning | buy 7 | 2026-11-19 09:00
call mom tomorrow evening at 8 | call mom | 2026-11-19 20:00
call mom tomorrow morning at 5 | call mom | 2026-11-19 05:00
call mom at 8 in the evening | call mom | 2026-11-18 20:00
party saturday at 8 | party | 2026-11-21 20:00
breakfast at 12 | breakfast | 2026-11-18 12:00
tomorrow morning call mom | call mom | 2026-11-19 09:00
friday evening call mom | call mom | 2026-11-20 19:00
call mom friday night | call mom | 2026-11-20 20:00
call mom tomorrow at 5pm | call mom | 2026-11-19 17:00
call mom tomorrow at 5 | call mom | 2026-11-19 17:00
call mom tomorrow at 9 | call mom | 2026-11-19 09:00
call mom tomorrow 5pm | call mom | 2026-11-19 17:00
call mom tomorrow, 5pm | call mom | 2026-11-19 17:00
call mom tomorrow 17:00 | call mom | 2026-11-19 17:00
call mom at 5pm tomorrow | call mom | 2026-11-19 17:00
call mom 5pm tomorrow | call mom | 2026-11-19 17:00
call mom at 5 tomorrow | call mom | 2026-11-19 17:00
tomorrow at 5 call mom | call mom | 2026-11-19 17:00
tomorrow call mom at 5 | call mom | 2026-11-19 17:00
at 5 call mom | call mom | 2026-11-18 17:00
call mom fri 5pm | call mom | 2026-11-20 17:00
call mom friday @ 7pm | call mom | 2026-11-20 19:00
call mom friday 12:30 | call mom | 2026-11-20 12:30
call mom on friday at noon | call mom | 2026-11-20 12:00
call mom at 5 on friday | call mom | 2026-11-20 17:00
call mom 5pm on friday | call mom | 2026-11-20 17:00
fri 5pm call mom | call mom | 2026-11-20 17:00
sat 10am call mom | call mom | 2026-11-21 10:00
call mom by friday 5pm | call mom | 2026-11-20 17:00
call mom due friday at 5 | call mom | 2026-11-20 17:00
call mom next monday at 8:15 | call mom | 2026-11-23 08:15
call mom 27 jan at 14:00 | call mom | 2027-01-27 14:00
call mom jan 27 2pm | call mom | 2027-01-27 14:00
call mom 2026-12-01 08:00 | call mom | 2026-12-01 08:00
call mom 12/24 at 6pm | call mom | 2026-12-24 18:00
call mom today at 9am | call mom | 2026-11-18 09:00
call mom at 5 with bob | call mom with bob | 2026-11-18 17:00
call mom at 5 about the trip | call mom about the trip | 2026-11-18 17:00
dinner at 7 | dinner | 2026-11-18 19:00
wake up at 6 | wake up | 2026-11-19 06:00
set alarm for 7am | set alarm | 2026-11-19 07:00
call dad in the evening on sunday | call dad | 2026-11-22 19:00
mow lawn sat morning | mow lawn | 2026-11-21 09:00
call mom on sunday at 5 in the afternoon | call mom | 2026-11-22 17:00
1:1 with Dana tomorrow at 11 | 1:1 with Dana | 2026-11-19 11:00
dinner at 7pm with bob tomorrow | dinner with bob | 2026-11-19 19:00
buy milk in 2 hours | buy milk | 2026-11-18 12:00
buy milk at noon | buy milk | 2026-11-18 12:00
buy milk tonight | buy milk | 2026-11-18 20:00
buy milk this evening | buy milk | 2026-11-18 19:00
buy milk in 2h | buy milk | 2026-11-18 12:00
buy milk in 30m | buy milk | 2026-11-18 10:30
buy milk in 1h30 | buy milk | 2026-11-18 11:30
buy milk in 2h 15m | buy milk | 2026-11-18 12:15
buy milk tomorrow @ 16:00 | buy milk | 2026-11-19 16:00
buy milk today at 10 | buy milk | 2026-11-18 10:00
buy milk 6pm | buy milk | 2026-11-18 18:00
buy milk the 3rd december at half five | buy milk | 2026-12-03 17:30
buy milk at 5ish | buy milk | 2026-11-18 17:00
buy milk before 5pm | buy milk | 2026-11-18 17:00
buy milk in twenty minutes | buy milk | 2026-11-18 10:20
buy milk tomorrow first thing | buy milk | 2026-11-19 09:00
buy milk first thing tomorrow | buy milk | 2026-11-19 09:00
buy milk on 2026-12-01T15:00 | buy milk | 2026-12-01 15:00
buy milk 1.12.2026 15.30 | buy milk | 2026-12-01 15:30
buy milk 12 noon tomorrow | buy milk | 2026-11-19 12:00
buy milk tomorrow at 5ish | buy milk | 2026-11-19 17:00
`
