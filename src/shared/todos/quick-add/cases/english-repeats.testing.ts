/** Repeats, as `text | title | first due date | rule`. */
export const englishRepeats = `
water plants every day | water plants | 2026-11-18 | FREQ=DAILY
water plants daily | water plants | 2026-11-18 | FREQ=DAILY
water plants each day | water plants | 2026-11-18 | FREQ=DAILY
water plants every single day | water plants | 2026-11-18 | FREQ=DAILY
water plants every day except sunday | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA
water plants every day except weekends | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
water plants every other day | water plants | 2026-11-18 | FREQ=DAILY;INTERVAL=2
water plants every 3 days | water plants | 2026-11-18 | FREQ=DAILY;INTERVAL=3
water plants every three days | water plants | 2026-11-18 | FREQ=DAILY;INTERVAL=3
water plants every second day | water plants | 2026-11-18 | FREQ=DAILY;INTERVAL=2
water plants every weekday | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
water plants every workday | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
water plants on weekdays | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
water plants every weekend | water plants | 2026-11-21 | FREQ=WEEKLY;BYDAY=SA
water plants every week | water plants | 2026-11-18 | FREQ=WEEKLY
water plants weekly | water plants | 2026-11-18 | FREQ=WEEKLY
water plants once a week | water plants | 2026-11-18 | FREQ=WEEKLY
water plants every 2 weeks | water plants | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
water plants every other week | water plants | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
water plants every fortnight | water plants | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
water plants fortnightly | water plants | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
water plants every 2 weeks on friday | water plants | 2026-11-20 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
water plants weekly on friday | water plants | 2026-11-20 | FREQ=WEEKLY;BYDAY=FR
water plants every monday | water plants | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
water plants every mon | water plants | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
water plants on mondays | water plants | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
water plants every wednesday | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=WE
water plants every monday and thursday | water plants | 2026-11-19 | FREQ=WEEKLY;BYDAY=MO,TH
water plants every mon, wed and fri | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,WE,FR
water plants every mon/wed/fri | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,WE,FR
water plants every mon-fri | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
water plants every monday to thursday | water plants | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH
water plants every other tue | water plants | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
water plants every 3rd friday | water plants | 2026-11-20 | FREQ=MONTHLY;BYDAY=3FR
water plants every third friday | water plants | 2026-11-20 | FREQ=MONTHLY;BYDAY=3FR
water plants every first monday of the month | water plants | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
water plants every last friday | water plants | 2026-11-27 | FREQ=MONTHLY;BYDAY=-1FR
water plants every 1st and 3rd monday | water plants | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO,3MO
water plants every month | water plants | 2026-11-18 | FREQ=MONTHLY
water plants monthly | water plants | 2026-11-18 | FREQ=MONTHLY
water plants every month on the 1st | water plants | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
water plants every 1st | water plants | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
water plants every 1st of the month | water plants | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
water plants every 1st and 15th | water plants | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1,15
water plants every month on the 31st | water plants | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=31
water plants every last day of the month | water plants | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
water plants every month on the last day | water plants | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
water plants on the 15th of every month | water plants | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
water plants first of every month | water plants | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
water plants on the last day of each month | water plants | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
water plants the last friday of every month | water plants | 2026-11-27 | FREQ=MONTHLY;BYDAY=-1FR
water plants weekly on saturdays | water plants | 2026-11-21 | FREQ=WEEKLY;BYDAY=SA
water plants every 3 months | water plants | 2026-11-18 | FREQ=MONTHLY;INTERVAL=3
water plants every quarter | water plants | 2026-11-18 | FREQ=MONTHLY;INTERVAL=3
water plants quarterly | water plants | 2026-11-18 | FREQ=MONTHLY;INTERVAL=3
water plants every year | water plants | 2026-11-18 | FREQ=YEARLY
water plants yearly | water plants | 2026-11-18 | FREQ=YEARLY
water plants every january 27 | water plants | 2027-01-27 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27
water plants every 27th of january | water plants | 2027-01-27 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27
water plants every year on jan 27 | water plants | 2027-01-27 | FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27
water plants every march | water plants | 2027-03-01 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1
water plants every day until friday | water plants | 2026-11-18 | FREQ=DAILY;UNTIL=20261120
water plants every day until jan 5 | water plants | 2026-11-18 | FREQ=DAILY;UNTIL=20270105
water plants every day for 5 times | water plants | 2026-11-18 | FREQ=DAILY;COUNT=5
water plants every day 5 times | water plants | 2026-11-18 | FREQ=DAILY;COUNT=5
water plants every day for 2 weeks | water plants | 2026-11-18 | FREQ=DAILY;UNTIL=20261201
water plants every monday starting dec 1 | water plants | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO
water plants every day starting tomorrow | water plants | 2026-11-19 | FREQ=DAILY
water plants every day from monday | water plants | 2026-11-23 | FREQ=DAILY
water plants every monday starting dec 1 until jan 31 | water plants | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131
water plants every morning | water plants | 2026-11-19 09:00 | FREQ=DAILY
water plants every evening | water plants | 2026-11-18 19:00 | FREQ=DAILY
water plants every monday morning | water plants | 2026-11-23 09:00 | FREQ=WEEKLY;BYDAY=MO
water plants every day at 5 | water plants | 2026-11-18 17:00 | FREQ=DAILY
water plants every day at 9am | water plants | 2026-11-19 09:00 | FREQ=DAILY
water plants at 9 every day | water plants | 2026-11-19 09:00 | FREQ=DAILY
water plants daily at 18:30 | water plants | 2026-11-18 18:30 | FREQ=DAILY
water plants every weekday at 8 | water plants | 2026-11-19 08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
water plants every friday at 5pm until dec 31 | water plants | 2026-11-20 17:00 | FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231
water plants every evening at 8 | water plants | 2026-11-18 20:00 | FREQ=DAILY
water plants on mondays at 6 | water plants | 2026-11-23 18:00 | FREQ=WEEKLY;BYDAY=MO
buy milk every quarter | buy milk | 2026-11-18 | FREQ=MONTHLY;INTERVAL=3
buy milk quarterly | buy milk | 2026-11-18 | FREQ=MONTHLY;INTERVAL=3
buy milk every workday | buy milk | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
buy milk every 15th | buy milk | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
buy milk every last day | buy milk | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
buy milk every mon, wed, fri at 9 | buy milk | 2026-11-20 09:00 | FREQ=WEEKLY;BYDAY=MO,WE,FR
buy milk daily for 2 weeks | buy milk | 2026-11-18 | FREQ=DAILY;UNTIL=20261201
buy milk every day until 3 dec | buy milk | 2026-11-18 | FREQ=DAILY;UNTIL=20261203
buy milk every year on 4 july | buy milk | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
buy milk every 4 july | buy milk | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
buy milk after 10 days | buy milk | 2026-11-18 | every! FREQ=DAILY;INTERVAL=10
buy milk after 2 weeks | buy milk | 2026-11-18 | every! FREQ=WEEKLY;INTERVAL=2
buy milk every 3 days after completion | buy milk | 2026-11-18 | every! FREQ=DAILY;INTERVAL=3
buy milk ev day | buy milk | 2026-11-18 | FREQ=DAILY
buy milk ev monday | buy milk | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
buy milk every day at 10am starting friday for 8 weeks | buy milk | 2026-11-20 10:00 | FREQ=DAILY;UNTIL=20270114
buy milk every morning starting monday | buy milk | 2026-11-23 09:00 | FREQ=DAILY
buy milk every other friday at 8pm | buy milk | 2026-11-20 20:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
buy milk every second friday | buy milk | 2026-12-11 | FREQ=MONTHLY;BYDAY=2FR
buy milk every 2 mondays | buy milk | 2026-11-23 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
buy milk every 31st | buy milk | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=31
buy milk every 1st monday of january | buy milk | 2027-01-04 | FREQ=YEARLY;BYMONTH=1;BYDAY=1MO
buy milk weekdays at 7 | buy milk | 2026-11-19 07:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
buy milk every weekend | buy milk | 2026-11-21 | FREQ=WEEKLY;BYDAY=SA
buy milk weekends | buy milk | 2026-11-21 | FREQ=WEEKLY;BYDAY=SA
buy milk every tue & thu | buy milk | 2026-11-19 | FREQ=WEEKLY;BYDAY=TU,TH
buy milk every mon/thu 18:00 | buy milk | 2026-11-19 18:00 | FREQ=WEEKLY;BYDAY=MO,TH
buy milk every! day | buy milk | 2026-11-18 | every! FREQ=DAILY
buy milk every! 2 weeks | buy milk | 2026-11-18 | every! FREQ=WEEKLY;INTERVAL=2
buy milk every other day starting monday | buy milk | 2026-11-23 | FREQ=DAILY;INTERVAL=2
buy milk every weekday until jan 15 | buy milk | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270115
buy milk every month on the last friday | buy milk | 2026-11-27 | FREQ=MONTHLY;BYDAY=-1FR
buy milk every 2 weeks on monday | buy milk | 2026-11-23 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO
buy milk every 3rd friday | buy milk | 2026-11-20 | FREQ=MONTHLY;BYDAY=3FR
buy milk every other tue | buy milk | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
x every 15th workday | x | 2026-11-20 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=15
x every first workday | x | 2026-12-01 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
x every last weekday of the month | x | 2026-11-30 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
x every third workday of the month at 9am | x | 2026-12-03 09:00 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=3
x every second weekday | x | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR
x every 2nd friday jan | x | 2027-01-08 | FREQ=YEARLY;BYMONTH=1;BYDAY=2FR
x every 2nd friday march for the club | x march for the club | 2026-12-11 | FREQ=MONTHLY;BYDAY=2FR
x every 14 jan, 14 apr | x | 2027-01-14 | FREQ=YEARLY;BYMONTH=1,4;BYMONTHDAY=14
x every jan 1 and jul 1 | x | 2027-01-01 | FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1
x every 14 jan, 14 apr, 15 jun | x every 14 jan, 14 apr, 15 jun | with a message
x every 1st wed jan, 3rd thu jul | x every 1st wed jan, 3rd thu jul | with a message
x every 2, 15, 27 | x | 2026-11-27 | FREQ=MONTHLY;BYMONTHDAY=2,15,27
x every 2 and 4 weeks
x every 12 hours | x every 12 hours | with a message
x every hour friday | x every hour | 2026-11-20 | with a message
`
