/** Spanish lines, as `text | title | what was read`. */
export const spanishCases = `
comprar leche hoy | comprar leche | 2026-11-18
comprar leche mañana | comprar leche | 2026-11-19
comprar leche manana | comprar leche | 2026-11-19
mañana comprar leche | comprar leche | 2026-11-19
comprar leche pasado mañana | comprar leche | 2026-11-20
llamar a mamá el lunes | llamar a mamá | 2026-11-23
llamar a mamá lunes | llamar a mamá | 2026-11-23
lunes llamar a mamá | llamar a mamá | 2026-11-23
llamar a mamá este viernes | llamar a mamá | 2026-11-20
llamar a mamá el próximo viernes | llamar a mamá | 2026-11-27
llamar a mamá el viernes que viene | llamar a mamá | 2026-11-27
informe para el viernes | informe | 2026-11-20
informe antes del viernes | informe | 2026-11-20
informe hasta el viernes | informe | 2026-11-20
pagar el alquiler en 3 días | pagar el alquiler | 2026-11-21
pagar el alquiler dentro de tres dias | pagar el alquiler | 2026-11-21
pagar el alquiler en una semana | pagar el alquiler | 2026-11-25
pagar el alquiler en dos semanas | pagar el alquiler | 2026-12-02
pagar el alquiler en un mes | pagar el alquiler | 2026-12-18
pagar el alquiler la próxima semana | pagar el alquiler | 2026-11-23
pagar el alquiler la semana que viene | pagar el alquiler | 2026-11-23
pagar el alquiler el mes que viene | pagar el alquiler | 2026-12-01
pagar el alquiler este fin de semana | pagar el alquiler | 2026-11-21
pagar el alquiler el fin de semana | pagar el alquiler | 2026-11-21
pagar el alquiler a fin de mes | pagar el alquiler | 2026-11-30
pagar el alquiler a finales de mes | pagar el alquiler | 2026-11-30
pagar el alquiler el 3 de marzo | pagar el alquiler | 2027-03-03
pagar el alquiler 3 de marzo de 2027 | pagar el alquiler | 2027-03-03
pagar el alquiler el 3 marzo | pagar el alquiler | 2027-03-03
pagar el alquiler el día 27 | pagar el alquiler | 2026-11-27
pagar el alquiler el 27 | pagar el alquiler | 2026-11-27
pagar el alquiler 24/12 | pagar el alquiler | 2026-12-24
pagar el alquiler 24/12/2027 | pagar el alquiler | 2027-12-24
pagar el alquiler 24.12. | pagar el alquiler | 2026-12-24
pagar el alquiler a mediados de enero | pagar el alquiler | 2027-01-15
pagar el alquiler a principios de febrero | pagar el alquiler | 2027-02-01
pagar el alquiler a finales de agosto | pagar el alquiler | 2027-08-31
viajar en marzo | viajar | 2027-03-01
dentista viernes 20 de noviembre a las 9 | dentista | 2026-11-20 09:00
dentista el miércoles a las 17:00 | dentista | 2026-11-25 17:00
reunión a las 5 | reunión | 2026-11-18 17:00
reunión a las cinco | reunión | 2026-11-18 17:00
reunión a las 5 de la tarde | reunión | 2026-11-18 17:00
reunión a las 8 de la mañana | reunión | 2026-11-19 08:00
reunión a las 9 de la noche | reunión | 2026-11-18 21:00
reunión a las 3 y media | reunión | 2026-11-18 15:30
reunión a las tres y cuarto | reunión | 2026-11-18 15:15
reunión a las cuatro menos cuarto | reunión | 2026-11-18 15:45
reunión a las 15h | reunión | 2026-11-18 15:00
reunión a las 15:30 | reunión | 2026-11-18 15:30
reunión 15:30 | reunión | 2026-11-18 15:30
reunión 15h30 | reunión | 2026-11-18 15:30
reunión al mediodía | reunión | 2026-11-18 12:00
reunión a medianoche | reunión | 2026-11-19 00:00
reunión mañana a las 9 | reunión | 2026-11-19 09:00
reunión mañana por la mañana | reunión | 2026-11-19 09:00
reunión mañana por la tarde | reunión | 2026-11-19 15:00
reunión esta tarde | reunión | 2026-11-18 15:00
reunión esta noche | reunión | 2026-11-18 20:00
reunión el viernes por la noche | reunión | 2026-11-20 20:00
reunión en 2 horas | reunión | 2026-11-18 12:00
reunión dentro de media hora | reunión | 2026-11-18 10:30
cena a las 9 | cena | 2026-11-18 21:00
regar las plantas cada día | regar las plantas | 2026-11-18 | FREQ=DAILY
regar las plantas todos los días a las 8 | regar las plantas | 2026-11-19 08:00 | FREQ=DAILY
regar las plantas cada 3 días | regar las plantas | 2026-11-18 | FREQ=DAILY;INTERVAL=3
regar las plantas cada lunes | regar las plantas | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
regar las plantas todos los lunes | regar las plantas | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
regar las plantas los lunes y miércoles | regar las plantas | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,WE
regar las plantas los sábados | regar las plantas | 2026-11-21 | FREQ=WEEKLY;BYDAY=SA
regar las plantas cada dos martes | regar las plantas | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
regar las plantas cada semana | regar las plantas | 2026-11-18 | FREQ=WEEKLY
regar las plantas cada dos semanas | regar las plantas | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
regar las plantas cada mes | regar las plantas | 2026-11-18 | FREQ=MONTHLY
regar las plantas mensualmente | regar las plantas | 2026-11-18 | FREQ=MONTHLY
regar las plantas el 15 de cada mes | regar las plantas | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
regar las plantas cada primer lunes del mes | regar las plantas | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
regar las plantas el último día del mes | regar las plantas | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
regar las plantas cada mañana | regar las plantas | 2026-11-19 09:00 | FREQ=DAILY
regar las plantas todas las noches | regar las plantas | 2026-11-18 20:00 | FREQ=DAILY
regar las plantas cada año el 4 de julio | regar las plantas | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
regar las plantas entre semana | regar las plantas | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
regar las plantas cada día hasta el 3 de diciembre | regar las plantas | 2026-11-18 | FREQ=DAILY;UNTIL=20261203
regar las plantas cada lunes a partir del 1 de diciembre | regar las plantas | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO
regar las plantas cada! 3 días | regar las plantas | 2026-11-18 | every! FREQ=DAILY;INTERVAL=3
regar las plantas cada día durante 2 semanas | regar las plantas | 2026-11-18 | FREQ=DAILY;UNTIL=20261201
regar las plantas cada día 5 veces | regar las plantas | 2026-11-18 | FREQ=DAILY;COUNT=5
redactar a partir del lunes | redactar | starts 2026-11-23
pagar p1 #casa @oficina +Compras mañana | pagar | 2026-11-19 | !high | +Compras | #casa | #oficina
pagar prioridad alta | pagar | !high
reunión mañana a las 9 recordatorio 30 minutos antes | reunión | 2026-11-19 09:00 | remind 30 min before
pagar el 31 de febrero | pagar el 31 de febrero | with a message
`

/** Spanish lines that keep all their words. */
export const spanishKeeps = `
la mañana siguiente
foto del mar
ir al mar
las tres mellizas
comprar 3 manzanas
leer el capítulo 3
martes y trece
un domingo en el campo
de la mañana a la noche
Domingo Pérez
comprar mayo
el mes de agosto
reunión de 14 a 16
reunión 14-16h
capítulo 24.12 del libro
viernes santo
domingo de ramos
sábado de gloria
el mes que pasó
la semana pasada
la mañana de ayer
las mil y una noches
cien años de soledad
marzo madness
abril y mayo
Mar Menor
dom Pérignon
fin de la historia
principio de incertidumbre
media naranja
cuarto de baño
a las mujeres
una a una
todos los libros
cada persona
el diario de Ana
una vez más
24/7
«mañana a las 5» libro
https://example.com/hoy
mil millones
un viernes cualquiera
el último lunes
buen fin de semana
página 5
5 de la lista
dos de mayo cuadro
tardes de cine
pan de ayer
el día de mañana
hora feliz
enviar 10/12 cajas
alquiler el primero de cada mes | alquiler | 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=1
`
