/// The scenario that `senyum new` writes, in Indonesian. What stands in braces is filled in by `NewScenario`.
let indonesianTemplate = #"""
  ---
  # Bagian di antara dua garis --- adalah kepala skenario: yang perlu diketahui Senyum.
  # Baris yang diawali # adalah catatan untuk Anda. Ganti apa saja, lalu jalankan: senyum check

  format: 1
  title: {title}
  summary: Sebuah koper dijanjikan selesai pukul tiga. Sekarang setengah lima.
  language: id
  channel: {channel}
  # Jenis keluhan, paling banyak dua. Daftarnya ada di acuan format.
  complaint: [waiting, first]
  # Tingkat kesulitan, 1 sampai 3.
  level: 1
  objectives:
    - Menanyakan untuk apa sesuatu diperlukan sebelum mengatakan apa yang bisa.
    - Membawa fakta kepada penyelia waktu meminta pengecualian.
  discuss:
    - Aturan mana di sini yang melindungi orang lain, dan mana yang hanya membuat kita tenang?
  tags: [contoh]
  # Jam waktu percakapan mulai. Perintah `minutes 3` memajukannya tiga menit.
  clock: 16:30
  # Yang boleh diberikan peserta tanpa bertanya kepada siapa pun.
  currency: IDR
  authority: 50000
  customers:
    # Yang pertama adalah pelanggan utama. Tipe: active langsung bicara, inactive diam lalu bercerita ke orang lain,
    # hyperactive mengeluh berulang kali supaya mendapat lebih. Jangan sebut tipenya di dalam teks.
    {key}:
      name: {customer}
      type: {type}
      # Hanya untuk Anda; tidak pernah tampil waktu bermain.
      story: Baru pertama kali ke sini. Yang dikatakan adalah koper yang terlambat. Yang tidak dikatakan adalah pesawat pertama besok, untuk wisuda anaknya. Koper mana pun yang bisa dibawa sebelum pukul empat pagi sudah menolong.
    # Rekan kerja juga pelanggan: ia meneruskan pekerjaan Anda, dan senyumnya ikut dilaporkan.
    tono:
      name: Pak Tono (bengkel)
      role: colleague
      joy: 54
  # Setiap aturan punya alasan. Aturan rumah (house) boleh dilenturkan, sendiri (own) atau dengan izin (approval).
  # Aturan safety, operational, dan regulation tidak: melanggarnya membatalkan semua senyum.
  rules:
    in-turn:
      kind: house
      discretion: own
      text: Perbaikan dikerjakan menurut urutan masuk.
      why: Supaya tidak ada yang dilangkahi.
    loan:
      kind: house
      discretion: approval
      text: Koper pinjaman hanya untuk pelanggan tetap. Pengecualian diputuskan penyelia.
      why: Supaya koper pinjaman kembali.
    tested:
      kind: safety
      text: Koper tidak keluar dari bengkel sebelum roda dan kuncinya diuji.
      why: Roda yang lepas di tangga berjalan bisa menjatuhkan orang.
  # Fakta yang bisa diketahui peserta. `set knows-trip` membuatnya benar, `if knows-trip` menanyakannya.
  flags: [knows-trip]
  # Janji yang bisa dibuat peserta. Janji yang tidak ditepati mengurangi dua pengukur di akhir.
  promises:
    tonight: Kopernya selesai malam ini
  ---

  <!-- Judul dengan satu # adalah babak, dengan dua # adalah adegan. Adegan pertama adalah awal permainan. -->

  # Babak 1: Keluhan

  ## Setengah lima

  {arrival}

  <!-- Yang diawali > diucapkan pelanggan. -->
  > Koper saya katanya selesai jam tiga. Ini sudah setengah lima, dan tidak ada yang mengabari.

  <!--
  Yang diawali - adalah pilihan peserta. Di dalam backtick: akibatnya. joy = senang saat dilayani, return = mau
  membeli lagi, refer = mau merekomendasikan; 60 ke atas berarti senyum menyala. does = apa yang ditunjukkan pilihan itu.
  Baris - yang menjorok adalah ungkapan lain dengan arti yang sama.
  [!TIP] adalah catatan pelatih, [!QUOTE] suara hati pelanggan: keduanya baru tampil di kilas balik.
  -->
  - "Aduh, {address}, saya ikut menyesal. Menunggu tanpa kabar itu tidak enak sekali." `joy +8` `does sympathy-only`
    - "Saya paham rasanya, {address}. Maaf sekali, ya."

    Sebentar tidak ada jawaban.

    > [!TIP]
    > Satu kalimat simpati diterima dengan baik. Sesudah itu pelanggan menunggu apa yang Anda lakukan.

    > [!QUOTE]
    > Ramah. Lalu koper saya bagaimana?

    [Catatan bengkel](#catatan-bengkel)

  - "Dijanjikan jam tiga, dan sampai sekarang belum ada kabar. Betul begitu?" `joy +8` `return +4` `minutes 3` `does listen, confirm`
    - "Jadi {address} sudah menunggu sejak jam tiga tanpa dikabari, betul?"

    > Betul. Jam tiga, tertulis di tanda terimanya.

    > [!TIP]
    > Mengulang inti masalah menunjukkan bahwa Anda mendengar, dan memberi kesempatan untuk membetulkan.

    > [!QUOTE]
    > Nah, yang ini mendengarkan.

    [Catatan bengkel](#catatan-bengkel)

  - "Perbaikan kami kerjakan menurut urutan masuk, {address}, jadi jamnya bisa bergeser." `joy -4` `return -4` `patience -1` `does explain, shield` `follows in-turn`
    - "Memang begitu urutannya, {address}, siapa yang masuk dulu dikerjakan dulu."

    > Lalu jam tiga itu dari mana?

    > [!TIP]
    > Penjelasannya benar. Yang belum ada adalah jalan keluarnya. Masih bisa diperbaiki di langkah berikut.

    > [!QUOTE]
    > Saya tidak bertanya tentang urutan orang lain.

    [Catatan bengkel](#catatan-bengkel)

  ## Catatan bengkel

  <!-- [!NOTE] adalah yang terbaca di meja atau layar peserta. -->
  > [!NOTE]
  > Koper biru, dua roda diganti. Status: menunggu uji.\
  > Di depannya masih ada lima koper. Bengkel tutup pukul 17.00.

  <!-- Beri satu tanda kecil bahwa ada kebutuhan yang belum diucapkan. -->
  {sign}

  > Pokoknya saya tidak bisa menunggu sampai siang.

  <!-- Pilihan tanpa tautan di ujungnya tetap di adegan ini; yang sudah dipakai tidak ditawarkan lagi. -->
  - "Kopernya mau dibawa ke mana, {address}, dan berangkatnya kapan?" `joy +4` `refer +8` `minutes 3` `does ask-need` `set knows-trip`
    - "Boleh tahu kopernya untuk acara apa, {address}?"

    > Ke Surabaya, pesawat pertama. Jam empat pagi saya sudah jalan. Anak saya wisuda.

    > [!TIP]
    > Yang diminta adalah koper itu. Yang diperlukan adalah sesuatu untuk dibawa pukul empat pagi; jalannya lebih dari satu.

    > [!QUOTE]
    > Akhirnya ada yang bertanya.

  - "Tenang saja, {address}. Malam ini koper itu selesai, saya yang menjamin." `joy +8` `promises tonight`
    - "Saya janji, {address}, malam ini beres."

    > Sungguh? Syukurlah.

    > [!TIP]
    > Janji menenangkan sekarang dan menagih nanti. Ia hanya menolong kalau ditepati.

    > [!QUOTE]
    > Saya pegang kata-kata itu.

  - "Saya hubungi bengkel sekarang juga, {address}. Mohon tunggu sebentar." `return +4` `minutes 4` `does help, hold-politely`
    - "Sebentar, {address}, saya tanyakan ke bengkel dulu."

    > [!TIP]
    > Anda bergerak. Yang Anda bawa ke bengkel adalah apa yang sudah Anda ketahui.

    > [!QUOTE]
    > Nah, bertindak juga.

    [Bengkel](#bengkel)

  - "Kami yang terlambat, {address}, dan kami juga yang tidak mengabari. Maaf." `joy +8` `return +4` `minutes 2` `does acknowledge, regret`
    - "Ini kekurangan kami, {address}. Saya minta maaf."

    Nada bicaranya turun sedikit.

    > [!TIP]
    > Mengakui kekurangan tanpa alasan adalah bagian pertama sebuah permintaan maaf. Bagian berikutnya adalah tindakan.

    > [!QUOTE]
    > Tidak berdalih. Itu jarang.

  - "Besok pukul sembilan sudah bisa diambil. Nama {address} saya taruh paling atas." `return -4` `does explain`
    - "Besok pagi jam sembilan siap, {address}, saya catat, ya."

    > [!TIP]
    > Rapi dan sopan. Apakah pukul sembilan berguna baginya, belum ada yang bertanya.

    > [!QUOTE]
    > Jam sembilan saya sudah di udara.

    [Besok pukul sembilan](#besok-pukul-sembilan)

  # Babak 2: Jalan keluar

  ## Bengkel

  Di ujung telepon terdengar mesin jahit kulit, lalu berhenti.

  <!-- Orang lain bicara dengan namanya di depan. -->
  > **Pak Tono:** Rodanya sudah terpasang. Tinggal uji, tapi lima yang lain masuk lebih dulu.

  - "Tolong yang biru didahulukan, Pak. Pelanggannya sudah lama menunggu." `return +8` `tono.joy -8` `minutes 5` `does help` `bends in-turn` `set solved`
    - "Yang biru duluan, ya, Pak, tolong."

    > **Pak Tono:** Semua juga menunggu. Ya sudah.

    > [!TIP]
    > Masalahnya selesai. Pak Tono hanya mendengar perintah; sebuah alasan akan membuatnya ikut menolong.

    > [!QUOTE]
    > Selesai hari ini. Semoga sempat.

    [Sebelum berpisah](#sebelum-berpisah)

  - "Kalau rodanya sudah terpasang, langsung dikirim saja, Pak. Ujinya menyusul." `joy +8` `return +15` `minutes 2` `bends tested` `set solved`
    - "Tidak usah diuji, Pak, kirim saja sekarang."

    > **Pak Tono:** Anda yang menyuruh, ya.

    > [!TIP]
    > Cepat, dan semua orang senang sampai malam. Aturan ini menjaga orang yang tidak ikut dalam percakapan.

    > [!QUOTE]
    > Cepat sekali. Hebat.

    [Tangga berjalan](#tangga-berjalan)

  <!-- `if` di depan: pilihan ini hanya ditawarkan kepada yang sudah bertanya. -->
  - `if knows-trip` "Pukul empat pagi beliau ke bandara, Pak. Bisa diuji sebelum tutup?" `joy +8` `return +15` `refer +4` `tono.joy +4` `minutes 5` `does help, personalise` `bends in-turn` `set solved`
    - "Anaknya wisuda besok, Pak. Bisa kopernya diuji sekarang?"

    > **Pak Tono:** Wisuda? Sini, saya kerjakan sekarang.

    > [!TIP]
    > Sebuah fakta menggerakkan Pak Tono lebih jauh daripada sebuah permintaan.

    > [!QUOTE]
    > Orang bengkel pun tahu anak saya wisuda.

    [Sebelum berpisah](#sebelum-berpisah)

  - "Baik, Pak. Soal koper pinjaman saya tanyakan dulu kepada Bu Sri." `minutes 3` `does escalate`
    - "Saya coba lewat Bu Sri saja, Pak, koper pinjaman."

    > [!TIP]
    > Rencana B: ada jalan lain, dan ada orang yang boleh memutuskannya.

    > [!QUOTE]
    > Ada jalan lain rupanya.

    [Penyelia](#penyelia)

  ## Penyelia

  > **Bu Sri:** Koper pinjaman itu untuk pelanggan tetap. Ada apa?

  - `if knows-trip` "Beliau terbang subuh nanti, Bu, dan yang terlambat kita. Boleh satu?" `joy +8` `return +15` `refer +4` `minutes 3` `does help, take-responsibility` `approves loan` `bends loan` `set solved`
    - "Kita yang telat, Bu, dan besok anaknya wisuda di Surabaya. Boleh dipinjami?"

    > **Bu Sri:** Kalau begitu berikan yang hitam. Tulis nama saya.

    > [!TIP]
    > Penyelia menjawab fakta: kapan, mengapa, dan siapa yang terlambat.

    > [!QUOTE]
    > Yang hitam itu lebih bagus daripada punya saya.

    [Sebelum berpisah](#sebelum-berpisah)

  - "Supaya beliau lega, Bu, perbaikannya gratis dan kita berikan koper baru, ya?" `joy +15` `return +15` `refer +4` `tono.joy -8` `cost 600000` `minutes 3` `does overgive` `set solved`
    - "Kita kasih koper baru saja, Bu, gratis."

    > **Bu Sri:** Baiklah. Bengkel yang menanggung.

    > [!TIP]
    > Terima kasihnya besar, dan yang membayar adalah bengkel. Sebuah pinjaman sudah cukup.

    > [!QUOTE]
    > Koper baru! Lain kali saya mengeluh lagi.

    [Sebelum berpisah](#sebelum-berpisah)

  - "Pelanggannya mulai marah, Bu. Saya tidak tahu harus menjawab apa lagi." `patience -1` `minutes 3`
    - "Beliau marah, Bu, tolong dibantu."

    > **Bu Sri:** Marah itu belum alasan. Apa yang beliau perlukan?

    > [!TIP]
    > Penyelia hanya bisa memutuskan dengan apa yang Anda bawa.

    > [!QUOTE]
    > Lama juga.

  - Menyiapkan koper pinjaman tanpa menunggu jawaban Bu Sri. `joy +4` `return +15` `refer +4` `tono.joy -8` `minutes 3` `does help` `bends loan` `set solved`
    - "Saya siapkan dulu koper pinjamannya."

    Pak Tono melihat Anda mengambil koper hitam dari rak, lalu melihat ke arah Bu Sri.

    > [!TIP]
    > Benar untuk pelanggan. Besok Pak Tono yang ditanya ke mana koper itu; ajak penyelia lebih dulu.

    > [!QUOTE]
    > Cepat tanggap.

    [Sebelum berpisah](#sebelum-berpisah)

  # Babak 3: Sesudahnya

  ## Sebelum berpisah

  Jalan keluarnya sudah ada. {name} belum mengucapkan salam penutup.

  > Jadi nanti malam bagaimana?

  - "Sudah beres, {address}. Ada lagi yang bisa saya bantu sore ini?" `joy +4` `does farewell`
    - "Kalau tidak ada lagi, terima kasih, {address}."

    > [!TIP]
    > Penutup yang sopan. Pertanyaan “nanti malam bagaimana” masih menunggu jawaban.

    > [!QUOTE]
    > Saya kira tadi saya bertanya sesuatu.

    [Malam itu](#malam-itu)

  - "Mumpung sedang diskon, {address}, sekalian sarung kopernya dua ratus ribu?" `joy -4` `refer -4` `does upsell`
    - "Sarung kopernya sekalian, {address}?"

    > [!TIP]
    > Tawaran yang baik pada hari yang lain. Di tengah keluhan ia terdengar sebagai tagihan.

    > [!QUOTE]
    > Sekarang saya disuruh belanja.

    [Malam itu](#malam-itu)

  - "Malam ini kami antar ke rumah, dan saya kabari begitu kurirnya jalan." `joy +4` `return +4` `refer +15` `minutes 3` `does aftercare, prove-commitment` `keeps tonight`
    - "Nanti kami yang mengantar, {address}, dan saya telepon sebelum sampai."

    > [!TIP]
    > Sesudah percakapan pelanggan masih punya perjalanan. Anda ikut memikirkannya, dan menepatinya.

    > [!QUOTE]
    > Diantar, dan dikabari. Itu yang tadi tidak ada.

    [Pesawat pertama](#pesawat-pertama)

  - "Soal kabar yang tidak datang itu saya catat, {address}, supaya tidak terulang lagi." `joy +4` `return +4` `minutes 2` `does record, thank`
    - "Terima kasih sudah memberi tahu, {address}. Saya teruskan ke bengkel."

    > Baik. Lalu nanti malam?

    > [!TIP]
    > Pelanggan berikutnya tertolong. Pelanggan yang ini masih menunggu malam nanti.

    > [!QUOTE]
    > Semoga benar dicatat.

  <!--
  Sebuah selaan: adegan dengan `when` masuk sendiri begitu syaratnya benar, sekali saja, lalu percakapan kembali ke
  tempatnya. Bengkel menunggu, dan kesabaran Pak Tono berkurang.
  -->
  ## Pesan dari bengkel

  `when clock >= 16:40 and not solved` `tono.joy -4`

  > [!NOTE]
  > Bengkel: sebentar lagi kami tutup, ya. Masih ada yang ditunggu?

  <!-- Adegan dengan `ending` mengakhiri permainan. Akhir yang baik bercerita apa yang terjadi, tanpa menilai. -->
  ## Pesawat pertama

  `ending`

  Pukul delapan malam kurir menyerahkan koper itu di pintu rumah.

  `if knows-trip` Pukul lima pagi datang sebuah foto dari ruang tunggu: sebuah toga, terlipat rapi di dalam koper.

  `if not knows-trip` Untuk apa koper itu begitu ditunggu, tidak ada yang tahu di toko ini.

  ## Malam itu

  `ending`

  Pukul delapan malam {name} berdiri di depan pintu bengkel yang sudah setengah tertutup, dan membawa pulang sebuah koper.

  `if promised tonight` Yang menjamin malam ini sudah pulang sejak pukul lima.

  > [!TIP]
  > Masalahnya selesai. Yang masih bisa ditambahkan: siapa yang mengantar, dan siapa yang memberi kabar.

  ## Besok pukul sembilan

  `ending`

  {leaving}

  Pukul sembilan esoknya koper biru berdiri paling depan di rak. Sampai sore ia masih di situ.

  > [!TIP]
  > Cobalah bertanya untuk apa kopernya diperlukan sebelum menyebut jam.

  ## Tangga berjalan

  `ending`

  Di bandara, di tengah tangga berjalan, satu roda lepas. Koper itu meluncur ke bawah, ke arah orang-orang yang sedang naik.

  Pak Tono menulis laporannya malam itu. Di kolom “atas perintah” ada nama Anda.

  > [!TIP]
  > Aturan uji tidak bisa dilenturkan siapa pun. Koper pinjaman bisa, dengan izin.
  """# + "\n"
