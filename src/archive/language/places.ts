// Longer than 150 lines because it is one gazetteer. Names as people write them; spellings of one place side by side.
// Source: the official list of Indonesian provinces, regencies and cities; general knowledge for the rest.

const phrases = (block: string): string[] =>
  block
    .split(',')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');

/** Provinces of Indonesia. */
export const provinces: readonly string[] = phrases(`
  Aceh, Sumatera Utara, Sumatra Utara, Sumatera Barat, Sumatra Barat, Riau, Kepulauan Riau, Jambi, Sumatera Selatan, Sumatra Selatan, Bengkulu,
  Lampung, Bangka Belitung, Kepulauan Bangka Belitung, Banten, DKI Jakarta, Daerah Khusus Jakarta, Jawa Barat, Jawa Tengah, Jawa Timur, Yogyakarta,
  Daerah Istimewa Yogyakarta, DI Yogyakarta, Bali, Nusa Tenggara Barat, Nusa Tenggara Timur, Kalimantan Barat, Kalimantan Tengah,
  Kalimantan Selatan, Kalimantan Timur, Kalimantan Utara, Sulawesi Utara, Gorontalo, Sulawesi Tengah, Sulawesi Barat, Sulawesi Selatan,
  Sulawesi Tenggara, Maluku, Maluku Utara, Papua, Papua Barat, Papua Barat Daya, Papua Selatan, Papua Tengah, Papua Pegunungan
`);

/** Regencies and cities of Indonesia, without "Kabupaten" and "Kota". */
export const regencies: readonly string[] = phrases(`
  Simeulue, Aceh Singkil, Aceh Selatan, Aceh Tenggara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Besar, Pidie, Bireuen, Aceh Utara,
  Aceh Barat Daya, Gayo Lues, Aceh Tamiang, Nagan Raya, Aceh Jaya, Bener Meriah, Pidie Jaya, Banda Aceh, Sabang, Langsa, Lhokseumawe, Subulussalam,
  Nias, Mandailing Natal, Tapanuli Selatan, Tapanuli Tengah, Tapanuli Utara, Toba, Toba Samosir, Labuhanbatu, Labuhan Batu, Asahan, Simalungun,
  Dairi, Karo, Deli Serdang, Deliserdang, Langkat, Nias Selatan, Humbang Hasundutan, Pakpak Bharat, Samosir, Serdang Bedagai, Batu Bara, Batubara,
  Padang Lawas Utara, Padang Lawas, Labuhanbatu Selatan, Labuhanbatu Utara, Nias Utara, Nias Barat, Sibolga, Tanjungbalai, Tanjung Balai,
  Pematangsiantar, Pematang Siantar, Siantar, Tebing Tinggi, Medan, Binjai, Padangsidimpuan, Padang Sidempuan, Gunungsitoli,
  Kepulauan Mentawai, Mentawai, Pesisir Selatan, Solok, Sijunjung, Tanah Datar, Padang Pariaman, Agam, Lima Puluh Kota, Limapuluh Kota, Pasaman,
  Solok Selatan, Dharmasraya, Pasaman Barat, Padang, Sawahlunto, Padang Panjang, Padangpanjang, Bukittinggi, Payakumbuh, Pariaman,
  Kuantan Singingi, Indragiri Hulu, Indragiri Hilir, Pelalawan, Siak, Kampar, Rokan Hulu, Bengkalis, Rokan Hilir, Kepulauan Meranti, Pekanbaru, Dumai,
  Kerinci, Merangin, Sarolangun, Batanghari, Batang Hari, Muaro Jambi, Muarojambi, Tanjung Jabung Timur, Tanjung Jabung Barat, Tebo, Bungo, Sungai Penuh,
  Ogan Komering Ulu, Ogan Komering Ilir, Muara Enim, Muaraenim, Lahat, Musi Rawas, Musi Banyuasin, Banyuasin, Ogan Komering Ulu Selatan,
  Ogan Komering Ulu Timur, Ogan Ilir, Empat Lawang, Penukal Abab Lematang Ilir, Musi Rawas Utara, Palembang, Prabumulih, Pagaralam, Pagar Alam,
  Lubuklinggau, Lubuk Linggau, Bengkulu Selatan, Rejang Lebong, Bengkulu Utara, Kaur, Seluma, Mukomuko, Lebong, Kepahiang, Bengkulu Tengah,
  Lampung Barat, Tanggamus, Lampung Selatan, Lampung Timur, Lampung Tengah, Lampung Utara, Way Kanan, Tulang Bawang, Tulangbawang, Pesawaran, Pringsewu,
  Mesuji, Tulang Bawang Barat, Pesisir Barat, Bandar Lampung, Bandarlampung, Metro, Bangka, Belitung, Bangka Barat, Bangka Tengah, Bangka Selatan,
  Belitung Timur, Pangkalpinang, Pangkal Pinang, Karimun, Bintan, Natuna, Lingga, Kepulauan Anambas, Anambas, Batam, Tanjungpinang, Tanjung Pinang,
  Kepulauan Seribu, Jakarta Selatan, Jakarta Timur, Jakarta Pusat, Jakarta Barat, Jakarta Utara, Jakarta, Bogor, Sukabumi, Cianjur, Bandung, Garut,
  Tasikmalaya, Ciamis, Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang, Bekasi, Bandung Barat, Pangandaran, Depok, Cimahi,
  Banjar, Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten, Sukoharjo, Wonogiri, Karanganyar,
  Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak, Semarang, Temanggung, Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes, Surakarta, Solo,
  Salatiga, Kulon Progo, Kulonprogo, Bantul, Gunungkidul, Gunung Kidul, Sleman, Pacitan, Ponorogo, Trenggalek, Tulungagung, Blitar, Kediri, Malang,
  Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto, Jombang, Nganjuk, Madiun, Magetan, Ngawi, Bojonegoro,
  Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep, Surabaya, Batu, Pandeglang, Lebak, Tangerang, Serang, Cilegon, Tangerang Selatan,
  Jembrana, Tabanan, Badung, Gianyar, Klungkung, Bangli, Karangasem, Buleleng, Denpasar, Lombok Barat, Lombok Tengah, Lombok Timur, Sumbawa, Dompu, Bima,
  Sumbawa Barat, Lombok Utara, Mataram, Sumba Barat, Sumba Timur, Kupang, Timor Tengah Selatan, Timor Tengah Utara, Belu, Alor, Lembata, Flores Timur,
  Sikka, Ende, Ngada, Manggarai, Rote Ndao, Manggarai Barat, Sumba Tengah, Sumba Barat Daya, Nagekeo, Manggarai Timur, Sabu Raijua, Malaka, Sambas,
  Bengkayang, Landak, Mempawah, Sanggau, Ketapang, Sintang, Kapuas Hulu, Sekadau, Melawi, Kayong Utara, Kubu Raya, Pontianak, Singkawang,
  Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan, Barito Utara, Sukamara, Lamandau, Seruyan, Katingan, Pulang Pisau, Gunung Mas,
  Barito Timur, Murung Raya, Palangka Raya, Palangkaraya, Tanah Laut, Kotabaru, Barito Kuala, Tapin, Hulu Sungai Selatan, Hulu Sungai Tengah,
  Hulu Sungai Utara, Tabalong, Tanah Bumbu, Balangan, Banjarmasin, Banjarbaru, Paser, Kutai Barat, Kutai Kartanegara, Kutai Timur, Berau,
  Penajam Paser Utara, Mahakam Ulu, Balikpapan, Samarinda, Bontang, Malinau, Bulungan, Tana Tidung, Nunukan, Tarakan, Bolaang Mongondow, Minahasa,
  Kepulauan Sangihe, Sangihe, Kepulauan Talaud, Talaud, Minahasa Selatan, Minahasa Utara, Bolaang Mongondow Utara, Siau Tagulandang Biaro, Sitaro,
  Minahasa Tenggara, Bolaang Mongondow Selatan, Bolaang Mongondow Timur, Manado, Bitung, Tomohon, Kotamobagu, Banggai Kepulauan, Banggai, Morowali, Poso,
  Donggala, Tolitoli, Toli-Toli, Buol, Parigi Moutong, Tojo Una-Una, Sigi, Banggai Laut, Morowali Utara, Palu, Kepulauan Selayar, Selayar, Bulukumba,
  Bantaeng, Jeneponto, Takalar, Gowa, Sinjai, Maros, Pangkajene dan Kepulauan, Barru, Bone, Soppeng, Wajo, Sidenreng Rappang, Pinrang, Enrekang, Luwu,
  Tana Toraja, Toraja, Luwu Utara, Luwu Timur, Toraja Utara, Makassar, Parepare, Palopo, Buton, Muna, Konawe, Kolaka, Konawe Selatan, Bombana, Wakatobi,
  Kolaka Utara, Buton Utara, Konawe Utara, Kolaka Timur, Konawe Kepulauan, Muna Barat, Buton Tengah, Buton Selatan, Kendari, Baubau, Bau-Bau, Boalemo,
  Pohuwato, Bone Bolango, Gorontalo Utara, Majene, Polewali Mandar, Mamasa, Mamuju, Pasangkayu, Mamuju Tengah, Kepulauan Tanimbar, Maluku Tenggara Barat,
  Maluku Tenggara, Maluku Tengah, Buru, Kepulauan Aru, Seram Bagian Barat, Seram Bagian Timur, Maluku Barat Daya, Buru Selatan, Ambon, Tual,
  Halmahera Barat, Halmahera Tengah, Kepulauan Sula, Halmahera Selatan, Halmahera Utara, Halmahera Timur, Pulau Morotai, Morotai, Pulau Taliabu, Taliabu,
  Ternate, Tidore, Tidore Kepulauan, Fakfak, Kaimana, Teluk Wondama, Teluk Bintuni, Manokwari, Sorong Selatan, Sorong, Raja Ampat, Tambrauw, Maybrat,
  Manokwari Selatan, Pegunungan Arfak, Merauke, Jayawijaya, Jayapura, Nabire, Kepulauan Yapen, Biak Numfor, Biak, Paniai, Puncak Jaya, Mimika,
  Boven Digoel, Mappi, Asmat, Yahukimo, Pegunungan Bintang, Tolikara, Sarmi, Keerom, Waropen, Supiori, Mamberamo Raya, Nduga, Lanny Jaya,
  Mamberamo Tengah, Yalimo, Puncak, Dogiyai, Intan Jaya, Deiyai
`);

/** Towns, districts, islands, seas and mountains of Indonesia that news names by themselves. */
export const districts: readonly string[] = phrases(`
  Nusantara, Ibu Kota Nusantara, Jabodetabek, Bodetabek, Bandung Raya, Malang Raya, Solo Raya, Soloraya, Semarang Raya, Pantura, Jawa, Sumatera, Sumatra,
  Kalimantan, Borneo, Sulawesi, Madura, Lombok, Flores, Sumba, Timor, Halmahera, Seram, Rote, Komodo, Nusa Penida, Nusa Tenggara, Karimunjawa, Gili Trawangan,
  Nusakambangan, Bawean, Weh, Miangas, Kangean, Krakatau, Merapi, Semeru, Bromo, Rinjani, Sinabung, Kelud, Lawu, Merbabu, Marapi,
  Dieng, Bengawan Solo, Ciliwung, Cisadane, Citarum, Brantas, Musi, Mahakam, Kapuas, Danau Toba, Jatiluhur, Selat Sunda, Selat Malaka,
  Laut Natuna, Laut Natuna Utara, Laut Jawa, Senayan, Gambir, Menteng, Kuningan, Kemang, Kemayoran, Kebayoran, Kebayoran Baru,
  Kebayoran Lama, Tanah Abang, Tebet, Cikini, Salemba, Matraman, Jatinegara, Cawang, Cililitan, Cakung, Pulogadung, Pulo Gadung, Kelapa Gading, Tanjung Priok,
  Cilincing, Penjaringan, Pluit, Ancol, Cengkareng, Kalideres, Grogol, Palmerah, Kebon Jeruk, Kembangan, Taman Sari, Tambora, Sawah Besar, Johar Baru,
  Cempaka Putih, Senen, Pasar Minggu, Jagakarsa, Lenteng Agung, Pasar Rebo, Ciracas, Cipayung, Makasar, Duren Sawit, Kramat Jati, Mampang, Mampang Prapatan,
  Pancoran, Setiabudi, Pesanggrahan, Cilandak, Pondok Indah, Pondok Gede, Bintaro, Serpong, Ciputat, Pamulang, Pondok Aren, BSD, Alam Sutera, Ciledug,
  Karawaci, Kelapa Dua, Tigaraksa, Balaraja, Cikupa, Teluknaga, Kosambi, Batuceper, Cipondoh, Rangkasbitung, Anyer, Labuan, Cikarang, Cibitung,
  Tambun, Jatiasih, Bantargebang, Margonda, Cinere, Sawangan, Cimanggis, Cibinong, Cileungsi, Gunung Putri, Jonggol, Sentul, Citeureup, Parung, Ciawi, Cisarua,
  Megamendung, Cipanas, Puncak Bogor, Dramaga, Leuwiliang, Jasinga, Palabuhanratu, Pelabuhan Ratu, Ciwidey, Lembang, Soreang, Cileunyi, Rancaekek,
  Majalaya, Dayeuhkolot, Jatinangor, Padalarang, Cikampek, Rengasdengklok, Singaparna, Pameungpeuk, Purwokerto, Ambarawa, Ungaran, Bawen, Kaliwungu, Weleri,
  Muntilan, Mungkid, Borobudur, Prambanan, Kutoarjo, Gombong, Majenang, Kroya, Bumiayu, Slawi, Comal, Wiradesa, Purwodadi, Cepu, Juwana, Tayu, Lasem,
  Kartasura, Colomadu, Tawangmangu, Delanggu, Parakan, Wates, Wonosari, Malioboro, Kaliurang, Kasihan, Kepanjen, Singosari, Lawang,
  Pandaan, Bangil, Wlingi, Pare, Caruban, Babat, Krian, Gempol, Gilimanuk, Kuta, Ubud, Sanur, Nusa Dua, Jimbaran, Seminyak,
  Canggu, Singaraja, Amlapura, Semarapura, Kintamani, Mandalika, Praya, Selong, Senggigi, Labuan Bajo, Maumere, Ruteng, Bajawa, Larantuka, Atambua,
  Kefamenanu, Soe, Waingapu, Waikabubak, Kalabahi, Sampit, Pangkalan Bun, Kuala Kapuas, Muara Teweh, Buntok, Martapura, Pelaihari, Kandangan,
  Barabai, Amuntai, Tanjung Selor, Tenggarong, Sangatta, Tanjung Redeb, Penajam, Sepaku, Tanah Grogot, Sebatik, Putussibau, Entikong, Ngabang, Sungai Raya,
  Tahuna, Melonguane, Tondano, Airmadidi, Amurang, Luwuk, Bungku, Bahodopi, Kolonodale, Ampana, Sungguminasa, Watampone, Sengkang, Masamba, Malili,
  Sorowako, Rantepao, Makale, Unaaha, Wangi-Wangi, Limboto, Sofifi, Tobelo, Jailolo, Weda, Labuha, Sanana, Daruba, Masohi, Namlea, Saumlaki,
  Dobo, Langgur, Piru, Timika, Tembagapura, Wamena, Sentani, Serui, Oksibil, Dekai, Tanah Merah, Agats, Enarotali, Sugapa, Ilaga, Kenyam, Karubaga,
  Petamburan, Bubutan, Tenjo, Korido, Aimas, Waisai, Bintuni, Rasiei, Meulaboh, Sigli, Takengon, Blangpidie, Tapaktuan, Kutacane, Blangkejeren, Lhoksukon, Kuala Simpang, Jantho, Calang,
  Sinabang, Singkil, Kabanjahe, Berastagi, Brastagi, Lubuk Pakam, Lubukpakam, Stabat, Kisaran, Rantauprapat, Rantau Prapat, Parapat, Balige, Pangururan, Tarutung,
  Dolok Sanggul, Sidikalang, Panyabungan, Gunung Tua, Sibuhuan, Sei Rampah, Perbaungan, Tanjung Morawa, Belawan, Kualanamu, Halim Perdanakusuma, Halim Perdanakusumah, Painan, Lubuk Basung,
  Lubuk Sikaping, Simpang Empat, Batusangkar, Muaro Sijunjung, Bangkinang, Pasir Pengaraian, Bagansiapiapi, Rengat, Tembilahan, Pangkalan Kerinci,
  Teluk Kuantan, Selatpanjang, Tanjung Balai Karimun, Tanjung Uban, Ranai, Dabo, Tarempa, Nongsa, Sekupang, Muara Bungo, Bangko, Kuala Tungkal, Muara Sabak,
  Muara Bulian, Sengeti, Kayuagung, Indralaya, Sekayu, Pangkalan Balai, Baturaja, Muaradua, Tanjung Enim, Curup, Arga Makmur, Kotabumi, Menggala,
  Kalianda, Bakauheni, Liwa, Krui, Gunung Sugih, Sukadana, Gedong Tataan, Sungailiat, Muntok, Koba, Toboali, Tanjung Pandan, Tanjungpandan, Manggar
`);

/** Countries and territories by their Indonesian names, older and foreign spellings in use beside them. */
export const countries: readonly string[] = phrases(`
  Indonesia, Republik Indonesia, Afganistan, Afghanistan, Afrika Selatan, Afrika Tengah, Republik Afrika Tengah, Albania, Aljazair, Amerika Serikat, Amerika, Andorra, Angola,
  Antigua dan Barbuda, Arab Saudi, Saudi Arabia, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahama, Bahrain, Bangladesh, Barbados, Belanda, Belarus, Belarusia,
  Belgia, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia dan Herzegovina, Bosnia-Herzegovina, Botswana, Brasil, Brazil, Britania Raya, Brunei, Brunei Darussalam,
  Bulgaria, Burkina Faso, Burundi, Ceko, Republik Ceko, Chad, Chile, Cile, China, Cina, Tiongkok, Republik Rakyat Tiongkok, Denmark, Djibouti, Dominika,
  Republik Dominika, Ekuador, El Salvador, Eritrea, Estonia, Eswatini, Etiopia, Ethiopia, Fiji, Filipina, Finlandia, Gabon, Gambia, Georgia, Ghana, Grenada,
  Guatemala, Guinea, Guinea-Bissau, Guinea Khatulistiwa, Guyana, Haiti, Honduras, Hongaria, Hungaria, Hong Kong, Hongkong, India, Inggris, Irak, Iran, Irlandia,
  Irlandia Utara, Islandia, Israel, Italia, Jamaika, Jepang, Jerman, Kamboja, Kamerun, Kanada, Kazakhstan, Kenya, Kirgistan, Kirgizstan, Kiribati, Kolombia,
  Komoro, Kongo, Republik Demokratik Kongo, Korea, Korea Selatan, Korea Utara, Kosovo, Kosta Rika, Kroasia, Kuba, Kuwait, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya,
  Libia, Liechtenstein, Lithuania, Lituania, Luksemburg, Madagaskar, Maladewa, Malawi, Malaysia, Mali, Malta, Makau, Maroko, Mauritania, Mauritius, Meksiko, Mesir,
  Mikronesia, Moldova, Monako, Mongolia, Montenegro, Mozambik, Myanmar, Birma, Namibia, Nauru, Nepal, Niger, Nigeria, Nikaragua, Norwegia, Oman, Pakistan, Palau,
  Palestina, Panama, Pantai Gading, Papua Nugini, Paraguay, Peru, Polandia, Portugal, Prancis, Perancis, Puerto Riko, Qatar, Rumania, Rusia, Russia, Rwanda, Samoa,
  San Marino, Selandia Baru, Senegal, Serbia, Seychelles, Siera Leone, Sierra Leone, Singapura, Siprus, Skotlandia, Slovakia, Slowakia, Slovenia, Somalia,
  Spanyol, Sri Lanka, Sudan, Sudan Selatan, Suriah, Suriname, Swedia, Swiss, Tajikistan, Taiwan, Tanjung Verde, Tanzania, Thailand, Timor Leste, Timor-Leste, Togo,
  Tonga, Trinidad dan Tobago, Tunisia, Turki, Turkiye, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraina, Uni Emirat Arab, Uni Soviet, Uruguay, Uzbekistan, Vanuatu,
  Vatikan, Venezuela, Vietnam, Wales, Yaman, Yordania, Jordania, Palestin, Yugoslavia, Yunani, Zambia, Zimbabwe, Greenland, Krimea, Gaza, Jalur Gaza, Tepi Barat, Kashmir, Tibet,
  Xinjiang, Siberia, Chechnya, Skandinavia, Timur Tengah, Asia, Asia Tenggara, Asia Timur, Asia Selatan, Asia Tengah, Asia Pasifik, Asia-Pasifik, Indo-Pasifik, Pasifik,
  Eropa, Eropa Timur, Eropa Barat, Uni Eropa, Afrika, Afrika Utara, Afrika Barat, Amerika Latin, Amerika Selatan, Amerika Utara, Amerika Tengah, Oseania, Karibia,
  Antartika, Arktik, Kaukasus, Balkan, Teluk Persia, Laut China Selatan, Laut Cina Selatan, Laut Merah, Laut Hitam, Samudra Hindia, Samudra Pasifik, Selat Hormuz, Terusan Suez
`);

/** Cities, states and islands outside Indonesia that Indonesian news names often. */
export const worldCities: readonly string[] = phrases(`
  Moskow, Moskwa, St. Petersburg, Saint Petersburg, Sochi, Kazan, Vladivostok, Kiev, Kyiv, Kharkiv, Odesa, Odessa, Mariupol, Donetsk, Luhansk, Minsk, Warsawa,
  Praha, Budapest, Bukares, Sofia, Beograd, Zagreb, Sarajevo, Athena, Istanbul, Ankara, Roma, Milan, Turin, Napoli, Venesia, Firenze, Bologna, Genoa, Paris, Lyon, Marseille,
  Bordeaux, Lille, Strasbourg, London, Manchester, Liverpool, Birmingham, Leeds, Newcastle, Nottingham, Leicester, Glasgow, Edinburgh, Cardiff, Dublin, Belfast,
  Berlin, Munich, Muenchen, München, Frankfurt, Hamburg, Koln, Köln, Dortmund, Leipzig, Stuttgart, Bonn, Düsseldorf, Hannover, Wina, Salzburg, Jenewa, Zurich, Zürich, Basel,
  Bern, Davos, Brussel, Amsterdam, Rotterdam, Den Haag, Leiden, Utrecht, Eindhoven, Luksemburg, Madrid, Barcelona, Sevilla, Valencia, Bilbao, Lisabon, Lisboa, Porto, Kopenhagen,
  Stockholm, Oslo, Helsinki, Reykjavik, Tallinn, Riga, Vilnius, Washington, Washington DC, New York, Los Angeles, Chicago, Houston, Dallas, Miami, Boston, San Francisco,
  San Diego, Seattle, Philadelphia, Atlanta, Detroit, Las Vegas, Phoenix, Denver, Orlando, Cleveland, Minneapolis, Portland, Hollywood, Silicon Valley, Manhattan, Brooklyn,
  California, Florida, Texas, Alaska, Hawaii, Ohio, Michigan, Illinois, Pennsylvania, Virginia, Massachusetts, Arizona, Nevada, Colorado, Oregon, Minnesota,
  Toronto, Ottawa, Montreal, Vancouver, Meksiko City, Mexico City, Havana, Caracas, Bogota, Lima, Quito, Santiago, Buenos Aires, Montevideo, Brasilia, Rio de Janeiro,
  Sao Paulo, Tokyo, Tokio, Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Fukushima, Yokohama, Sapporo, Hokkaido, Okinawa, Seoul, Busan, Incheon, Pyongyang, Beijing,
  Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Hangzhou, Nanjing, Tianjin, Xi'an, Taipei, Ulan Bator, Hanoi, Ho Chi Minh, Ho Chi Minh City, Da Nang,
  Phnom Penh, Vientiane, Bangkok, Phuket, Pattaya, Chiang Mai, Yangon, Naypyidaw, Manila, Cebu, Mindanao, Davao, Marawi, Kuala Lumpur, Putrajaya, Penang, Pulau Pinang,
  Johor, Johor Bahru, Selangor, Melaka, Sabah, Sarawak, Kota Kinabalu, Kuching, Kedah, Kelantan, Pahang, Langkawi, Bandar Seri Begawan, Dili, Port Moresby,
  Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Queensland, Wellington, Auckland, Christchurch, Suva, New Delhi, Delhi, Mumbai, Kolkata,
  Bengaluru, Chennai, Hyderabad, Gujarat, Punjab, Islamabad, Karachi, Lahore, Peshawar, Dhaka, Cox's Bazar, Kolombo, Colombo, Kathmandu, Kabul, Kandahar, Teheran,
  Isfahan, Baghdad, Bagdad, Mosul, Basra, Damaskus, Aleppo, Idlib, Homs, Beirut, Amman, Yerusalem, Jerusalem, Tel Aviv, Haifa, Ramallah, Hebron, Rafah, Khan Younis,
  Riyadh, Jeddah, Mekah, Makkah, Madinah, Arafah, Muzdalifah, Dubai, Abu Dhabi, Doha, Kuwait City, Manama, Muskat, Sanaa, Aden, Kairo, Alexandria, Rakhine,
  Tripoli, Benghazi, Tunis, Aljir, Rabat, Casablanca, Marrakesh, Khartoum, Addis Ababa, Nairobi, Mogadishu, Kampala, Kigali, Abuja, Lagos, Accra, Dakar, Johannesburg,
  Pretoria, Cape Town, Durban, Astana, Almaty, Tashkent, Samarkand, Baku, Tbilisi, Yerevan, Le Mans, Silverstone, Monza, Monte Carlo, Sepang, Jerez, Mugello, Assen, Wembley,
  Wimbledon, Westminster, Canterbury, Oxford, Cambridge, Misrata, Fallujah, Bethlehem, Betlehem, Persia, El Alto, Nablus, Jenin, Dnipro, Zaporizhzhia, Kherson, Bakhmut, New Mexico, New Jersey, New Orleans,
  Maryland, Wisconsin, Tennessee, Louisiana, Alabama, Utah, Kansas, Kentucky, Oklahoma, Guam, Kashgar, Urumqi, Yunnan, Sichuan, Guangdong, Hebei, Henan, Hubei,
  Gwangju, Jeju, Daegu, Kobe, Sendai, Kumamoto, Fukuoka, Shizuoka, Songkhla, Narathiwat, Mandalay, Sagaing, Pasay, Quezon City, Miri, Sandakan, Tawau, Johor Baru, Shah Alam, Petaling Jaya
`);

/**
 * Short form → full name: "Jateng" → "Jawa Tengah". Keys are lower-case; those of two or three letters count only where the text
 * prints all of them as capitals ("AS", "RI").
 */
export const placeAbbreviations: ReadonlyMap<string, string> = new Map(
  phrases(`
    ri = Republik Indonesia, nkri = Negara Kesatuan Republik Indonesia, as = Amerika Serikat, usa = Amerika Serikat, us = Amerika Serikat, uk = Inggris,
    ue = Uni Eropa, uea = Uni Emirat Arab, prc = China, rrt = Republik Rakyat Tiongkok, rrc = Republik Rakyat China, korsel = Korea Selatan, korut = Korea Utara,
    afsel = Afrika Selatan, saudi = Arab Saudi, png = Papua Nugini, dki = DKI Jakarta, diy = Daerah Istimewa Yogyakarta, ntb = Nusa Tenggara Barat,
    ntt = Nusa Tenggara Timur, sumut = Sumatera Utara, sumbar = Sumatera Barat, sumsel = Sumatera Selatan, kepri = Kepulauan Riau,
    babel = Bangka Belitung, jabar = Jawa Barat, jateng = Jawa Tengah, jatim = Jawa Timur, kalbar = Kalimantan Barat, kalteng = Kalimantan Tengah,
    kalsel = Kalimantan Selatan, kaltim = Kalimantan Timur, kaltara = Kalimantan Utara, sulut = Sulawesi Utara, sulteng = Sulawesi Tengah,
    sulbar = Sulawesi Barat, sulsel = Sulawesi Selatan, sultra = Sulawesi Tenggara, malut = Maluku Utara, jaksel = Jakarta Selatan, jaktim = Jakarta Timur,
    jakpus = Jakarta Pusat, jakbar = Jakarta Barat, jakut = Jakarta Utara, tangsel = Tangerang Selatan, jogja = Yogyakarta, yogya = Yogyakarta, jogjakarta = Yogyakarta,
    ikn = Ibu Kota Nusantara, kukar = Kutai Kartanegara, kutim = Kutai Timur, kubar = Kutai Barat, ppu = Penajam Paser Utara, pangkep = Pangkajene dan Kepulauan,
    sidrap = Sidenreng Rappang, polman = Polewali Mandar, bolmong = Bolaang Mongondow, inhu = Indragiri Hulu, inhil = Indragiri Hilir, rohul = Rokan Hulu,
    rohil = Rokan Hilir, kuansing = Kuantan Singingi, oku = Ogan Komering Ulu, muba = Musi Banyuasin,
    sergai = Serdang Bedagai, madina = Mandailing Natal, taput = Tapanuli Utara, tapteng = Tapanuli Tengah, tapsel = Tapanuli Selatan, lotim = Lombok Timur,
    loteng = Lombok Tengah, lobar = Lombok Barat, mabar = Manggarai Barat, kobar = Kotawaringin Barat, kotim = Kotawaringin Timur
  `).map((pair): [string, string] => {
    const [short = '', full = ''] = pair.split(' = ');
    return [short, full];
  }),
);

/** Words that lengthen a place's name or stand for a part of it: "Jakarta Selatan". Lower-case. */
export const directions: ReadonlySet<string> = new Set([
  'barat',
  'timur',
  'utara',
  'selatan',
  'tengah',
  'tenggara',
  'barat daya',
  'barat laut',
  'timur laut',
  'pusat',
  'raya',
  'besar',
  'hulu',
  'hilir',
]);

/** Every place of this file: lower-case name → the name as people write it. */
export const places: ReadonlyMap<string, string> = new Map(
  [...provinces, ...regencies, ...districts, ...countries, ...worldCities].map((name) => [name.toLowerCase(), name]),
);
