import t from 'tap'

import { createSenderRates, otherSenders } from '../src/sender-rates.ts'

t.test('rates are those of the last window, the busiest first', async t => {
  const rates = createSenderRates(10)
  for (let i = 0; i < 10; i++) rates.count('192.0.2.1')
  for (let i = 0; i < 20; i++) rates.count('192.0.2.2')
  t.same(rates.busiest(1), [{ address: '192.0.2.2', received: 20, rate: 0 }], 'no window is over yet')
  rates.turn()
  t.same(rates.busiest(9).map(({ rate }) => rate), [2, 1])
  rates.turn()
  t.same(rates.busiest(1), [{ address: '192.0.2.2', received: 20, rate: 0 }])
})

t.test('senders beyond the bound share one counter', async t => {
  const rates = createSenderRates(2)
  for (const address of ['a', 'b', 'c', 'd', 'c']) rates.count(address)
  t.same(rates.busiest(9).find(({ address }) => address === otherSenders), { address: otherSenders, received: 3, rate: 0 })
  t.equal(rates.busiest(9).length, 3)
})
