/** Names, titles, numbers and sayings that keep all their words. */
export const englishNames = `
may the force be with you card
second hand books
monday blues album
buy a sunday dress
order wednesday addams costume
watch saturday night fever
listen to blue monday
rewatch thursday next
read the man who was thursday
freaky friday dvd
call april
lunch with april
email june about taxes
text augustus
visit auntie may
march against fascism banner
march madness bracket
plan the march
buy march hare figurine
may queen dress
find out who may come
she may 2 times
dec the halls playlist
jan van eyck poster
ring jan and bob
sep tank cleaning
mar a lago joke
oct tv remote
nov kids school
sun hat
sun lamp for mum
clean sun room
sun and sand trip plan
sat exam prep
sat phone rental
sat down with bob notes
wed the couple photos
mon cheri chocolates
buy fri-chik
today show tickets
watch the today show
tomorrowland tickets
tomorrow’s paper
todays special
the daily telegraph
daily mail crossword
weekly shop list template
fill the weekly planner
monthly magazine subscription
yearly planner refill
annual report draft
quarterly numbers review
every bug in tracker
every child deserves a chance
each of the 3 reports
every last crumb
every other person
every inch of the floor
everyday carry kit
weekday warrior book
weekend bag
weekend reading list
tonight show monologue
midnight snack ideas
morning glory seeds
evening dress alterations
afternoon tea set
night light for kids
night shift cover
meet at platform 9
meet at gate 5
look at 12 houses
shoot at 5 targets
at least 3 quotes
at 20 percent
by 3 percent
arrive by 2 cars
for 5 people
for 3 nights
in 3 easy steps
in 2 parts
in 5 colours
in 10 words
1/2 cup sugar
3/4 inch bolts
buy 2/3 majority book
7/8 wrench
24/7 gym
50/50 bars
windows 95 emulator
route 66 map
area 51 shirt
catch 22 copy
fahrenheit 451
ocean's 11 dvd
studio 54 photos
apollo 13 film
7 eleven run
10 cloverfield lane
12 monkeys
12 angry men
21 jump street
1984 by orwell
2001 a space odyssey
blade runner 2049
ps5 controller
mp3 player
h2o filter
4k tv
5g router
co2 meter
b12 vitamins
t-shirt size 12
size 9 shoes
room 101
flight 370 report
bus 24 timetable
version 2.0.1
python 3.12 upgrade
ios 17.2 bug
section 5.12
rev 1.2.3
ip 10.0.0.1
192.168.1.1 router
isbn 978-3-16-148410-0
call 555-0123
call +1 555 0123
call +49 30 1234
zip 10115
£5 note
$10 off coupon
€20 voucher
20% off
5% vinegar
30° wash
3x5 cards
2x4 lumber
16:9 monitor
4:3 ratio screen
psalm 23:4
john 3:16 poster
score 3:2
p2p network
p100 mask
a1 poster
#1 fan mug
#42
c# course
f# chord
c++ book
a @ b
me@home.org
user@example.com
+1 guest
+ list
~5 kg
~ approx
! important
!!
!important css
!nothigh
!p1
http://a.b/tomorrow
https://x.y/#today
file:///tmp/today
c:\\today
today/tomorrow split
mon/tue/wed columns
am/pm switch
am radio
pm letter
first of all
second cousin
third party
fifth element
last friday's notes
last day of summer song
first day of school photos
the 5th wave
the 3rd man
13th floor
20th century fox
19th hole
100th customer
on fire
on and off
by and by
due process
past due
overdue books
deadline extension form
priority mail
remind bob
remind me of bob
reminder app
remind me later to breathe
until dawn
until further notice
starting blocks
starting line
start of something
end of the world
end of life planning
beginning of infinity
middle of nowhere
mid century chair
early bird
later gator
next door
next gen console
next to nothing
this old house
this is us
the week magazine
week 3 homework
month of sundays
a month of sundays
year of the dragon
day of the dead
days of thunder
5 days ruck plan
3 weeks holiday plan
two weeks notice
in case of fire
in time
in the heat of the night
half past dead
half time show
quarter pounder
quarter to midnight film
ten past noon painting
o'clock
write the end of year report
draft end of month summary
a monday blues playlist
plan 9/11 essay
watch five to one odds talk
buy noon blue apples
sing in the night garden song
cut the 5 o'clock shadow
john's 3 friends
swim in 30m pool
look after 2 dogs
rest after 10 days of work
see the {date} placeholder
fill in {name}
wait 5 days
drive 2 hours
buy eggs 3 weeks old
meet 3-4 people
move from 3 to 4 rooms
take 2-3 pills
read pages 3-5
write 10-12 pages
pay 5-10 dollars
read what happened yesterday
the photos from yesterday
fix yesterday's bug
read about last week
discuss the week after
finish what I started yesterday
read about yesterday
send the photos from yesterday
answer the mail I got yesterday
buy milk 5 days
buy milk 3 weeks
buy milk asap
nap for 30 minutes
buy milk every hour | buy milk every hour | with a message
buy milk around 5
buy milk by 5
buy milk 2026-W50
`
