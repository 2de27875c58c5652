import { expect, it } from 'vitest';
import { userAgentOf } from '../../../../../src/main/engine/allegro/user-agent.ts';

it.each([
  ['Stragan', 'Stragan/1.2.0 (+https://s.example)'],
  ['Mój sklep z lampą Łódź', 'Moj-sklep-z-lampa-Lodz/1.2.0 (+https://s.example)'],
  ['  Ąę/śż (x)  ', 'Aesz-x/1.2.0 (+https://s.example)'],
])('the program called %j introduces itself in plain letters', (name, expected) => {
  expect(userAgentOf(name, '1.2.0', 'https://s.example')).toBe(expected);
});
