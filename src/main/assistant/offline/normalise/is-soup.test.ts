import { describe, expect, it } from 'vitest'

import { isSoup } from './is-soup.ts'

describe('a text that nobody writes', () => {
  it.each([
    'رsرYかX x46x',
    'numm/&',
    'kk{$z_4',
    'B漢Cרu',
    'oj\u0007k lunch',
    'abc\u202Edef',
    'зdesk',
    '7\\Ylb[7p',
  ])('is known by a word of it: %j', (text) => expect(isSoup(text)).toBe(true))

  it.each([
    'Brook lane leak',
    'Crème brûlée for the naïve café owner',
    'Read https://example.org/a_b?c=1',
    'Café 東京 reservation',
    '買い物リスト',
    'Встреча с Анной',
    'תור לרופא',
    '👩‍💻 stand-up',
    'C++ course + R&D review, 50% off (2x4 @ £3)',
    '3/4" pipe & fittings',
    'B12 / D3 vitamins #health',
  ])('is not %s', (text) => expect(isSoup(text)).toBe(false))
})
