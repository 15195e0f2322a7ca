/** Verbs for what is done to people, right before their names: "menangkap Cakra", "diikuti Larasati". Lower case. */
export const verbsOnPeople: ReadonlySet<string> = new Set(
  `
  menewaskan membunuh menembak menangkap menahan memeriksa memanggil menjerat mendakwa menuntut menuding menuduh menyebut
  mengatakan melantik menunjuk mengangkat memilih mengusung mencalonkan mendukung menggantikan menemui mendampingi
  menggandeng mengundang menjemput menyambut memberhentikan memecat mencopot menikahi menceraikan mengalahkan menghadapi
  melawan menjadikan mengajak meminta menyuruh mendesak mengkritik memuji menghormati mengenal membela melaporkan menyeret
  menghadirkan mengutip menurut milik bernama alias diikuti dipimpin didampingi diwakili ditemani dibintangi diperankan
  digantikan dihadiri diasuh dilatih disutradarai ditulis diciptakan dinyanyikan dibawakan diajukan disampaikan
  ditumpangi dikendarai dijabat dibuka diresmikan dimiliki
  mengganti menggulingkan mengusir menggugat melamar mempersunting merekrut mengenang mengawal mengantar menyelamatkan menipu
  menganiaya memukul menculik menyiksa mengadili memvonis menghukum mengeksekusi membebaskan memulangkan mengamankan membekuk meringkus
  menciduk menggelandang memburu membujuk mencintai menggotong mewawancarai menjenguk menengok dijemput diapit disambut diterima
  dikawal dipandu dibimbing dikalahkan digugat dirintis digagas diprakarsai dipelopori dipromotori diketuai dikomandani dinakhodai dikapteni
`
    .trim()
    .split(/\s+/),
);
