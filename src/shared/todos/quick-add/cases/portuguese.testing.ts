/** Portuguese lines, as `text | title | what was read`. */
export const portugueseCases = `
comprar leite hoje | comprar leite | 2026-11-18
comprar leite amanhã | comprar leite | 2026-11-19
comprar leite amanha | comprar leite | 2026-11-19
amanhã comprar leite | comprar leite | 2026-11-19
comprar leite depois de amanhã | comprar leite | 2026-11-20
ligar para a mãe na segunda | ligar para a mãe | 2026-11-23
ligar para a mãe segunda-feira | ligar para a mãe | 2026-11-23
ligar para a mãe na segunda-feira | ligar para a mãe | 2026-11-23
segunda ligar para a mãe | ligar para a mãe | 2026-11-23
ligar para a mãe nesta sexta | ligar para a mãe | 2026-11-20
ligar para a mãe na próxima sexta | ligar para a mãe | 2026-11-27
ligar para a mãe sexta que vem | ligar para a mãe | 2026-11-27
relatório até sexta | relatório | 2026-11-20
relatório até sexta-feira | relatório | 2026-11-20
relatório para sexta | relatório | 2026-11-20
pagar o aluguel em 3 dias | pagar o aluguel | 2026-11-21
pagar o aluguel daqui a três dias | pagar o aluguel | 2026-11-21
pagar o aluguel em uma semana | pagar o aluguel | 2026-11-25
pagar o aluguel daqui a 2 semanas | pagar o aluguel | 2026-12-02
pagar o aluguel em um mês | pagar o aluguel | 2026-12-18
pagar o aluguel na próxima semana | pagar o aluguel | 2026-11-23
pagar o aluguel semana que vem | pagar o aluguel | 2026-11-23
pagar o aluguel mês que vem | pagar o aluguel | 2026-12-01
pagar o aluguel neste fim de semana | pagar o aluguel | 2026-11-21
pagar o aluguel no fim de semana | pagar o aluguel | 2026-11-21
pagar o aluguel no fim do mês | pagar o aluguel | 2026-11-30
pagar o aluguel no final do mês | pagar o aluguel | 2026-11-30
pagar o aluguel 3 de março | pagar o aluguel | 2027-03-03
pagar o aluguel em 3 de março de 2027 | pagar o aluguel | 2027-03-03
pagar o aluguel 1º de maio | pagar o aluguel | 2027-05-01
pagar o aluguel dia 27 | pagar o aluguel | 2026-11-27
pagar o aluguel no dia 27 | pagar o aluguel | 2026-11-27
pagar o aluguel 24/12 | pagar o aluguel | 2026-12-24
pagar o aluguel 24/12/2027 | pagar o aluguel | 2027-12-24
pagar o aluguel 24.12. | pagar o aluguel | 2026-12-24
pagar o aluguel em meados de janeiro | pagar o aluguel | 2027-01-15
pagar o aluguel início de fevereiro | pagar o aluguel | 2027-02-01
pagar o aluguel no fim de agosto | pagar o aluguel | 2027-08-31
viajar em março | viajar | 2027-03-01
dentista sexta 20 de novembro às 9 | dentista | 2026-11-20 09:00
dentista quarta às 17:00 | dentista | 2026-11-25 17:00
reunião às 5 | reunião | 2026-11-18 17:00
reunião às cinco | reunião | 2026-11-18 17:00
reunião às 5 da tarde | reunião | 2026-11-18 17:00
reunião às 8 da manhã | reunião | 2026-11-19 08:00
reunião às 9 da noite | reunião | 2026-11-18 21:00
reunião às 3 e meia | reunião | 2026-11-18 15:30
reunião às três e quinze | reunião | 2026-11-18 15:15
reunião quinze para as quatro | reunião | 2026-11-18 15:45
reunião às 15h | reunião | 2026-11-18 15:00
reunião às 15h30 | reunião | 2026-11-18 15:30
reunião 15h30 | reunião | 2026-11-18 15:30
reunião 15:30 | reunião | 2026-11-18 15:30
reunião 15h | reunião | 2026-11-18 15:00
reunião ao meio-dia | reunião | 2026-11-18 12:00
reunião à meia-noite | reunião | 2026-11-19 00:00
reunião amanhã às 9 | reunião | 2026-11-19 09:00
reunião amanhã de manhã | reunião | 2026-11-19 09:00
reunião amanhã à tarde | reunião | 2026-11-19 15:00
reunião hoje à noite | reunião | 2026-11-18 20:00
reunião esta tarde | reunião | 2026-11-18 15:00
reunião sexta à noite | reunião | 2026-11-20 20:00
reunião em 2 horas | reunião | 2026-11-18 12:00
reunião daqui a meia hora | reunião | 2026-11-18 10:30
jantar às 8 | jantar | 2026-11-18 20:00
regar as plantas todo dia | regar as plantas | 2026-11-18 | FREQ=DAILY
regar as plantas todos os dias às 8 | regar as plantas | 2026-11-19 08:00 | FREQ=DAILY
regar as plantas a cada 3 dias | regar as plantas | 2026-11-18 | FREQ=DAILY;INTERVAL=3
regar as plantas toda segunda | regar as plantas | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
regar as plantas todas as segundas | regar as plantas | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
regar as plantas toda segunda e quinta | regar as plantas | 2026-11-19 | FREQ=WEEKLY;BYDAY=MO,TH
regar as plantas às segundas | regar as plantas | 2026-11-23 | FREQ=WEEKLY;BYDAY=MO
regar as plantas aos sábados | regar as plantas | 2026-11-21 | FREQ=WEEKLY;BYDAY=SA
regar as plantas a cada duas terças | regar as plantas | 2026-11-24 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
regar as plantas toda semana | regar as plantas | 2026-11-18 | FREQ=WEEKLY
regar as plantas a cada duas semanas | regar as plantas | 2026-11-18 | FREQ=WEEKLY;INTERVAL=2
regar as plantas todo mês | regar as plantas | 2026-11-18 | FREQ=MONTHLY
regar as plantas mensalmente | regar as plantas | 2026-11-18 | FREQ=MONTHLY
regar as plantas todo dia 15 | regar as plantas | 2026-12-15 | FREQ=MONTHLY;BYMONTHDAY=15
regar as plantas toda primeira segunda do mês | regar as plantas | 2026-12-07 | FREQ=MONTHLY;BYDAY=1MO
regar as plantas no último dia do mês | regar as plantas | 2026-11-30 | FREQ=MONTHLY;BYMONTHDAY=-1
regar as plantas toda manhã | regar as plantas | 2026-11-19 09:00 | FREQ=DAILY
regar as plantas todas as noites | regar as plantas | 2026-11-18 20:00 | FREQ=DAILY
regar as plantas todo ano em 4 de julho | regar as plantas | 2027-07-04 | FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=4
regar as plantas em dias úteis | regar as plantas | 2026-11-18 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
regar as plantas todo dia até 3 de dezembro | regar as plantas | 2026-11-18 | FREQ=DAILY;UNTIL=20261203
regar as plantas toda segunda a partir de 1 de dezembro | regar as plantas | 2026-12-07 | FREQ=WEEKLY;BYDAY=MO
regar as plantas a cada! 3 dias | regar as plantas | 2026-11-18 | every! FREQ=DAILY;INTERVAL=3
regar as plantas todo dia por 2 semanas | regar as plantas | 2026-11-18 | FREQ=DAILY;UNTIL=20261201
regar as plantas todo dia 5 vezes | regar as plantas | 2026-11-18 | FREQ=DAILY;COUNT=5
redigir a partir de segunda | redigir | starts 2026-11-23
pagar p1 #casa @trabalho +Compras amanhã | pagar | 2026-11-19 | !high | +Compras | #casa | #trabalho
pagar prioridade alta | pagar | !high
reunião amanhã às 9 lembrete 30 minutos antes | reunião | 2026-11-19 09:00 | remind 30 min before
pagar 31 de fevereiro | pagar 31 de fevereiro | with a message
`

/** Portuguese lines that keep all their words. */
export const portugueseKeeps = `
comprar roupa de segunda mão
a quarta parte
ligar para Marco
ler o capítulo 3
comprar 3 maçãs
a semana toda
o dia de amanhã
um domingo no parque
Domingos Silva
mar de rosas
quinta da regaleira
reunião das 14h às 16h
reunião 14h-16h
capítulo 24.12 do livro
sexta-feira santa
terça-feira gorda
domingo de ramos
quarta de cinzas
segunda via da conta
em segunda mão
a segunda opção
comprar a quinta edição
a terça parte
sexta sinfonia
um domingo qualquer
a semana passada
o mês de agosto
mar e sol
Março Zero
maio florido
fim da história
meia dúzia de ovos
um quarto duplo
às mulheres
todos os livros
cada pessoa
o diário de Ana
mais uma vez
24/7
“amanhã às 5” livro
https://example.com/hoje
página 5
café da manhã
programa da tarde
noites brancas
pão de ontem
set de filmagem
out of office
hora extra
a última segunda
enviar 10/12 caixas
`
