import type { CorpusCase } from './corpus-state.testing.ts'

/** Several new tasks in one message, and one task that looks like several. */
export const addingSeveral: readonly CorpusCase[] = [
  ['add eggs, bread and butter', ['+Eggs', '+Bread', '+Butter'], /^Added 3 tasks/],
  ['add eggs, bread, and butter', ['+Eggs', '+Bread', '+Butter'], /^Added 3 tasks/],
  ['add eggs, bread, butter', ['+Eggs', '+Bread', '+Butter'], /^Added 3 tasks/],
  [
    'add eggs, olive oil and red onions to my shopping list',
    ['+Eggs +shopping', '+Olive oil +shopping', '+Red onions +shopping'],
    /^Added 3 tasks/,
  ],
  [
    'put eggs, flour and sugar on the shopping list',
    ['+Eggs +shopping', '+Flour +shopping', '+Sugar +shopping'],
    /^Added 3 tasks/,
  ],
  [
    'put bread and cheese on the shopping list',
    ['+Bread +shopping', '+Cheese +shopping'],
    /^Added 2 tasks/,
  ],
  [
    'add eggs, flour and sugar for tomorrow',
    ['+Eggs @2026-03-05', '+Flour @2026-03-05', '+Sugar @2026-03-05'],
    /^Added 3 tasks/,
  ],
  [
    'add haircut on friday, car wash on saturday',
    ['+Haircut @2026-03-06', '+Car wash @2026-03-07'],
    /^Added 2 tasks/,
  ],
  [
    'add haircut friday and car wash saturday',
    ['+Haircut @2026-03-06', '+Car wash @2026-03-07'],
    /^Added 2 tasks/,
  ],
  [
    'buy bread, butter and cheese',
    ['+Buy bread, butter and cheese'],
    /^Added "Buy bread, butter and cheese"/,
  ],
  ['add buy bread, butter and cheese', ['+Buy bread, butter and cheese'], /^Added "Buy/],
  [
    'I need to buy bread, butter and cheese tomorrow',
    ['+Buy bread, butter and cheese @2026-03-05'],
    /tomorrow/,
  ],
  ['add fish and chips', ['+Fish and chips'], /^Added "Fish and chips"\./],
  ['add mac and cheese', ['+Mac and cheese'], /^Added/],
  [
    'I need to buy bread tomorrow and call the plumber at 5pm',
    ['+Buy bread @2026-03-05', '+Call the plumber @2026-03-05 17:00'],
    /^Added 2 tasks/,
  ],
  [
    'i need to buy bread tomorrow and call the plumber on friday',
    ['+Buy bread @2026-03-05', '+Call the plumber @2026-03-06'],
    /^Added 2 tasks/,
  ],
  [
    'buy bread tomorrow and call the plumber',
    ['+Buy bread @2026-03-05', '+Call the plumber'],
    /^Added 2 tasks/,
  ],
  [
    'remind me to buy bread and call the plumber tomorrow',
    ['+Buy bread @2026-03-05', '+Call the plumber @2026-03-05'],
    /^Added 2 tasks/,
  ],
  [
    'I have to renew my passport, book flights and pack the bags',
    ['+Renew my passport', '+Book flights', '+Pack the bags'],
    /^Added 3 tasks/,
  ],
  [
    'tomorrow I need to renew my passport, book flights and pack the bags',
    ['+Renew my passport @2026-03-05', '+Book flights @2026-03-05', '+Pack the bags @2026-03-05'],
    /^Added 3 tasks/,
  ],
  [
    'add wash the car; feed the cat; mow the lawn',
    ['+Wash the car', '+Feed the cat', '+Mow the lawn'],
    /^Added 3 tasks/,
  ],
  [
    'add wash the car and add feed the cat',
    ['+Wash the car', '+Feed the cat'],
    /Wash the car[^]*Feed the cat/,
  ],
  [
    'add wash the car, then remind me to feed the cat tonight',
    ['+Wash the car', '+Feed the cat @2026-03-04 20:00'],
    /Wash the car[^]*Feed the cat/,
  ],
  ['add these: wash the car, feed the cat', ['+Wash the car', '+Feed the cat'], /^Added 2 tasks/],
  [
    'add the following tasks: wash the car, feed the cat and mow the lawn',
    ['+Wash the car', '+Feed the cat', '+Mow the lawn'],
    /^Added 3 tasks/,
  ],
  [
    'add:\n1. wash the car\n2. feed the cat tomorrow',
    ['+Wash the car', '+Feed the cat @2026-03-05'],
    /^Added 2 tasks/,
  ],
  [
    'my todos:\n- wash the car\n- feed the cat',
    ['+Wash the car', '+Feed the cat'],
    /^Added 2 tasks/,
  ],
  ['todo\n* wash the car\n* feed the cat', ['+Wash the car', '+Feed the cat'], /^Added 2 tasks/],
  ['- wash the car\n- feed the cat', ['+Wash the car', '+Feed the cat'], /^Added 2 tasks/],
  [
    'shopping list: eggs, flour, sugar',
    ['+Eggs +shopping', '+Flour +shopping', '+Sugar +shopping'],
    /^Added 3 tasks/,
  ],
  [['add', '- wash the car\n- feed the cat'], ['+Wash the car', '+Feed the cat'], /^Added 2 tasks/],
  ['add call mum and ask about sunday', ['+Call mum and ask about sunday'], /^Added "Call mum/],
  [
    'remind me to buy flowers and give them to Ana',
    ['+Buy flowers and give them to Ana'],
    /^Added/,
  ],
  ['go to the shop and buy bread', ['+Go to the shop and buy bread'], /^Added/],
  ['add clean and tidy the garage', ['+Clean and tidy the garage'], /^Added/],
  [
    'add dinner with Ana, Ben and Cat on friday',
    ['+Dinner with Ana, Ben and Cat @2026-03-06'],
    /^Added/,
  ],
  ['add write to London, Ontario', ['+Write to London, Ontario'], /^Added/],
  [['add eggs', 'and bread'], ['+Eggs', '+Bread'], /^Added "Bread"/],
  [['add eggs', 'also bread please'], ['+Eggs', '+Bread'], /^Added "Bread"/],
  [
    ['add eggs to my shopping list', 'and bread'],
    ['+Eggs +shopping', '+Bread +shopping'],
    /^Added "Bread"/,
  ],
]
