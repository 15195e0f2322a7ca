/** Names of sections as outlets print them in a menu, lower case. */
export const sectionNames: ReadonlySet<string> = new Set(
  `home beranda berita nasional internasional mondial dunia global daerah regional nusantara metro megapolitan megapolitik politik hukum ekonomi bisnis
  finansial keuangan olahraga sport sports bola rona hiburan seleb lifestyle gaya hidup teknologi tekno otomotif kesehatan health sains edukasi
  pendidikan opini kolom perspektif wawancara kupas splash wisata travel kuliner foto video infografis infografik edisi weekend indeks index
  news terkini populer peristiwa celebrity entertainment market tech money jabodetabek mild report warta regional humaniora gagas humaniora religi khazanah ragam sosok feature tv live galeri forum fokus komunitas arsip multimedia podcast login masuk daftar cari`.split(
    /\s+/,
  ),
);

/** Words of the names of sections, series, buttons and competitions that no person is called by, lower case. */
export const sectionWords: ReadonlySet<string> = new Set(
  `advertorial arsip artikel arus bacaan bagikan berita bincang bola breaking budaya bulu catatan cek cerita cetak copy daftar desa dunia edisi editorial
  ekonomi esai feature font foto galeri getty halaman harian headline hiburan hukum ilustrasi images info infografis ini inspiratif jadwal jelajah
  jurnalisme kabar kabupaten kajian kampus kanal kategori kecamatan kesehatan khusus kilas kisah klasemen kolom komentar kota laporan lebaran
  liga lipsus liputan listen loker lokal majalah masail masakan mekkah menjawab mudik musik nasional olahraga opini parlementaria pasar pembaca
  pemilu pendidikan piala pilihan pilkada podcast pojok politik populer portal publik ragam ramalan redaksi rencana resep resensi rubrik ruang
  salat salin santai sastra serambi serba serentak sholat simak size sorotan sosial sosok surat tajuk taman tangkis tanya tautan teknologi tips
  topic topik transfer trending ukuran unduh update video viral warga warta wawancara zodiak`.split(/\s+/),
);
