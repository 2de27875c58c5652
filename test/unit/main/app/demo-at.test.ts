import { expect, it } from 'vitest';
import { readDemoAt } from '../../../../src/main/app/demo-at.ts';

it('reads the three addresses of a demo marketplace on this computer', () => {
  expect(readDemoAt('http://127.0.0.1:4101/,http://127.0.0.1:4102,http://localhost:4103')).toEqual({
    auth: 'http://127.0.0.1:4101',
    api: 'http://127.0.0.1:4102',
    upload: 'http://localhost:4103',
  });
});

it.each([
  '',
  'http://127.0.0.1:1',
  'http://127.0.0.1:1,http://127.0.0.1:2,https://allegro.example',
  'http://127.0.0.1:1,http://127.0.0.1:2,file:///etc/passwd',
  'http://127.0.0.1:1,http://127.0.0.1:2,http://127.0.0.1:3,http://127.0.0.1:4',
])('finds none in %j', (text) => {
  expect(readDemoAt(text)).toBeNull();
});
