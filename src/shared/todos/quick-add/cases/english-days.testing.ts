/** Days, as `text | title | due`. */
export const englishDays = `
buy milk today | buy milk | 2026-11-18
buy milk tod | buy milk | 2026-11-18
buy milk TODAY | buy milk | 2026-11-18
buy milk later today | buy milk | 2026-11-18
buy milk tomorrow | buy milk | 2026-11-19
buy milk tomorow | buy milk | 2026-11-19
buy milk tommorrow | buy milk | 2026-11-19
buy milk tom | buy milk | 2026-11-19
buy milk tmrw | buy milk | 2026-11-19
buy milk tmr | buy milk | 2026-11-19
tomorrow buy milk | buy milk | 2026-11-19
tomorrow: buy milk | buy milk | 2026-11-19
buy milk tomorrow. | buy milk | 2026-11-19
buy milk - tomorrow | buy milk | 2026-11-19
buy milk, tomorrow | buy milk | 2026-11-19
buy milk (tomorrow) | buy milk | 2026-11-19
buy milk for tomorrow | buy milk | 2026-11-19
finish the slides by tomorrow | finish the slides | 2026-11-19
call mom day after tomorrow | call mom | 2026-11-20
call mom the day after tomorrow | call mom | 2026-11-20
buy milk monday | buy milk | 2026-11-23
buy milk mon | buy milk | 2026-11-23
buy milk on monday | buy milk | 2026-11-23
pay rent tues | pay rent | 2026-11-24
pay rent wed | pay rent | 2026-11-25
pay rent wednesday | pay rent | 2026-11-25
pay rent thurs | pay rent | 2026-11-19
pay rent fri | pay rent | 2026-11-20
pay rent Sat | pay rent | 2026-11-21
pay rent sun | pay rent | 2026-11-22
friday call bob | call bob | 2026-11-20
friday, call bob | call bob | 2026-11-20
on friday call bob | call bob | 2026-11-20
report by friday | report | 2026-11-20
report due friday | report | 2026-11-20
report due on friday | report | 2026-11-20
report due by friday | report | 2026-11-20
report is due friday | report | 2026-11-20
report due: friday | report | 2026-11-20
call bob friday about taxes | call bob about taxes | 2026-11-20
meet bob on friday in berlin | meet bob in berlin | 2026-11-20
clean up this friday | clean up | 2026-11-20
clean up this wednesday | clean up | 2026-11-18
clean up next monday | clean up | 2026-11-23
clean up next friday | clean up | 2026-11-27
clean up friday next week | clean up | 2026-11-27
clean up next week friday | clean up | 2026-11-27
clean up next week | clean up | 2026-11-23
clean up next month | clean up | 2026-12-01
clean up next year | clean up | 2027-01-01
clean up this week | clean up | 2026-11-20
clean up weekend | clean up | 2026-11-21
clean up this weekend | clean up | 2026-11-21
clean up at the weekend | clean up | 2026-11-21
clean up on the weekend | clean up | 2026-11-21
clean up next weekend | clean up | 2026-11-28
send report eod | send report | 2026-11-18
send report by eod | send report | 2026-11-18
send report by end of day | send report | 2026-11-18
send report eow | send report | 2026-11-20
send report by the end of the week | send report | 2026-11-20
send report end of next week | send report | 2026-11-27
send report eom | send report | 2026-11-30
send report end of month | send report | 2026-11-30
send report by the end of next month | send report | 2026-12-31
send report end of year | send report | 2026-12-31
send report end of january | send report | 2027-01-31
send report mid january | send report | 2027-01-15
send report mid-january | send report | 2027-01-15
send report in the middle of december | send report | 2026-12-15
send report mid november | send report | 2027-11-15
book flights in march | book flights | 2027-03-01
water plants in 3 days | water plants | 2026-11-21
water plants in three days | water plants | 2026-11-21
water plants in a couple of days | water plants | 2026-11-20
water plants +5 days | water plants | 2026-11-23
water plants +5d | water plants | 2026-11-23
water plants in a week | water plants | 2026-11-25
water plants in 2 weeks | water plants | 2026-12-02
water plants in 2 weeks time | water plants | 2026-12-02
water plants in a fortnight | water plants | 2026-12-02
water plants in a month | water plants | 2026-12-18
water plants in a year | water plants | 2027-11-18
water plants in 3 working days | water plants | 2026-11-23
water plants 2 weeks from now | water plants | 2026-12-02
water plants a week from tomorrow | water plants | 2026-11-26
pay rent 27th | pay rent | 2026-11-27
pay rent the 27th | pay rent | 2026-11-27
pay rent on the 27th | pay rent | 2026-11-27
pay rent on the 5th | pay rent | 2026-12-05
on the 27th pay rent | pay rent | 2026-11-27
pay rent 5th of next month | pay rent | 2026-12-05
pay rent 27 jan | pay rent | 2027-01-27
pay rent 27th of january | pay rent | 2027-01-27
pay rent on the 27th of January | pay rent | 2027-01-27
pay rent jan 27 | pay rent | 2027-01-27
pay rent Jan. 27 | pay rent | 2027-01-27
pay rent jan 27th | pay rent | 2027-01-27
pay rent jan 27 2028 | pay rent | 2028-01-27
pay rent january 27, 2028 | pay rent | 2028-01-27
pay rent 27 jan 2028 | pay rent | 2028-01-27
pay rent nov 18 | pay rent | 2026-11-18
pay rent nov 17 | pay rent | 2027-11-17
pay rent feb 29 | pay rent | 2028-02-29
pay rent may 5 | pay rent | 2027-05-05
pay rent on may 5 | pay rent | 2027-05-05
dec 24 buy presents | buy presents | 2026-12-24
pay rent 2026-12-01 | pay rent | 2026-12-01
pay rent 2026/12/01 | pay rent | 2026-12-01
pay rent 12/24 | pay rent | 2026-12-24
pay rent 24/12 | pay rent | 2026-12-24
pay rent 12/24/2027 | pay rent | 2027-12-24
pay rent 12/24/27 | pay rent | 2027-12-24
pay rent on 1/2 | pay rent | 2027-01-02
wed lunch with Kim | lunch with Kim | 2026-11-25
jan 5 call bob | call bob | 2027-01-05
submit report tomorrow EOD | submit report | 2026-11-19
submit report by EOD friday | submit report | 2026-11-20
submit report friday by end of day | submit report | 2026-11-20
file expenses last day of the month | file expenses | 2026-11-30
file expenses on the last day of next month | file expenses | 2026-12-31
book dentist 2 weeks from monday | book dentist | 2026-12-07
buy milk today! | buy milk | 2026-11-18
Buy Milk Tomorrow | Buy Milk | 2026-11-19
buy    milk    tomorrow | buy milk | 2026-11-19
remember mom's birthday on oct 3 | remember mom's birthday | 2027-10-03
review PR #123 today | review PR #123 | 2026-11-18
send card to april by friday | send card to april | 2026-11-20
deadline friday: essay | essay | 2026-11-20
essay - due date: friday | essay | 2026-11-20
pay rent 24.12. | pay rent | 2026-12-24
pay rent 24.12.2027 | pay rent | 2027-12-24
pay rent on 24.12. | pay rent | 2026-12-24
buy milk yesterday | buy milk | 2026-11-17
pay rent due yesterday | pay rent | 2026-11-17
buy milk end of month | buy milk | 2026-11-30
buy milk eom | buy milk | 2026-11-30
buy milk eow | buy milk | 2026-11-20
buy milk this weekend | buy milk | 2026-11-21
buy milk next weekend | buy milk | 2026-11-28
buy milk first monday of december | buy milk | 2026-12-07
buy milk on the first monday of december | buy milk | 2026-12-07
buy milk last friday of january | buy milk | 2027-01-29
buy milk the last friday of the month | buy milk | 2026-11-27
buy milk first monday of next month | buy milk | 2026-12-07
buy milk 2nd tuesday in march | buy milk | 2027-03-09
buy milk in 3d | buy milk | 2026-11-21
buy milk in 2w | buy milk | 2026-12-02
buy milk in 1mo | buy milk | 2026-12-18
buy milk mid january | buy milk | 2027-01-15
buy milk later this week | buy milk | 2026-11-20
buy milk early next week | buy milk | 2026-11-23
buy milk end of next week | buy milk | 2026-11-27
buy milk next fri | buy milk | 2026-11-27
buy milk dec 3rd | buy milk | 2026-12-03
buy milk 3rd of dec | buy milk | 2026-12-03
buy milk before friday | buy milk | 2026-11-20
buy milk friday week | buy milk | 2026-11-27
buy milk a week on friday | buy milk | 2026-11-27
buy milk tues week | buy milk | 2026-12-01
buy milk thursday fortnight | buy milk | 2026-12-03
buy milk week after next | buy milk | 2026-11-30
buy milk the week after next | buy milk | 2026-11-30
buy milk month after next | buy milk | 2027-01-01
buy milk in ten days | buy milk | 2026-11-28
buy milk in fifteen days | buy milk | 2026-12-03
buy milk end of day tomorrow | buy milk | 2026-11-19
buy milk cob friday | buy milk | 2026-11-20
buy milk close of business | buy milk | 2026-11-18
buy milk 12-24-2026 | buy milk | 2026-12-24
buy milk 24-12-2026 | buy milk | 2026-12-24
buy milk in a day or two | buy milk | 2026-11-19
buy milk in a fortnight | buy milk | 2026-12-02
renew the lease 45 days before dec 31 | renew the lease | 2027-11-16
renew the lease 3 months before june 1 | renew the lease | 2027-03-01
check the post 2 weeks after 3 january | check the post | 2027-01-17
order cake 10 days before easter
taxes last day of february | taxes | 2027-02-28
plant the roses first day of march | plant the roses | 2027-03-01
`
