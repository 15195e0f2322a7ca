const words = (block: string): string[] => block.trim().split(/\s+/);

/**
 * What somebody is, by the nouns that say so, within a field of life. "penyerang itu" is the player whom the text called "striker"; of two
 * kinds of one field a person is only one. Lower case; nouns of several words are joined by "-".
 */
export const personKinds: readonly { kind: string; field: string; nouns: readonly string[] }[] = [
  {
    kind: 'player',
    field: 'sport',
    nouns:
      words(`pemain penyerang striker bomber winger sayap gelandang playmaker bek stoper kiper kapten pencetak penggawa pilar pesepak
      pesepakbola eksekutor pevoli pebasket pebulu petenis pelari pembalap petinju perenang lifter atlet juara`),
  },
  {
    kind: 'coach',
    field: 'sport',
    nouns: words('pelatih juru-taktik juru-racik arsitek coach entrenador nakhoda manajer-tim allenatore'),
  },
  { kind: 'referee', field: 'sport', nouns: words('wasit hakim-garis') },
  {
    kind: 'singer',
    field: '',
    nouns: words('penyanyi pelantun vokalis biduan biduanita pedangdut musisi solois rapper'),
  },
  {
    kind: 'actor',
    field: '',
    nouns: words('aktor aktris artis pemeran bintang pesinetron selebritas selebriti model presenter'),
  },
  {
    kind: 'legislator',
    field: '',
    nouns: words(
      'legislator anggota-dpr anggota-dprd anggota-dewan anggota-komisi wakil-rakyat politikus politisi senator kader',
    ),
  },
  { kind: 'lawyer', field: '', nouns: words('pengacara advokat kuasa-hukum penasihat-hukum') },
  { kind: 'doctor', field: '', nouns: words('dokter spesialis dr dr. psikiater bidan perawat') },
  {
    kind: 'scholar',
    field: '',
    nouns: words('dosen guru-besar profesor prof prof. akademisi pengamat pakar peneliti ilmuwan ahli'),
  },
  {
    kind: 'trader',
    field: '',
    nouns: words('pedagang penjual pengecer bakul pemilik-warung pemilik-toko pemilik-kios juragan'),
  },
  { kind: 'owner', field: '', nouns: words('pengusaha pebisnis pemilik pendiri wirausahawan bos ceo') },
  { kind: 'farmer', field: '', nouns: words('petani pekebun petambak peternak penggarap') },
  { kind: 'fisher', field: '', nouns: words('nelayan pelaut') },
  { kind: 'maker', field: '', nouns: words('perajin pengrajin pembuat penenun pembatik') },
  { kind: 'driver', field: '', nouns: words('sopir supir pengemudi driver pengojek kusir masinis pilot') },
  { kind: 'teacher', field: '', nouns: words('guru pengajar kepala-sekolah ustaz ustazah') },
  { kind: 'student', field: '', nouns: words('siswa siswi pelajar murid mahasiswa mahasiswi santri santriwati') },
];

/** Nouns for a woman and for a man, as heads of words for somebody: "perempuan 52 tahun itu", "ibu dua anak itu". Lower case. */
export const womanNouns: ReadonlySet<string> = new Set(
  words(
    'perempuan wanita ibu emak gadis nenek janda istri putri aktris siswi mahasiswi santriwati biduanita ibunda mojang cewek srikandi',
  ),
);
export const manNouns: ReadonlySet<string> = new Set(
  words('pria lelaki laki-laki bapak ayah kakek pemuda duda suami putra aktor pangeran cowok jejaka ayahanda'),
);
