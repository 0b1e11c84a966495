/// A scenario of two scenes and two endings, small enough to be seen at a glance.
public enum TwoShirts {
  public static let plain = """
    ---
    format: 1
    title: Dua kemeja
    summary: Seorang pembeli mencari kemeja untuk wawancara besok.
    language: id
    channel: counter
    clock: 16:50
    customers:
      bima:
        name: Mas Bima
        joy: 50
        return: 50
        refer: 52
      rani:
        name: Rani
        role: colleague
    rules:
      exit:
        kind: safety
        text: Pintu darurat tidak boleh terhalang.
        why: Semua orang harus bisa keluar.
    flags: [knows]
    ---

    ## Rak

    Seorang pemuda berhenti di depan rak kemeja.

    - "Untuk acara apa, Mas?" `joy +8` `refer +8` `does ask-need` `set knows`

      > Wawancara kerja, besok.

      [Kamar pas](#kamar-pas)

    - "Silakan lihat-lihat, Mas." `joy +4` `does greet`

      [Kamar pas](#kamar-pas)

    - Terus merapikan rak. `joy -15` `patience -5`

    ## Kamar pas

    Ia membawa dua kemeja. `minutes 3`

    - `if knows` "Yang biru ini tenang di kamera, Mas." `joy +8` `return +15` `does help` `set solved`

      [Kasir](#kasir)

    - "Silakan antre di kasir." `joy -4` `does deflect`

      [Pergi](#pergi)

    - Suruh ia mencoba di depan pintu darurat. `bends exit`

      [Kasir](#kasir)

    ## Kasir

    `ending`

    Ia tersenyum.

    ## Pergi

    `ending`

    Ia keluar tanpa suara.

    """

  /// The same with everything that a trial can be given: money, a rule that needs an approval, a promise.
  public static let withEverything =
    plain
    .replacing("clock: 16:50\n", with: "clock: 16:50\ncurrency: IDR\n")
    .replacing(
      "flags: [knows]\n",
      with: """
          late:
            kind: house
            discretion: approval
            text: Toko tutup pukul lima.
            why: Karyawan pulang.
        flags: [knows]
        promises:
          call: Menelepon kembali.
        allow:
          rule-never-touched: Untuk pengujian.

        """
    )
    .replacing("`does greet`", with: "`does greet` `promises call`")
    .replacing("Ia membawa dua kemeja. `minutes 3`", with: "`minutes 3`\n\nIa membawa dua kemeja.")
    .replacing("`does deflect`", with: "`does deflect` `cost 5000` `keeps call`")
}
