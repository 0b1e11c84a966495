/// A scenario that uses all that the format's tables allow, in both languages.
enum EveryThing {
  static let id = ##"""
    ---
    format: 1
    title: "Semua: sekaligus"
    summary: >
      Sebuah skenario
      yang memakai semuanya.
    language: id
    source: true
    channel: chat
    complaint: [public, waiting]
    level: 3
    objectives:
      - Mendengarkan sampai selesai
      - 'Menjelaskan alasan: bukan menolak'
    discuss: [Apa yang Anda lihat?]
    tags: [yes, 08:30, 1984]
    clock: 08:30
    currency: IDR
    authority: 50000
    customers:
      # Yang pertama adalah pelanggan utama.
      bima:
        name: Mas Bima
        type: inactive
        joy: 51
        return: 41
        refer: 36
        patience: 6
        story: |
          Baris satu.
          Baris dua: lanjut #2.
      antre:
        name: Antrean
        role: queue
      rani:
        name: Rani
        role: colleague
        joy: 60
      tuti:
        name: Bu Tuti
        role: trusting
    rules:
      tiga-potong:
        kind: house
        text: Paling banyak tiga potong.
        why: Supaya mudah diawasi.
      tukar:
        kind: house
        discretion: approval
        text: Tukar barang dengan izin.
        why: Supaya adil.
      pintu:
        kind: operational
        text: Pintu ditutup.
        why: Supaya sejuk.
      api:
        kind: safety
        text: Jalan keluar bebas.
        why: Supaya selamat.
      umur:
        kind: regulation
        text: Dewasa saja.
        why: Undang-undang.
    flags: [tahu-acara, sudah-2]
    promises:
      telepon: Menelepon kembali.
      antar: Mengantar barang.
    allow:
      rule-never-touched: Dipakai di lanjutan.
      flag-never-used: Contoh.
      promise-never-made: Dibuat di lanjutan.
    ---

    <!-- Komentar di luar adegan. -->

    # Babak: satu

    ## Dapur & Beranda

    `minutes 2` `joy +1` `return -1`
    `refer +1` `patience -1` `antre.joy -4` `set tahu-acara` `clear sudah-2` `promises telepon` `approves tukar`

    <!-- Komentar
    dua baris. -->
    *Miring*, **tebal *dan miring***, \*bintang\*, baris\
    baru, [acuan](https://contoh.id/a?b=1&c=2).
    Sambungan.

    > `if first` Halo.
    > Sambungan.
    >
    > Paragraf dua. `joy +4`

    > **Rani:** Ya, Mas, sebentar.

    > [!NOTE]
    > `if clock >= 08:30 and not (joy < 45 or antre.joy > 50)` Layar: pesanan 12.

    > [!TIP]
    > `if did greet` Catatan.

    > [!QUOTE]
    > Suara hati.

    `if visited dapur--beranda` ![Peta toko](gambar/peta.png)

    `if patience = 0` [Keluar](#keluar)

    - "Ya," kata Anda. `minutes 3` `does greet, ask-need` `follows tiga-potong` `set solved`
      `joy +8` `rani.joy −4`
      - "Baik," kata Anda.
      - Mengangguk *saja*.

      > Terima kasih. `keeps telepon, antar`

      `if approved tukar or bent tukar` `cost 1000` Diberi. [Kamar](#kamar-1)

      <!-- Komentar di dalam pilihan. -->

      [Keluar](#keluar)
    - `if tahu-acara and cost <= 50000` Menunjuk pintu. `again` `bends tukar` `does sympathy-only`

      Diam.
    - „Boleh“, katanya.

      [Kamar](#kamar-1)

    ## Kamar №1

    `if kept telepon and promised antar and followed api` Ya.

    [Keluar](#keluar)

    # Babak: dua

    ## Selaan

    `when clock >= 09:00 and refer > 10`

    > [!NOTE]
    > Jam sembilan.

    ## Keluar

    `ending` `when patience = 0` `joy -4`

    ![Tutup](tutup.png)

    > Sampai jumpa.
    """##
}
