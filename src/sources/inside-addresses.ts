/** An address in, whether it lies inside a network of somebody's own (or nowhere) out: what a fetch must not reach. */
import { BlockList, isIP } from 'node:net';

/** Special-purpose ranges (IANA registries): own machine, own network, link-local, documentation, multicast, reserved. */
const RANGES_4: readonly (readonly [address: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** The same for IPv6; addresses that stand for IPv4 ones (NAT64, 6to4, Teredo) are refused as a whole. */
const RANGES_6: readonly (readonly [address: string, prefix: number])[] = [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const INSIDE = new BlockList();
for (const [address, prefix] of RANGES_4) INSIDE.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of RANGES_6) INSIDE.addSubnet(address, prefix, 'ipv6');

/** Whether an IP address is no public one; anything that is no IP address counts as inside. */
export const isInside = (address: string): boolean => {
  const family = isIP(address);
  return family === 0 || INSIDE.check(address, family === 6 ? 'ipv6' : 'ipv4');
};
