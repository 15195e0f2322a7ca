import type { SourceText } from '../../src/archive/model/source-text.ts';
import { readSource } from '../../src/archive/read/read-source.ts';

// Name, day, topic, outlet, headline, paragraphs: none of it happened.
const articles = `
jembatan|2024-05-02|transportasi|Kabar Teluk|Jembatan Ampel Diperbaiki Mulai Senin|Dinas pekerjaan umum memperbaiki jembatan gantung di Ampel. Perbaikan berlangsung dua bulan.|Warga menyeberang dengan perahu kayu selama perbaikan.
banjir-ampel|2024-01-11|bencana|Kabar Teluk|Banjir Rendam Tiga Desa di Ampel|Air sungai meluap setelah hujan lebat. Ratusan rumah terendam dan warga diungsikan ke balai desa.
banjir-lagi|2024-02-19|bencana|Harian Pesisir|Warga Mengungsi Lagi karena Banjir|Pengungsian kedua dalam sebulan. Pengungsi membutuhkan selimut dan air bersih.
panen|2023-08-20|ekonomi|Harian Pesisir|Panen Padi Melimpah di Lembah Sora|Petani menanam varietas tahan wereng. Penanaman serempak menekan hama, dan harga gabah tetap tinggi.
kopi|2023-09-01|ekonomi|Kabar Teluk|Kopi Lembah Sora Dikirim ke Eropa|Pengiriman pertama sebanyak dua peti kemas. Koperasi mengirim biji kopi pilihan lewat pelabuhan Teluk Biru.
pelabuhan|2023-03-15|transportasi|Kabar Teluk|Pelabuhan Teluk Biru Diperluas|Dermaga baru menampung kapal besar. Perluasan menelan biaya tiga miliar rupiah.
rumah-sakit|2022-11-30|kesehatan|Harian Pesisir|Rumah Sakit Teluk Biru Tambah Ruang Rawat|Dokter spesialis anak bertugas mulai bulan depan. Perawatan pasien kurang mampu ditanggung pemerintah kota.
vaksinasi|2022-06-14|kesehatan|Kabar Teluk|Vaksinasi Campak Menjangkau Pulau Terluar|Petugas memvaksin anak di lima pulau. Vaksin dibawa dengan kotak pendingin.
campak|2022-05-02|kesehatan|Harian Pesisir|Kasus Campak Turun Tajam|Penurunan terjadi setelah penyuluhan di sekolah. Angka kesakitan menurun separuh.
sekolah|2022-07-18|pendidikan|Kabar Teluk|Sekolah Apung Dibuka di Muara Lonta|Murid belajar di atas rakit. Guru mengajar tiga kelas sekaligus dengan pelajaran membaca dan berhitung.
guru|2021-11-25|pendidikan|Harian Pesisir|Guru Muara Lonta Menerima Penghargaan|Wirasto Handoyo dipuji atas ketekunannya. Penghargaan diserahkan di balai kota.
perpustakaan|2021-05-17|pendidikan|Kabar Teluk|Perpustakaan Keliling Singgah di Pasar|Pembaca cilik meminjam dongeng. Pinjaman dikembalikan pekan depan.
wali-kota|2024-03-05|politik|Kabar Teluk|Wali Kota Menolak Tambang Pasir|Wali Kota Sulastri Ningrum mengatakan pantai harus dijaga. Penolakan itu disambut nelayan.
sulastri|2024-04-09|politik|Harian Pesisir|Sulastri Ningrum Resmikan Taman Kota|Peresmian oleh Wali Kota Sulastri Ningrum dihadiri ratusan warga. Taman dilengkapi arena bermain.
dewan|2024-04-20|politik|Kabar Teluk|Dewan Membahas Anggaran Pantai|Pembahasan berlangsung sampai malam. Anggaran dibahas bersama nelayan dan pemerintah kota.
nelayan|2023-12-12|ekonomi|Harian Pesisir|Nelayan Keluhkan Solar Langka|Kelangkaan bahan bakar membuat perahu tidak melaut. Tangkapan ikan merosot.
ikan|2023-10-03|ekonomi|Kabar Teluk|Tangkapan Tongkol Meningkat|Nelayan menangkap tongkol dua kali lipat. Ikan ditangkap dengan pancing, bukan pukat.
pukat|2023-10-21|hukum|Kabar Teluk|Polisi Air Menahan Kapal Pukat|Nakhoda diperiksa semalam. Pemeriksaan dilanjutkan kejaksaan, penahanan berlaku dua puluh hari.
pencurian|2022-02-08|hukum|Harian Pesisir|Pencurian Lonceng Gereja Terungkap|Polisi memeriksa delapan saksi. Pencuri menjual lonceng ke pengepul besi tua.
gempa|2021-09-09|bencana|Kabar Teluk|Gempa Guncang Pulau Karimata Kecil|Guncangan terasa sepuluh detik. Tidak ada laporan kerusakan maupun korban.
gunung|2021-10-10|bencana|Harian Pesisir|Gunung Sagara Kembali Tenang|Pengamat menurunkan status. Pendaki boleh mendaki sampai pos dua.
film|2022-08-08|sosial-budaya|Kabar Teluk|Festival Film Pendek Digelar di Gudang Tua|Sutradara muda memutar karyanya. Pemutaran film gratis untuk pelajar.
wayang|2022-09-19|sosial-budaya|Harian Pesisir|Dalang Cilik Pentas di Alun-alun|Pementasan wayang kulit memikat penonton. Dalang berumur sebelas tahun.
batik|2022-10-02|sosial-budaya|Kabar Teluk|Pembatik Lonta Memakai Pewarna Daun|Pewarnaan alami lebih awet. Batik dipakai dalam peragaan busana.
sepak-bola|2023-06-06|olahraga|Kabar Teluk|Persatuan Lonta Juara Sepak Bola Antarpulau|Kemenangan diraih lewat adu penalti. Pelatih memuji pertahanan timnya.
renang|2023-07-07|olahraga|Harian Pesisir|Perenang Remaja Memecahkan Rekor Selat|Ia berenang empat jam. Latihan dilakukan sejak subuh.
dayung|2023-07-29|olahraga|Harian Pesisir|Lomba Dayung Diikuti Enam Puluh Perahu|Pendayung tertua berumur tujuh puluh tahun. Perlombaan ditutup dengan makan bersama.
surya|2024-06-01|energi|Kabar Teluk|Listrik Tenaga Surya Menerangi Karimata Kecil|Panel dipasang di atap rumah. Pemasangan selesai lebih cepat.
angin|2024-06-21|energi|Harian Pesisir|Kincir Angin Uji Coba di Bukit Lonta|Pengujian memakan waktu setahun. Tenaga kincir diuji pada musim barat.
sampah|2023-04-22|lingkungan|Kabar Teluk|Sampah Plastik Diolah Menjadi Bata|Pengolahan dilakukan ibu rumah tangga. Mereka mengolah satu ton sampah setiap pekan.
bakau|2023-05-05|lingkungan|Harian Pesisir|Penanaman Bakau Melibatkan Pelajar|Bibit ditanam sepanjang pantai. Pelajar menanam sepuluh ribu bibit bakau.
penyu|2023-11-11|lingkungan|Kabar Teluk|Tukik Penyu Dilepas ke Laut|Pelepasan dilakukan saat fajar. Penjaga pantai melepas seratus tukik.
kereta|2024-02-02|transportasi|Harian Pesisir|Rel Tua Teluk Biru Diteliti|Peneliti mengukur bantalan rel. Penelitian menyimpulkan rel masih layak.
feri|2024-02-27|transportasi|Kabar Teluk|Feri Malam Berlayar Lagi|Pelayaran terhenti karena ombak. Penumpang membeli karcis di loket.
kerja-sama|2021-03-03|diplomasi|Kabar Teluk|Kota Teluk Biru Jalin Kerja Sama dengan Zelgrad|Duta Besar Viktor Zelenkov menandatangani nota kesepahaman. Kedua kota bekerja sama di bidang perikanan.
zelenkov|2021-04-04|diplomasi|Harian Pesisir|Zelenkov Kunjungi Pasar Ikan|Duta Besar Viktor Zelenkov memuji kesegaran tongkol. Kunjungan ditutup jamuan makan.
kerjasama|2021-06-06|diplomasi|Harian Pesisir|Kerjasama Perikanan Dilanjutkan|Kesepakatan berlaku lima tahun. Pelatihan nelayan masuk dalam perjanjian.
telepon|2022-03-21|teknologi|Kabar Teluk|Menara Telepon Berdiri di Karimata Kecil|Warga menelepon tanpa naik bukit. Jaringan diperluas tahun depan.
aplikasi|2022-04-28|teknologi|Harian Pesisir|Aplikasi Cuaca Membantu Nelayan|Pengguna menerima peringatan badai. Pengembang menggunakan data satelit.
museum|2021-08-17|sosial-budaya|Kabar Teluk|Museum Bahari Memamerkan Meriam Kuno|Pameran dibuka gratis. Meriam ditemukan penyelam, penemuan itu diteliti ahli sejarah.
`;

const sourceOf = (line: string): SourceText => {
  const [name = '', day, topic, outlet, headline, ...paragraphs] = line.split('|');
  const head = `---\njudul: ${headline}\ntanggal: ${day}\ntopik: [${topic}]\nsumber: ${outlet}\nslug: ${name}\n---\n`;
  return readSource(new TextEncoder().encode(`${head}\n${paragraphs.join('\n\n')}\n`), `${name}.txt`);
};

/** Forty short articles written for tests of the search, none of them true. A file is named for its slug. */
export const inventedArticles: readonly SourceText[] = articles.trim().split('\n').map(sourceOf);
