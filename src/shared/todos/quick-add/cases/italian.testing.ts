/** Italian lines, as `text | title | what was read`. */
export const italianCases = `
comprare il latte oggi | comprare il latte | 2026-11-18
comprare il latte domani | comprare il latte | 2026-11-19
domani comprare il latte | comprare il latte | 2026-11-19
comprare il latte dopodomani | comprare il latte | 2026-11-20
chiamare mamma lunedì | chiamare mamma | 2026-11-23
chiamare mamma lunedi | chiamare mamma | 2026-11-23
lunedì chiamare mamma | chiamare mamma | 2026-11-23
chiamare mamma questo venerdì | chiamare mamma | 2026-11-20
chiamare mamma venerdì prossimo | chiamare mamma | 2026-11-27
relazione entro venerdì | relazione | 2026-11-20
relazione per venerdì | relazione | 2026-11-20
relazione prima di venerdì | relazione | 2026-11-20
pagare l'affitto tra 3 giorni | pagare l'affitto | 2026-11-21
pagare l'affitto fra tre giorni | pagare l'affitto | 2026-11-21
pagare l'affitto tra una settimana | pagare l'affitto | 2026-11-25
pagare l'affitto tra due settimane | pagare l'affitto | 2026-12-02
pagare l'affitto tra un mese | pagare l'affitto | 2026-12-18
pagare l'affitto la prossima settimana | pagare l'affitto | 2026-11-23
pagare l'affitto la settimana prossima | pagare l'affitto | 2026-11-23
pagare l'affitto il mese prossimo | pagare l'affitto | 2026-12-01
pagare l'affitto questo fine settimana | pagare l'affitto | 2026-11-21
pagare l'affitto nel weekend | pagare l'affitto | 2026-11-21
pagare l'affitto a fine mese | pagare l'affitto | 2026-11-30
pagare l'affitto alla fine del mese | pagare l'affitto | 2026-11-30
pagare l'affitto il 3 marzo | pagare l'affitto | 2027-03-03
pagare l'affitto 3 marzo 2027 | pagare l'affitto | 2027-03-03
pagare l'affitto il 1º maggio | pagare l'affitto | 2027-05-01
pagare l'affitto il 27 | pagare l'affitto | 2026-11-27
pagare l'affitto 24/12 | pagare l'affitto | 2026-12-24
pagare l'affitto 24/12/2027 | pagare l'affitto | 2027-12-24
pagare l'affitto 24.12. | pagare l'affitto | 2026-12-24
pagare l'affitto a metà gennaio | pagare l'affitto | 2027-01-15
pagare l'affitto inizio febbraio | pagare l'affitto | 2027-02-01
pagare l'affitto a fine agosto | pagare l'affitto | 2027-08-31
viaggio a marzo | viaggio | 2027-03-01
viaggio in marzo | viaggio | 2027-03-01
dentista venerdì 20 novembre alle 9 | dentista | 2026-11-20 09:00
dentista mercoledì alle 17:00 | dentista | 2026-11-25 17:00
riunione alle 5 | riunione | 2026-11-18 17:00
riunione alle cinque | riunione | 2026-11-18 17:00
riunione alle 5 del pomeriggio | riunione | 2026-11-18 17:00
riunione alle 8 di mattina | riunione | 2026-11-19 08:00
riunione alle 9 di sera | riunione | 2026-11-18 21:00
riunione alle 3 e mezza | riunione | 2026-11-18 15:30
riunione alle tre e un quarto | riunione | 2026-11-18 15:15
riunione alle quattro meno un quarto | riunione | 2026-11-18 15:45
riunione alle 15 | riunione | 2026-11-18 15:00
riunione alle 15:30 | riunione | 2026-11-18 15:30
riunione alle 15.30 | riunione | 2026-11-18 15:30
riunione 15:30 | riunione | 2026-11-18 15:30
riunione ore 15 | riunione | 2026-11-18 15:00
riunione all'una | riunione | 2026-11-18 13:00
riunione a mezzogiorno | riunione | 2026-11-18 12:00
riunione a mezzanotte | riunione | 2026-11-19 00:00
riunione domani alle 9 | riunione | 2026-11-19 09:00
riunione domani mattina | riunione | 2026-11-19 09:00
riunione domani pomeriggio | riunione | 2026-11-19 15:00
riunione stasera | riunione | 2026-11-18 19:00
riunione questo pomeriggio | riunione | 2026-11-18 15:00
riunione venerdì sera | riunione | 2026-11-20 19:00
riunione tra 2 ore | riunione | 2026-11-18 12:00
riunione tra mezz'ora | riunione | 2026-11-18 10:30
cena alle 8 | cena | 2026-11-18 20:00
annaffiare le piante ogni giorno | annaffiare le piante | 2026-11-18 | FREQ=DAILY
annaffiare le piante tutti i giorni alle 8 | annaffiare le piante | 2026-11-19 08:00 | FREQ=DAILY
annaffiare le piante ogni 3 giorni | annaffiare le piante | 2026-11-18 | FREQ=DAILY;INTERVAL=3
annaffiare le piante ogni lunedì | annaffiare le piante | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
annaffiare le piante tutti i lunedì | annaffiare le piante | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
annaffiare le piante ogni lunedì e giovedì | annaffiare le piante | 2026-11-19 | FREQ=WEEKLY;BYDAY=MO,TH
annaffiare le piante ogni due martedì | annaffiare le piante | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
annaffiare le piante ogni settimana | annaffiare le piante | 2026-11-18 | FREQ=WEEKLY
annaffiare le piante ogni due settimane | annaffiare le piante | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
annaffiare le piante ogni mese | annaffiare le piante | 2026-11-18 | FREQ=MONTHLY
annaffiare le piante mensilmente | annaffiare le piante | 2026-11-18 | FREQ=MONTHLY
annaffiare le piante il 15 di ogni mese | annaffiare le piante | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
annaffiare le piante ogni primo lunedì del mese | annaffiare le piante | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
annaffiare le piante l'ultimo giorno del mese | annaffiare le piante | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
annaffiare le piante ogni mattina | annaffiare le piante | 2026-11-19 09:00 | FREQ=DAILY
annaffiare le piante tutte le sere | annaffiare le piante | 2026-11-18 19:00 | FREQ=DAILY
annaffiare le piante ogni anno il 4 luglio | annaffiare le piante | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
annaffiare le piante nei giorni feriali | annaffiare le piante | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
annaffiare le piante ogni giorno fino al 3 dicembre | annaffiare le piante | 2026-11-18 | FREQ=DAILY;UNTIL=20261203
annaffiare le piante ogni lunedì a partire dal 1 dicembre | annaffiare le piante | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO
annaffiare le piante ogni! 3 giorni | annaffiare le piante | 2026-11-18 | every! FREQ=DAILY;INTERVAL=3
annaffiare le piante ogni giorno per 2 settimane | annaffiare le piante | 2026-11-18 | FREQ=DAILY;UNTIL=20261201
annaffiare le piante ogni giorno 5 volte | annaffiare le piante | 2026-11-18 | FREQ=DAILY;COUNT=5
scrivere a partire da lunedì | scrivere | starts 2026-11-23
pagare p1 #casa @ufficio +Spesa domani | pagare | 2026-11-19 | !high | +Spesa | #casa | #ufficio
pagare priorità alta | pagare | !high
riunione domani alle 9 promemoria 30 minuti prima | riunione | 2026-11-19 09:00 | remind 30 min before
pagare il 31 febbraio | pagare il 31 febbraio | with a message
`

/** Italian lines that keep all their words. */
export const italianKeeps = `
il mondo di domani
chiamare Gio
mare in estate
comprare 3 mele
leggere il capitolo 3
una domenica in campagna
la sera prima
tre uomini e una gamba
comprare 1 set di chiavi
Domenica Rossi
il sabato del villaggio
venerdì santo
riunione dalle 14 alle 16
riunione 14-16
capitolo 24.12 del libro
martedì grasso
domenica delle palme
la domenica sportiva
l'ultimo lunedì
la settimana scorsa
il mese di agosto
mar Rosso
marzo pazzerello
maggio fiorito
fine della storia
inizio della fine
mezza mela
un quarto di vino
alle donne
una a una
tutti i libri
ogni persona
ancora una volta
24/7
«domani alle 5» libro
https://example.com/oggi
pagina 5
abito da sera
notte bianca
pane di ieri
set fotografico
ora legale
sette nani
sei bravo
otto volante
venerdì nero
una mattina d'inverno
due giorni a Roma
dove sei
buona domenica
spedire 10/12 scatole
affitto il primo di ogni mese | affitto | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
`
