import { expect, it } from 'vitest'
import { networkAddressOf } from './networkAddressOf'
import { networkOf } from './networkOf'

it.each([
  ['without a proxy', '203.0.113.7', undefined, 0, '203.0.113.7'],
  ['that invents the header', '203.0.113.7', '198.51.100.1', 0, '203.0.113.7'],
  ['behind one proxy', '10.0.0.2', '203.0.113.7', 1, '203.0.113.7'],
  ['behind one proxy, inventing more', '10.0.0.2', '198.51.100.1, 203.0.113.7', 1, '203.0.113.7'],
  ['behind two proxies', '10.0.0.2', '198.51.100.1, 203.0.113.7, 10.0.0.1', 2, '203.0.113.7'],
  ['that passes the proxies by', '10.0.0.2', undefined, 1, '10.0.0.2'],
  ['that passes one of two by', '10.0.0.2', '203.0.113.7', 2, '203.0.113.7'],
  ['whose proxy writes a port', '10.0.0.2', '203.0.113.7:4711', 1, '203.0.113.7'],
  ['over IPv6 with a port', '10.0.0.2', '[2001:db8::1]:4711', 1, '2001:db8::1'],
  ['over IPv4 at a socket of IPv6', '::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
  ['whose connection is gone', undefined, '203.0.113.7', 0, ''],
])('The network address of a request %s is known', (_, socket, forwarded, trusted, expected) => {
  expect(networkAddressOf(socket, forwarded, trusted)).toBe(expected)
})

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::6', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('The address %s counts for the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
