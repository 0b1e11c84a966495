/// The small scenario of the format's own description, in both languages.
public enum SmallScenario {
  public static let id = ##"""
    ---
    format: 1
    title: Sekadar Melihat-lihat
    summary: Seorang pengunjung toko banyak bertanya dan tampaknya tidak akan membeli apa pun.
    language: id
    channel: counter
    clock: 16:50
    currency: IDR
    authority: 50000
    customers:
      bima:
        name: Mas Bima
        type: inactive
        return: 50
        refer: 45
      rani:
        name: Rani (kasir)
        role: colleague
    rules:
      three-items:
        kind: house
        discretion: own
        text: Kamar pas hanya untuk tiga potong pakaian.
        why: Supaya barang mudah diawasi.
      emergency-exit:
        kind: safety
        text: Pintu darurat tidak boleh terhalang.
        why: Semua orang harus bisa keluar.
    flags: [knows-occasion]
    ---

    # Babak 1: Datang

    ## Pintu masuk

    Sore yang sepi. Seorang pemuda berhenti di depan rak kemeja.

    > Lihat-lihat dulu, Mbak.

    - "Silakan, Mas. Kalau ada yang ingin dicoba, panggil saya, ya." `joy +4` `does greet`

      Ia mengangguk dan bahunya turun.

      > [!TIP]
      > Memberi ruang juga pelayanan: ia belum meminta apa-apa.

    - "Untuk acara apa, Mas? Biar saya carikan yang pas." `joy +8` `refer +8` `does ask-need` `set knows-occasion` `minutes 4`
      - "Boleh tahu mau dipakai ke mana bajunya?"
      - "Ada acara khusus, Mas?"

      > Wawancara kerja pertama saya, besok.

      [Kamar pas](#kamar-pas)

    - `if not did greet` Lanjut merapikan rak tanpa menyapa. `joy -8` `patience -1`

      > [!QUOTE]
      > Saya tidak kelihatan, ya?

      [Pergi](#pergi)

    ## Kamar pas

    `minutes 2`

    Ia membawa lima potong.

    > [!NOTE]
    > Papan di dinding: paling banyak tiga potong.

    - "Coba saja semuanya, Mas, saya jagakan di sini." `joy +8` `return +15` `refer +8` `does help` `bends three-items` `set solved`

      [Kasir](#kasir)

    - "Maaf, Mas, aturannya tiga potong." `joy -8` `return -4` `does shield` `follows three-items`

      `if joy < 52` Bahunya turun. [Pergi](#pergi)

      [Kasir](#kasir)

    - Suruh ia mencoba di balik rak, di depan pintu darurat. `rani.joy -8` `minutes 6` `bends emergency-exit`

      Rani menggeleng dari kejauhan.

    ## Kasir

    `ending`

    > **Rani:** Terima kasih, semoga lancar wawancaranya!

    ## Pergi

    `ending`

    Ia keluar tanpa suara.

    ## Toko tutup

    `when clock >= 17:00` `ending`

    Lampu etalase dimatikan.

    """##

  public static let en = ##"""
    ---
    format: 1
    title: Just Looking
    summary: A visitor to the shop asks a lot and does not look like buying anything.
    language: en
    channel: counter
    clock: 16:50
    currency: IDR
    authority: 50000
    customers:
      bima:
        name: Mas Bima
        type: inactive
        return: 50
        refer: 45
      rani:
        name: Rani (till)
        role: colleague
    rules:
      three-items:
        kind: house
        discretion: own
        text: Three pieces at most in the fitting room.
        why: So that goods can be watched.
      emergency-exit:
        kind: safety
        text: The emergency exit must be kept clear.
        why: Everybody must be able to get out.
    flags: [knows-occasion]
    ---

    # Act 1: Coming in

    ## At the door

    A quiet afternoon. A young man stops at the shirts.

    > Just looking, thanks.

    - "Please do. If you want to try something on, call me." `joy +4` `does greet`

      He nods and his shoulders drop.

      > [!TIP]
      > Giving room is service too: he has not asked for anything.

    - "What is it for? Let me find something that fits." `joy +8` `refer +8` `does ask-need` `set knows-occasion` `minutes 4`
      - "May I ask where you will wear it?"

      > My first job interview, tomorrow.

      [Fitting room](#fitting-room)

    - `if not did greet` Go on tidying without a word. `joy -8` `patience -1`

      > [!QUOTE]
      > Am I invisible?

      [Gone](#gone)

    ## Fitting room

    `minutes 2`

    He brings five pieces.

    > [!NOTE]
    > A sign on the wall: three pieces at most.

    - "Try them all, I will keep watch here." `joy +8` `return +15` `refer +8` `does help` `bends three-items` `set solved`

      [Till](#till)

    - "Sorry, the rule is three pieces." `joy -8` `return -4` `does shield` `follows three-items`

      `if joy < 52` His shoulders drop. [Gone](#gone)

      [Till](#till)

    - Tell him to change behind the rack, in front of the emergency exit. `rani.joy -8` `minutes 6` `bends emergency-exit`

      Rani shakes her head from afar.

    ## Till

    `ending`

    > **Rani:** Thank you, and good luck with the interview!

    ## Gone

    `ending`

    He leaves without a sound.

    ## Closing time

    `when clock >= 17:00` `ending`

    The lights go out.

    """##
}
