/** French lines, as `text | title | what was read`. */
export const frenchCases = `
acheter du lait aujourd'hui | acheter du lait | 2026-11-18
acheter du lait aujourd’hui | acheter du lait | 2026-11-18
acheter du lait demain | acheter du lait | 2026-11-19
demain acheter du lait | acheter du lait | 2026-11-19
acheter du lait après-demain | acheter du lait | 2026-11-20
acheter du lait apres demain | acheter du lait | 2026-11-20
appeler maman lundi | appeler maman | 2026-11-23
appeler maman le lundi | appeler maman | 2026-11-23
lundi appeler maman | appeler maman | 2026-11-23
appeler maman lundi prochain | appeler maman | 2026-11-23
appeler maman ce vendredi | appeler maman | 2026-11-20
rapport pour vendredi | rapport | 2026-11-20
rapport avant vendredi | rapport | 2026-11-20
rapport d'ici vendredi | rapport | 2026-11-20
payer le loyer dans 3 jours | payer le loyer | 2026-11-21
payer le loyer dans trois jours | payer le loyer | 2026-11-21
payer le loyer dans une semaine | payer le loyer | 2026-11-25
payer le loyer dans quinze jours | payer le loyer | 2026-12-03
payer le loyer dans un mois | payer le loyer | 2026-12-18
payer le loyer la semaine prochaine | payer le loyer | 2026-11-23
payer le loyer le mois prochain | payer le loyer | 2026-12-01
payer le loyer ce week-end | payer le loyer | 2026-11-21
payer le loyer le week-end prochain | payer le loyer | 2026-11-28
payer le loyer fin du mois | payer le loyer | 2026-11-30
payer le loyer à la fin du mois | payer le loyer | 2026-11-30
payer le loyer en fin de semaine | payer le loyer | 2026-11-20
payer le loyer le 3 mars | payer le loyer | 2027-03-03
payer le loyer 3 mars | payer le loyer | 2027-03-03
payer le loyer le 1er mai | payer le loyer | 2027-05-01
payer le loyer le 14 juillet 2027 | payer le loyer | 2027-07-14
payer le loyer 24/12 | payer le loyer | 2026-12-24
payer le loyer le 24/12/2027 | payer le loyer | 2027-12-24
payer le loyer 24.12. | payer le loyer | 2026-12-24
payer le loyer mi-janvier | payer le loyer | 2027-01-15
payer le loyer début février | payer le loyer | 2027-02-01
payer le loyer fin août | payer le loyer | 2027-08-31
réserver en mars | réserver | 2027-03-01
dentiste vendredi 20 novembre à 9h | dentiste | 2026-11-20 09:00
réunion à 15h | réunion | 2026-11-18 15:00
réunion à 15h30 | réunion | 2026-11-18 15:30
réunion 15h30 | réunion | 2026-11-18 15:30
réunion 15h | réunion | 2026-11-18 15:00
réunion à 15 heures | réunion | 2026-11-18 15:00
réunion à 15 heures 30 | réunion | 2026-11-18 15:30
réunion à 3 heures et demie | réunion | 2026-11-18 15:30
réunion à 3h et quart | réunion | 2026-11-18 15:15
réunion à quatre heures moins le quart | réunion | 2026-11-18 15:45
réunion à quatre heures moins dix | réunion | 2026-11-18 15:50
réunion à midi | réunion | 2026-11-18 12:00
réunion à minuit | réunion | 2026-11-19 00:00
réunion demain à 9h | réunion | 2026-11-19 09:00
réunion demain 9h | réunion | 2026-11-19 09:00
réunion lundi à 17h | réunion | 2026-11-23 17:00
réunion demain matin | réunion | 2026-11-19 09:00
réunion demain après-midi | réunion | 2026-11-19 15:00
réunion ce soir | réunion | 2026-11-18 19:00
réunion ce soir à 20h | réunion | 2026-11-18 20:00
réunion lundi soir | réunion | 2026-11-23 19:00
réunion à 8h du soir | réunion | 2026-11-18 20:00
réunion dans 2 heures | réunion | 2026-11-18 12:00
réunion dans une demi-heure | réunion | 2026-11-18 10:30
réunion vendredi à 14:30 | réunion | 2026-11-20 14:30
dîner à 7h | dîner | 2026-11-18 19:00
arroser les plantes tous les jours | arroser les plantes | 2026-11-18 | FREQ=DAILY
arroser les plantes chaque jour à 8h | arroser les plantes | 2026-11-19 08:00 | FREQ=DAILY
arroser les plantes tous les 3 jours | arroser les plantes | 2026-11-18 | FREQ=DAILY;INTERVAL=3
arroser les plantes tous les lundis | arroser les plantes | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
arroser les plantes chaque lundi | arroser les plantes | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
arroser les plantes chaque lundi et jeudi | arroser les plantes | 2026-11-19 | FREQ=WEEKLY;BYDAY=MO,TH
arroser les plantes les lundis et jeudis | arroser les plantes | 2026-11-19 | FREQ=WEEKLY;BYDAY=MO,TH
arroser les plantes un mardi sur deux | arroser les plantes | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
arroser les plantes une semaine sur deux | arroser les plantes | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
arroser les plantes toutes les deux semaines | arroser les plantes | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
arroser les plantes chaque semaine | arroser les plantes | 2026-11-18 | FREQ=WEEKLY
arroser les plantes tous les mois | arroser les plantes | 2026-11-18 | FREQ=MONTHLY
arroser les plantes le 15 de chaque mois | arroser les plantes | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
arroser les plantes chaque premier lundi du mois | arroser les plantes | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
arroser les plantes le dernier jour du mois | arroser les plantes | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
arroser les plantes chaque matin | arroser les plantes | 2026-11-19 09:00 | FREQ=DAILY
arroser les plantes tous les soirs | arroser les plantes | 2026-11-18 19:00 | FREQ=DAILY
arroser les plantes tous les ans le 4 juillet | arroser les plantes | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
arroser les plantes en semaine | arroser les plantes | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
arroser les plantes chaque jour jusqu'au 3 décembre | arroser les plantes | 2026-11-18 | FREQ=DAILY;UNTIL=20261203
arroser les plantes chaque lundi à partir du 1er décembre | arroser les plantes | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO
arroser les plantes chaque! jour | arroser les plantes | 2026-11-18 | every! FREQ=DAILY
arroser les plantes tous les jours pendant 2 semaines | arroser les plantes | 2026-11-18 | FREQ=DAILY;UNTIL=20261201
arroser les plantes chaque jour 5 fois | arroser les plantes | 2026-11-18 | FREQ=DAILY;COUNT=5
rédiger à partir de lundi | rédiger | starts 2026-11-23
payer p1 #maison @bureau +Courses demain | payer | 2026-11-19 | !high | +Courses | #maison | #bureau
priorité haute payer le loyer | payer le loyer | !high
réunion demain 9h rappel 30 minutes avant | réunion | 2026-11-19 09:00 | remind 30 min before
dentiste mercredi 3 mars | dentiste | 2027-03-03
dentiste lundi 3 mars | dentiste lundi 3 mars | with a message
payer le loyer le 27 | payer le loyer | 2026-11-27
`

/** French lines that keep all their words. */
export const frenchKeeps = `
observer mars
livre sur mars
lire le vendredi noir
appeler Sam
manger sept pommes
les trois mousquetaires
il a 5 ans
dormir 8h
un dimanche à la campagne
acheter un mai tai
jeu de société
la mer en été
le monde de demain
réunion de 14h à 16h
réunion 14h-16h
fichier 24.12 du projet
chapitre 3 à lire
lundi de Pâques
mardi gras
vendredi saint
vendredi noir
un lundi au soleil
la fin du monde
le début de la fin
week-end prolongé
avril Lavigne
mai 68
dimanche des Rameaux
Dimanche Martin
sept nains
les sept samouraïs
le petit matin
bon matin
tous les livres
chaque personne
le quotidien de Paris
acheter Le Monde
jour de fête
soir d'été
heure d'été
2 heures de sport
courir 10 km
24/7
« demain à 5h » livre
https://example.com/demain
à moitié
le tour du monde en 80 jours
un an après
la semaine des quatre jeudis
ven Gogh
envoyer 10/12 cartons
sport tous les lundis et mercredis à 18h | sport | 2026-11-18 18:00 | FREQ=WEEKLY;BYDAY=MO,WE
loyer le premier de chaque mois | loyer | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
`
