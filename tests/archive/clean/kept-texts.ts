// Longer than 150 lines because it is one table of texts.

/** A text in which every line is the article's, but those of `furniture`. */
interface KeptText {
  name: string;
  text: string;
  furniture: readonly string[];
}

/** Texts that are no plain news: lines as short as a menu's, verses, lists, greetings. Invented. */
export const keptTexts: readonly KeptText[] = [
  {
    name: 'an invitation to the press',
    furniture: [],
    text: `Undangan Peliputan Panen Raya Padi Organik

Assalamualaikum bapak/ibu,
Yth. Rekan-rekan Media
di Tempat

Dengan hormat,

Dinas Pertanian Kabupaten Mekarsari mengundang rekan-rekan media untuk meliput panen raya padi organik yang akan dilaksanakan pada:

Hari/Tanggal : Kamis, 12 Mei 2022
Waktu : 08.00 WIB - selesai
Tempat : Balai Desa Sukatani
Acara : Panen Raya Padi Organik

Demikian undangan ini kami sampaikan, atas perhatian dan kehadiran rekan-rekan media kami ucapkan terima kasih.

Hormat kami,
Humas Dinas Pertanian`,
  },
  {
    name: 'an official letter',
    furniture: [],
    text: `PEMERINTAH KABUPATEN MEKARSARI
DINAS KESEHATAN

Nomor : 005/112/DK/2022
Lampiran : -
Perihal : Undangan Peliputan

Kepada
Yth. Pimpinan Redaksi
di
Tempat

Salam sejahtera,

Sehubungan dengan pelaksanaan imunisasi serentak, kami mengundang Bapak/Ibu untuk hadir dan meliput kegiatan dimaksud pada hari Senin, 6 Juni 2022 pukul 09.00 WIB.

Atas perhatiannya kami ucapkan terima kasih.

Kepala Dinas Kesehatan`,
  },
  {
    name: 'a speech with greetings',
    furniture: [],
    text: `Teks Lengkap Sambutan Ketua Panitia Hari Air

Bismillahirrahmanirrahim
Assalamualaikum warahmatullahi wabarakatuh
Salam sejahtera bagi kita semua
Om swastiastu
Namo buddhaya
Salam kebajikan

Hadirin yang saya muliakan,

Hari ini kita berkumpul untuk mengingat bahwa air bukan milik satu orang. Air milik kita semua yang hidup di kaki gunung ini.

Merdeka!

Terima kasih.`,
  },
  {
    name: 'a column that greets its readers',
    furniture: [],
    text: `Menanam Pohon, Menuai Sabar

Pembaca yang budiman,

Minggu lalu saya menanam pohon mangga di halaman. Tetangga menertawakan karena halaman saya sempit dan tanahnya berbatu.

Salam hangat,

Saya tetap menanam. Pohon itu barangkali baru berbuah ketika anak saya lulus sekolah, dan itu sudah cukup bagi saya sebagai ayah.

Sampai jumpa minggu depan.`,
  },
  {
    name: 'a letter to the editor',
    furniture: [],
    text: `Surat Pembaca: Jalan Rusak di Depan Sekolah

Kepada Bapak Bupati,

Jalan di depan sekolah kami rusak sejak tahun lalu. Anak-anak berangkat dengan sepatu berlumpur dan kadang jatuh.

Kami sudah melapor.
Tidak ada jawaban.

Tolong diperbaiki, Pak.

Wassalam,
Warga Desa Sukatani`,
  },
  {
    name: 'an opinion under an epigraph',
    furniture: ['*Penulis adalah guru'],
    text: `Sekolah dan Waktu yang Hilang

"Waktu adalah guru yang baik"
– Peribahasa lama

Barangkali tidak ada yang lebih sering kita sia-siakan daripada waktu anak-anak di sekolah. Mereka datang pagi, pulang sore, dan membawa pekerjaan rumah.

Lalu apa?

Kita perlu bertanya lagi untuk apa sekolah didirikan dan siapa yang diuntungkan oleh jam belajar yang panjang itu.

*Penulis adalah guru`,
  },
  {
    name: 'a poem',
    furniture: [],
    text: `Puisi: Di Tepi Sawah

Ibu,
aku pulang membawa hujan
dan sepasang sepatu basah

Di tepi sawah
burung-burung menghitung senja
padi menunduk
seperti doa yang lama

Aku duduk di pematang
menunggu engkau memanggil
namaku sekali lagi

Ibu,
hujan sudah reda`,
  },
  {
    name: 'a poem under the words on its poet',
    furniture: [],
    text: `Puisi Minggu Ini

Penyair muda itu menulis puisi berikut setelah banjir merendam kampungnya selama tiga hari dan menghanyutkan buku-bukunya ke laut.

Air datang
seperti tamu yang lupa pulang
membawa buku-bukuku

Ibu menjemur
sisa kata
di pagar bambu

Mekarsari, Mei 2022`,
  },
  {
    name: 'a recipe',
    furniture: [],
    text: `Resep Sayur Lodeh Nangka Muda, Gurih dan Segar

Bahan:
1 buah nangka muda
200 gram kacang panjang
2 lembar daun salam
500 ml santan

Bumbu halus:
5 siung bawang merah
3 siung bawang putih
Garam secukupnya

Cara membuat:
1. Rebus nangka sampai empuk
2. Tumis bumbu halus hingga harum
3. Masukkan santan, aduk rata

Selamat mencoba!`,
  },
  {
    name: 'a recipe in a whole page',
    furniture: ['Home', 'Bagikan:', 'Facebook Twitter WhatsApp'],
    text: `Home
Resep
Resep Sayur Lodeh Nangka Muda

Sayur lodeh nangka muda selalu dirindukan warga perantauan karena rasanya gurih dan bahannya mudah ditemukan di pasar mana pun.

Bahan:
nangka muda
kacang panjang
daun salam

Cara membuat:
rebus nangka sampai empuk
tumis bumbu hingga harum
masukkan santan

Bagikan:
Facebook Twitter WhatsApp`,
  },
  {
    name: 'an interview in questions and answers',
    furniture: [],
    text: `Wawancara dengan Pembuat Perahu

T: Sejak kapan Anda membuat perahu?
J: Sejak kecil.

T: Siapa yang mengajari?
J: Ayah dan kakek saya. Mereka membuat perahu dari kayu yang ditebang sendiri di hutan belakang kampung.

T: Berapa lama?
J: Tiga bulan.

T: Mahal?
J: Tergantung kayunya.`,
  },
  {
    name: 'an interview that asks in lines of their own',
    furniture: [],
    text: `Lima Pertanyaan untuk Ahli Gempa

Apa itu gempa susulan?
Gempa yang terjadi setelah gempa utama.

Bisakah diramal?
Belum bisa.

Apa yang harus dilakukan warga?
Warga diminta tenang, menjauhi bangunan retak, dan mengikuti petunjuk petugas yang berjaga di lapangan selama keadaan darurat.

Berapa lama?
Beberapa hari`,
  },
  {
    name: 'results and standings',
    furniture: [],
    text: `Hasil Lengkap Liga Desa Pekan Ketiga

Sabtu, 14 Mei 2022
Mekar FC 2-1 Sinar Jaya
Bintang Muda 0-0 Putra Laut
Garuda Tani 3-2 Elang Putih

Minggu, 15 Mei 2022
Tunas Baru 1-4 Harimau Selatan
Rajawali 2-2 Persatuan Nelayan

Klasemen Sementara
1. Harimau Selatan 9
2. Mekar FC 7
3. Garuda Tani 6

Top Skor
Dani (Mekar FC) 4 gol
Rudi (Garuda Tani) 3 gol`,
  },
  {
    name: 'results under a report',
    furniture: ['Tags\nliga desa\nmekar fc'],
    text: `Hasil Lengkap Liga Desa

Pertandingan liga desa pekan ketiga berakhir dengan kejutan setelah pemuncak klasemen kalah di kandang sendiri pada Sabtu malam.

Hasil pertandingan:
Mekar FC 2-1 Sinar Jaya
Bintang Muda 0-0 Putra Laut

Klasemen
1. Harimau Selatan
2. Mekar FC
3. Garuda Tani

Editor: Bunga Larasati
Tags
liga desa
mekar fc`,
  },
  {
    name: 'prices under a report',
    furniture: ['Baca juga: Harga Cabai Turun di Pasar Lama', 'Komentar'],
    text: `Daftar Harga Sembako di Pasar Induk

MEKARSARI - Harga bahan pokok di Pasar Induk Mekarsari kembali naik sejak awal pekan ini karena pasokan dari petani terlambat datang.

Berikut daftar harganya
Beras medium Rp 11.000
Beras premium Rp 13.500
Gula pasir Rp 14.000
Telur ayam Rp 26.000
(abc/def)

Baca juga: Harga Cabai Turun di Pasar Lama
Komentar`,
  },
  {
    name: 'winners over a byline',
    furniture: ['Copyright © 2022'],
    text: `Daftar Pemenang Lomba Kampung Hijau

MEKARSARI - Dinas Lingkungan Hidup mengumumkan pemenang lomba kampung hijau yang diikuti tiga puluh kampung sejak awal tahun.

Juara pertama
Kampung Melati

Juara kedua
Kampung Kenanga

Juara harapan
Kampung Teratai
Kampung Dahlia

Penulis: Bunga Larasati
Copyright © 2022`,
  },
  {
    name: 'a course of events by the hour',
    furniture: [],
    text: `Kronologi Kapal Nelayan Hilang di Laut Selatan

Pukul 04.00
Kapal berangkat dari dermaga.

Pukul 09.30
Nelayan lain masih melihat kapal itu.

Pukul 15.00
Hubungan radio terputus

Pukul 20.00
Tim penyelamat diberangkatkan dari pelabuhan dengan dua perahu karet dan empat belas orang.

Korban Selamat
Hingga malam, tiga nelayan ditemukan selamat.`,
  },
  {
    name: 'a scene in cries',
    furniture: [],
    text: `Sidang Sengketa Tanah Ditunda

"Saya keberatan!"
"Tenang!"
"Ini tanah kakek saya."

Ruang sidang di kota kecil itu mendadak gaduh ketika hakim membacakan penundaan perkara sengketa tanah antara dua keluarga, Rabu (4/5/2022).

Hening.

Hakim mengetuk palu tiga kali dan meminta kedua keluarga menunggu sampai bulan depan.

Lalu mereka pulang.`,
  },
];
