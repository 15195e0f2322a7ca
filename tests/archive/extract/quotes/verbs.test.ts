import { describe, expect, test } from 'vitest';
import { CALM, DEWI, RICE, said } from './said.ts';

const words = (block: string): string[] => block.trim().split(/\s+/);

describe('a verb behind a quotation tells who spoke, before a name and with -nya', () => {
  test.each(
    words(`
      kata ujar tutur ucap jelas ungkap tegas imbuh tambah lanjut sambung papar terang urai beber rinci ulas sebut tulis cuit klaim aku
      pungkas tandas tukas tutup simpul cetus celetuk sergah timpal sahut balas jawab tanya kilah dalih elak bantah tampik tepis sanggah
      sindir kritik kecam tuding keluh sesal kenang kisah cerita harap doa pesan saran usul anjur imbau ajak seru desak ancam ingat minta
      pinta duga nilai sorot tekan puji syukur canda kelakar gurau seloroh goda teriak bisik gumam nasihat komentar konfirmasi menurut bilang curhat jamin lapor
    `),
  )('%s', (verb) =>
    expect(said(`"${RICE}," ${verb} Larasati.`, `"${CALM}," ${verb}nya.`)).toEqual([
      [DEWI, RICE],
      [DEWI, CALM],
    ]),
  );
});

describe('a verb before a quotation tells that its subject speaks', () => {
  test.each(
    words(`
      mengatakan menuturkan mengungkapkan menyebut menjelaskan menegaskan menambahkan menyampaikan menilai memaparkan menyatakan mengaku
      mengeklaim membantah berharap mengimbau mengingatkan menekankan berkata berujar berpesan menerangkan membeberkan menguraikan merinci
      mengeluhkan menyindir menyerukan mendesak mengancam menampik menepis berkilah berdalih berseloroh bercanda berkelakar mencontohkan
      mengomentari merespons berseru berteriak berdoa memperingatkan menganjurkan mengonfirmasi memprediksi mencuit melontarkan memungkasi
      menandaskan menyergah menimpali membalas menyahut mengibaratkan menjamin bersyukur bersumpah mengelak menukas membenarkan menyangkal
    `),
  )('%s', (verb) => expect(said(`Larasati ${verb}, "${RICE}."`)).toEqual([[DEWI, `${RICE}.`]]));
});
