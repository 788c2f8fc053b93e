/** German lines, as `text | title | what was read`. */
export const germanCases = `
Milch kaufen heute | Milch kaufen | 2026-11-18
Milch kaufen morgen | Milch kaufen | 2026-11-19
morgen Milch kaufen | Milch kaufen | 2026-11-19
Milch morgen kaufen | Milch kaufen | 2026-11-19
Milch kaufen übermorgen | Milch kaufen | 2026-11-20
Milch kaufen uebermorgen | Milch kaufen | 2026-11-20
Milch kaufen Montag | Milch kaufen | 2026-11-23
Milch kaufen am Montag | Milch kaufen | 2026-11-23
Mama am Montag anrufen | Mama anrufen | 2026-11-23
Mama Montag anrufen | Mama anrufen | 2026-11-23
Montag kaufen | kaufen | 2026-11-23
Bericht bis Freitag schreiben | Bericht schreiben | 2026-11-20
Bericht bis Freitag | Bericht | 2026-11-20
Zahnarzt Mi 15 Uhr | Zahnarzt | 2026-11-25 15:00
Zahnarzt am 3. März | Zahnarzt | 2027-03-03
Zahnarzt 3. März um 15:30 | Zahnarzt | 2027-03-03 15:30
Zahnarzt am 3. Maerz 2027 | Zahnarzt | 2027-03-03
Zahnarzt 3.3. | Zahnarzt | 2027-03-03
Zahnarzt am 24.12. | Zahnarzt | 2026-12-24
Zahnarzt am 24.12.2026 | Zahnarzt | 2026-12-24
Zahnarzt am 27. | Zahnarzt | 2026-11-27
in 3 Tagen Rechnung zahlen | Rechnung zahlen | 2026-11-21
Rechnung zahlen in 2 Wochen | Rechnung zahlen | 2026-12-02
Rechnung in einer Woche zahlen | Rechnung zahlen | 2026-11-25
Rechnung zahlen nächste Woche | Rechnung zahlen | 2026-11-23
Rechnung zahlen nächsten Freitag | Rechnung zahlen | 2026-11-27
Rechnung zahlen nächsten Monat | Rechnung zahlen | 2026-12-01
am Wochenende Auto waschen | Auto waschen | 2026-11-21
Auto waschen am Wochenende | Auto waschen | 2026-11-21
Auto waschen Ende des Monats | Auto waschen | 2026-11-30
Bericht Ende Januar | Bericht | 2027-01-31
Bericht Mitte Januar abgeben | Bericht abgeben | 2027-01-15
Anruf um 5 | Anruf | 2026-11-18 17:00
Anruf um 15 Uhr | Anruf | 2026-11-18 15:00
Anruf 15 Uhr | Anruf | 2026-11-18 15:00
Anruf um 15.30 Uhr | Anruf | 2026-11-18 15:30
Anruf um 15:30 | Anruf | 2026-11-18 15:30
Anruf halb vier | Anruf | 2026-11-18 15:30
Anruf um halb vier | Anruf | 2026-11-18 15:30
Anruf Viertel nach drei | Anruf | 2026-11-18 15:15
Anruf viertel vor vier | Anruf | 2026-11-18 15:45
Anruf dreiviertel vier | Anruf | 2026-11-18 15:45
Anruf zehn nach drei | Anruf | 2026-11-18 15:10
Anruf morgen um 9 | Anruf | 2026-11-19 09:00
Anruf morgen früh | Anruf | 2026-11-19 09:00
Anruf morgen Abend | Anruf | 2026-11-19 19:00
Anruf heute Abend | Anruf | 2026-11-18 19:00
Anruf Montagabend | Anruf | 2026-11-23 19:00
Anruf am Abend | Anruf | 2026-11-18 19:00
Anruf am Montag um 8 Uhr abends | Anruf | 2026-11-23 20:00
Anruf mittags | Anruf | 2026-11-18 12:00
Anruf um Mitternacht | Anruf | 2026-11-19 00:00
Anruf in 2 Stunden | Anruf | 2026-11-18 12:00
Anruf in einer halben Stunde | Anruf | 2026-11-18 10:30
Blumen gießen jeden Tag | Blumen gießen | 2026-11-18 | FREQ=DAILY
Blumen gießen täglich um 8 | Blumen gießen | 2026-11-19 08:00 | FREQ=DAILY
Blumen gießen alle 3 Tage | Blumen gießen | 2026-11-18 | FREQ=DAILY;INTERVAL=3
Blumen gießen jeden Montag | Blumen gießen | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
Blumen gießen jeden Montag und Donnerstag | Blumen gießen | 2026-11-19 | FREQ=WEEKLY;BYDAY=MO,TH
Blumen gießen jeden zweiten Dienstag | Blumen gießen | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
Blumen gießen montags | Blumen gießen | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
Blumen gießen jeden ersten Montag im Monat | Blumen gießen | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
Miete zahlen jeden 1. | Miete zahlen | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
Miete zahlen am letzten Tag des Monats | Miete zahlen | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
Miete monatlich | Miete | 2026-11-18 | FREQ=MONTHLY
Blumen gießen werktags um 7 | Blumen gießen | 2026-11-19 07:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
Blumen gießen jede Woche | Blumen gießen | 2026-11-18 | FREQ=WEEKLY
Blumen gießen alle 2 Wochen | Blumen gießen | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
Blumen gießen jeden Morgen | Blumen gießen | 2026-11-19 09:00 | FREQ=DAILY
Blumen gießen jeden Tag bis 3. Dezember | Blumen gießen | 2026-11-18 | FREQ=DAILY;UNTIL=20261203
Blumen gießen jeden Montag ab 1. Dezember | Blumen gießen | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO
Blumen gießen ab Montag jeden Tag | Blumen gießen | 2026-11-23 | FREQ=DAILY
Aufsatz schreiben ab Montag | Aufsatz schreiben | starts 2026-11-23
Geburtstag jedes Jahr am 4. Juli | Geburtstag | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
Bericht schreiben jeden! 3 Tage | Bericht schreiben | 2026-11-18 | every! FREQ=DAILY;INTERVAL=3
Blumen gießen jeden! Tag | Blumen gießen | 2026-11-18 | every! FREQ=DAILY
Müll p1 #haus @draußen +Einkauf morgen | Müll | 2026-11-19 | !high | +Einkauf | #haus | #draußen
Anruf 31. Februar | Anruf 31. Februar | with a message
Bericht Freitag nächste Woche | Bericht | 2026-11-27
Urlaub im August | Urlaub | 2027-08-01
Steuer bis Ende März | Steuer | 2027-03-31
Bericht spätestens Freitag | Bericht | 2026-11-20
Bericht bis zum 3. Dezember | Bericht | 2026-12-03
Rechnung fällig am 15. Dezember | Rechnung | 2026-12-15
Anruf um 17 | Anruf | 2026-11-18 17:00
Anruf 17 Uhr | Anruf | 2026-11-18 17:00
Anruf um 5 Uhr nachmittags | Anruf | 2026-11-18 17:00
Abendessen um 7 | Abendessen | 2026-11-18 19:00
Miete hohe Priorität | Miete | !high
Anruf morgen um 9 erinnere mich 30 Minuten vorher | Anruf | 2026-11-19 09:00 | remind 30 min before
Kaffee mit Anna am Dienstag um 14 Uhr im Café | Kaffee mit Anna im Café | 2026-11-24 14:00
nächste Woche Mittwoch Zahnarzt | Zahnarzt | 2026-11-25
heute in einer Woche Geburtstag | Geburtstag | 2026-11-25
`

/** German lines that keep all their words. */
export const germanKeeps = `
guten Morgen sagen
Sonntagszeitung lesen
die Montag Gruppe anrufen
Mai Tai mixen
mach es so
Kapitel 3 lesen
3 Äpfel kaufen
Treffen 14-16 Uhr
Treffen von 14 bis 16 Uhr
März Bericht lesen
die letzten 3 Tage
Der Montag ist schlimm
Treffen von 14 Uhr bis 16 Uhr
Schwarzer Freitag Angebote
das Montagsmagazin kaufen
die Sonntag Beilage lesen
Morgenmantel waschen
einen schönen Morgen wünschen
Maiglöckchen pflanzen
Mai Thai bestellen
August anrufen
Mitte des Buches lesen
Ende der Geschichte
Version 3.5 installieren
Kapitel 24.12 lesen
Artikel 3 lesen
Die Drei von der Tankstelle
halb leere Flasche wegwerfen
Viertel Pfund Butter
Do it yourself Laden
so viel wie möglich
Fr. Müller anrufen
Di Caprio Film
Abendbrot vorbereiten
Nachtcreme kaufen
Mittagessen kochen
jeder Mensch
alle Fenster putzen
Tag der offenen Tür
Wochenende Tasche
24/7 Dienst
„morgen um 5“ Buch
https://example.com/heute
den Mai genießen
das letzte Wochenende
Seite 5 lesen
Uhr reparieren
schicke 10/12 Kartons weg
unser täglich Brot
`
