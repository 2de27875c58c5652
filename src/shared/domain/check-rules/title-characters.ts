import type { CheckRule } from './rule.ts';

/** Letters and digits of any European alphabet, and the signs that titles may have. */
const LETTERS = String.raw`\p{Script=Latin}\p{Mn}\p{Script=Greek}\p{Script=Cyrillic}0-9`;
const SIGNS = String.raw` \u00a0!"#$%&'()*+,\-./:;<=>?@[\\\]_|~°²³½¼¾µ×±§©®™€£„”“’‘–—…`;

const ALLOWED = new RegExp(`^[${LETTERS}${SIGNS}]*$`, 'u');
const ONE_ALLOWED = new RegExp(`^[${LETTERS}${SIGNS}]$`, 'u');

/**
 * Source: Allegro's guide to creating offers, field `name` (restricted character set): no emoji, controls or
 * line ends.
 */
export const titleCharacters: CheckRule = {
  code: 'title-characters',
  severity: 'stop',
  fields: ['title'],
  words: {
    en: 'Allegro does not take the character {{character}} in titles. Take it out.',
    pl: 'Allegro nie przyjmuje w tytule znaku {{character}}. Usuń go.',
  },
  look: ({ after }) => {
    const title = String(after);
    if (ALLOWED.test(title)) return null;
    const character = [...title].find((each) => !ONE_ALLOWED.test(each)) ?? '';
    return {
      character,
      code: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    };
  },
};
