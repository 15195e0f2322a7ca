import { describe, expect, test } from 'vitest';
import { readText } from '../../read-text.ts';

const formsIn = (text: string): string[][] => readText(text).people.map(({ forms }) => forms);

describe('a nickname the text announces', () => {
  test.each([
    ['inside the name', 'Sidharto "Bento" Kusumo membuka rapat. Bento pulang.', ['Sidharto "Bento" Kusumo', 'Bento']],
    ['in brackets', 'Bambang Wiryawan (Bamwir) membuka rapat. Bamwir pulang.', ['Bambang Wiryawan', 'Bamwir']],
    ['as initials', 'Bambang Rudi Wiryawan (BRW) datang, kata BRW.', ['Bambang Rudi Wiryawan', 'BRW']],
    ['behind alias', 'Dewi Prameswari alias Ompong datang. Ompong pulang.', ['Dewi Prameswari', 'Ompong']],
    ['as address', 'Dewi Prameswari, yang akrab disapa Bu Qonta, pulang. Qonta lelah.', ['Dewi Prameswari', 'Qonta']],
    ['behind the nickname', 'Dewi Prameswari datang. Qonta, sapaan akrabnya, pulang.', ['Dewi Prameswari', 'Qonta']],
  ])('%s', (_, text, forms) => expect(formsIn(text)).toEqual([forms]));

  test.each([
    ['a party', 'Menurut Dewi Prameswari (PDIP), beras cukup.'],
    ['another person', 'Dewi Prameswari atau Qonta akan datang.'],
    ['a firm', 'Dewi Prameswari (Qontamart) membuka rapat.'],
  ])('not %s', (_, text) => expect(formsIn(text)[0]).toEqual(['Dewi Prameswari']));
});
