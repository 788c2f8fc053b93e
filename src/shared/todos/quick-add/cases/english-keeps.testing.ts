/** Lines that keep all their words. */
export const englishKeeps = `
buy sun cream
call Sat Nam
read the march report
mail 10/12 boxes
meet at 7 eleven
buy may flowers
second hand shop
sun cream for the kids
buy sun and moon posters
buy cream for sun protection
put chairs on sun deck
stay out of the sun
sit in the sun
read the sunday times
watch friday night lights
buy black friday deals
read about the sun
may flowers order
march 5 miles with the scouts
may 5 people come along
ask if 5 may come too
call tom
Call Tom
email tom about the report
call Tod Smith
meet tom and jerry
buy present for tom
ring Jan
write to April
book 5th avenue hotel
27th birthday party
read chapter 3
buy 3 apples
buy 1/2 pound butter
bake the recipe 1/2
plan 24/7 support
update to version 3.5
fix section 24.12 of the paper
look at 3 houses
arrive at 5 star hotel
look at 3
reduce prices by 5
run 5k
buy midnight blue paint
buy noon sandwiches deal
buy morning coffee
book a wine evening
say good morning
prepare tomorrow’s lunch
prepare tomorrow's lunch
plan next week's menu
mon-repos booking
friday-night party
meeting 3-5pm
shop open mon to fri
work mon-fri
pack for the weekend
plan the weekend trip
write weekly report
read the daily mail
read every book
every man for himself
every second counts
monthly budget review
look for the monthly bill
eod report template
review high priority bugs
fix bug #42
order p10 cable
buy sd card (p1x)
mail bob@example.com
read https://example.com/2026-12-01/p1#today
see www.example.com/tomorrow
learn C++
add a+b
wow!high
say !hello
price is $5
pay 5€ at 5€ shop
note 50% at 5%
stay until friday
email from monday
notes of monday
watch the first friday show
put eggs on the shopping list
ratio 16:9
count to 100 in 3 languages
in 3 steps to success
sat nav update
watch the 6pm news
take the 5:30 train
see the 10 o'clock show
buy 2 tickets for 8pm show
every 2nd week of the month
every now and then call
ask every 3rd person
due diligence
by the way call bob
on monday or tuesday call
do taxes between monday and friday
take a break every 2 hours | take a break every 2 hours | with a message
email May about june
study from 5pm to 7pm
meeting 14:00-15:00
gym mon wed fri
do homework tuesday, thursday
order cake 2 days before friday
do it someday
the one from last friday
film "tomorrow never dies"
quote “friday at 5pm” please
a//b
`

/** Lines of which only the day is read. */
export const englishPartly = `
buy "sun" cream tomorrow | buy "sun" cream | 2026-11-19
buy sun cream sunday | buy sun cream | 2026-11-22
read the march report tomorrow | read the march report | 2026-11-19
mail 10/12 boxes tomorrow | mail 10/12 boxes | 2026-11-19
meet at 7 eleven tomorrow | meet at 7 eleven | 2026-11-19
call tom tomorrow | call tom | 2026-11-19
read chapter 3 tonight | read chapter 3 | 2026-11-18 20:00
buy 5 #food in the evening | buy 5 | 2026-11-18 19:00 | #food
send the monday report tuesday | send the monday report | 2026-11-24
turn the heating on tomorrow | turn the heating on | 2026-11-19
check in tomorrow | check in | 2026-11-19
write weekly report tomorrow | write weekly report | 2026-11-19
finish tuesday report by tomorrow | finish tuesday report | 2026-11-19
meeting tomorrow 3-4pm | meeting 3-4pm | 2026-11-19
meeting tomorrow from 3 to 4 | meeting from 3 to 4 | 2026-11-19
meeting 3pm-4pm friday | meeting 3pm-4pm | 2026-11-20
meeting from 3pm to 4pm tomorrow | meeting from 3pm to 4pm | 2026-11-19
meeting tomorrow 3 to 4pm | meeting 3 to 4pm | 2026-11-19
buy milk tomorrow for 45 min | buy milk for 45 min | 2026-11-19
`
