/** What reports print about whom to turn to, as they print it, in; address, postcode, phone, fax, e-mail, website out. */
import { describe, expect, test } from 'vitest';
import { contactOf } from '../../src/reading/contact.ts';
import type { Contact } from '../../src/report/report.ts';

const NONE: Contact = {
  address: null,
  postcode: null,
  phone: null,
  fax: null,
  email: null,
  website: null,
};

describe('一段话里的联系方式', () => {
  test.each<readonly [string, Partial<Contact>]>([
    [
      '如有疑问，请与办公室联系（地址：固原市福宁路1号，邮编：756000，电话：0954-2088880，传真：0954-2088900）。',
      {
        address: '固原市福宁路1号',
        postcode: '756000',
        phone: '0954-2088880',
        fax: '0954-2088900',
      },
    ],
    [
      '电话/传真：0952—2218331，电子邮箱：nxszszwgkb@163.com',
      { phone: '0952-2218331', fax: '0952-2218331', email: 'nxszszwgkb@163.com' },
    ],
    ['电话（传真）：0952-2218331', { phone: '0952-2218331', fax: '0952-2218331' }],
    ['电话及传真：0952-2218331', { phone: '0952-2218331', fax: '0952-2218331' }],
    ['联系电话:0570-7013699', { phone: '0570-7013699' }],
    ['联系电话：（0951）6363835', { phone: '0951-6363835' }],
    ['联系电话：0951 － 6363835', { phone: '0951-6363835' }],
    ['联系电话：6363835', { phone: '6363835' }],
    [
      '联系电话：0591-87091287；0591-87870590（传真）；',
      { phone: '0591-87091287', fax: '0591-87870590' },
    ],
    ['如有疑问，请致电0954-2088880。', { phone: '0954-2088880' }],
    ['如有疑问，请与市政府办公室联系，0954-2088880。', { phone: '0954-2088880' }],
    ['电话：+86-10-88011234', { phone: '+86-10-88011234' }],
    [
      'Tel：0954-2088880　Fax：0954-2088882　E-mail：gy@nx.cn',
      { phone: '0954-2088880', fax: '0954-2088882', email: 'gy@nx.cn' },
    ],
    ['联系地址在固原市福宁路1号，邮编为756000', { address: '固原市福宁路1号', postcode: '756000' }],
    [
      '地址:連江縣曉澳鎮(zhèn)慶豐路6號,郵編:350508',
      { address: '连江县晓澳镇庆丰路6号', postcode: '350508' },
    ],
    [
      '地址：红寺堡区金水街 008 号;邮编:751999;电话:0953-5098330;传真:0953—5098123;电子邮箱: hspzhfb123@163.com',
      {
        address: '红寺堡区金水街 008 号',
        postcode: '751999',
        phone: '0953-5098330',
        fax: '0953-5098123',
        email: 'hspzhfb123@163.com',
      },
    ],
    [
      '联系地址：平潭综合实验区金井湾大楼主楼14层；邮政编码350400；电子邮件pzxxgkb@163.com',
      { address: '平潭综合实验区金井湾大楼主楼14层', postcode: '350400', email: 'pzxxgkb@163.com' },
    ],
    [
      '地址：固原市原州区福宁路1号，行政中心4楼，邮编：756000',
      { address: '固原市原州区福宁路1号，行政中心4楼', postcode: '756000' },
    ],
    [
      '本报告电子版可在固原市人民政府网站(<http://www.nxgy.gov.cn/>)查阅或下载',
      { website: 'http://www.nxgy.gov.cn/' },
    ],
    ['可在“自治区人民政府门户网站”（www.nx.gov.cn）查阅下载', { website: 'www.nx.gov.cn' }],
    ['联系电话：0954-2012345。', { phone: '0954-2012345' }],
    ['登录网址：https://www.zichang.gov.cn。', { website: 'https://www.zichang.gov.cn' }],
  ])('%s', (text, expected) => {
    expect(contactOf([text])).toEqual({ ...NONE, ...expected });
  });
});

describe('不是联系方式的', () => {
  test.each([
    '“12345”政务服务便民热线工单360957件。',
    '电话：0591-12345',
    '全年接听咨询电话 1,234 个，办结 1230 个。',
    '建立健全机构设置，及时更新办公地址、办公时间、联系电话等公开要素。',
    '在人民网等网站发布信息 200 条。',
  ])('%s', (text) => {
    expect(contactOf([text])).toEqual(NONE);
  });
});

test('分在几段也合得起来，先印的为准', () => {
  const found = contactOf([
    '电子版可在www.nx.gov.cn下载。',
    '联系电话：0951-6363835',
    '联系电话：0951-1111111，邮编：750001',
  ]);
  expect(found).toEqual({
    ...NONE,
    website: 'www.nx.gov.cn',
    phone: '0951-6363835',
    postcode: '750001',
  });
});
