/** What a reader types, and the articles that answer it: those that print the words meant. */
export interface Query {
  kind: 'clean' | 'typo' | 'form' | 'spacing';
  typed: string;
  /** What is meant: one of these, each a run of words side by side, or all of them anywhere. */
  meant: { any: string[][] } | { all: string[] };
}

/** Forms of one word; the first is typed, each of them answers. None of them was used to choose the rules. */
export const wordFamilies: readonly (readonly string[])[] = [
  'menanam ditanam penanaman tanam',
  'penyelidikan diselidiki menyelidiki selidik penyelidik',
  'pelatihan dilatih melatih latihan latih',
  'dilaporkan melaporkan laporan lapor pelaporan',
  'penjualan menjual dijual jual terjual',
  'pembelian membeli dibeli beli pembeli',
  'pengiriman mengirim dikirim kirim kiriman',
  'penutupan menutup ditutup tutup tertutup',
  'dibuka membuka pembukaan buka terbuka',
  'pemeriksaan memeriksa diperiksa periksa',
  'penahanan menahan ditahan tahan tahanan',
  'menurunkan diturunkan penurunan turun menurun',
  'meningkatkan ditingkatkan peningkatan meningkat tingkat',
  'pengobatan obat mengobati diobati',
  'perawatan merawat dirawat rawat',
  'penelitian meneliti diteliti peneliti teliti',
  'pendaftaran mendaftar didaftarkan daftar pendaftar',
  'pemilihan memilih dipilih pilih terpilih pilihan',
  'pertandingan bertanding tanding',
  'kemenangan menang memenangkan dimenangkan pemenang',
  'kekalahan kalah mengalahkan dikalahkan',
  'penumpang menumpang ditumpangi tumpang',
  'perbaikan memperbaiki diperbaiki',
  'pencarian mencari dicari cari',
  'penyerahan menyerahkan diserahkan serah',
  'perjalanan berjalan jalan menjalani dijalani',
  'pertumbuhan tumbuh bertumbuh menumbuhkan',
  'penyimpanan menyimpan disimpan simpan',
  'penyebaran menyebar disebarkan menyebarkan sebar tersebar',
  'pelayanan melayani dilayani layanan',
  'pengawasan mengawasi diawasi awas pengawas',
  'pembayaran membayar dibayar bayar',
  'penggunaan menggunakan digunakan guna pengguna',
  'kebakaran terbakar membakar dibakar bakar',
  'pengumuman mengumumkan diumumkan',
  'kesepakatan sepakat menyepakati disepakati',
  'ancaman mengancam diancam terancam',
  'dukungan mendukung didukung pendukung dukung',
  'persiapan mempersiapkan dipersiapkan siap menyiapkan disiapkan',
  'tuntutan menuntut dituntut tuntut',
].map((line) => line.split(' '));

/** Words that are written as one and as two; the first is typed, each of them answers. */
export const spacings: readonly (readonly string[])[] = [
  ['tanggungjawab', 'tanggung jawab'],
  ['rumahsakit', 'rumah sakit'],
  ['matauang', 'mata uang'],
  ['ujicoba', 'uji coba'],
  ['terimakasih', 'terima kasih'],
  ['sepakbola', 'sepak bola'],
  ['bulutangkis', 'bulu tangkis'],
  ['unjukrasa', 'unjuk rasa'],
  ['narasumber', 'nara sumber'],
  ['jalantol', 'jalan tol'],
  ['mediasosial', 'media sosial'],
  ['lalulintas', 'lalu lintas'],
  ['bahanbakar', 'bahan bakar'],
  ['luarnegeri', 'luar negeri'],
  ['orangtua', 'orang tua'],
];
