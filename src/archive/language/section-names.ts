/** Names of sections as outlets print them in a menu, lower case. */
export const sectionNames: ReadonlySet<string> = new Set(
  `home beranda berita nasional internasional mondial dunia global daerah regional nusantara metro megapolitan megapolitik politik hukum ekonomi bisnis
  finansial keuangan olahraga sport sports bola rona hiburan seleb lifestyle gaya hidup teknologi tekno otomotif kesehatan health sains edukasi
  pendidikan opini kolom perspektif wawancara kupas splash wisata travel kuliner foto video infografis infografik edisi weekend indeks index
  news terkini populer peristiwa celebrity entertainment market tech money jabodetabek mild report warta regional humaniora gagas humaniora religi khazanah ragam sosok feature tv live galeri login masuk daftar cari`.split(
    /\s+/,
  ),
);
