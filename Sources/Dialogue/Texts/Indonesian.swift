import ScenarioLanguage

extension Texts {
  package static let indonesian = Texts(
    language: .id, manner: .indonesian,
    voices: Voices(
      you: "Anda", scene: "Adegan", screen: "Di layar", coach: "Catatan pelatih", picture: "Gambar",
      clock: "Jam"),
    opening: Opening(
      whoYouAre: { "Anda melayani \($0) \(channel($1))." },
      authority: { "Atas wewenang sendiri Anda boleh memberi sampai \($0)." },
      sopIsReady: "Aturannya bisa dibaca kapan saja: ketik sop.",
      practice: "Mode latihan: catatan pelatih tampil langsung, batal dan petunjuk bisa dipakai.",
      howToAnswer:
        "Jawab dengan nomor, dengan awal kalimatnya, atau dengan kata-kata Anda sendiri. "
        + "Ketik bantuan untuk semua perintah.",
      seed: { "Urutan pilihan yang sama lain kali: --seed \($0)." },
      trialIsNotSaved: "Tidak ada yang disimpan darinya."),
    asking: .indonesian, commands: .indonesian, replies: .indonesian,
    leaving: LeavingTexts(
      question: "Tinggalkan percakapan?", questionInMenu: "Keluar dari Senyum?",
      staying: "Baik, kita lanjutkan.", goodbye: "Sampai jumpa. Terima kasih sudah berlatih."),
    ending: .indonesian, menu: .indonesian, review: .indonesian)
}

/// Which numbers can be typed.
private func range(_ count: Int) -> String { count == 1 ? "1" : "nomor 1 sampai \(count)" }

private func channel(_ channel: Channel) -> String {
  switch channel {
  case .counter: "di konter"
  case .phone: "lewat telepon"
  case .chat: "lewat chat"
  case .email: "lewat email"
  case .social: "lewat media sosial"
  }
}

extension Texts.Asking {
  package static let indonesian = Texts.Asking(
    prompt: { $0 == 1 ? "Anda [1]>" : "Anda [1-\($0)]>" },
    empty: { "Ketik \(range($0)), atau kata-kata Anda sendiri." },
    noSuchNumber: { "Tidak ada pilihan nomor \($0). Ketik \(range($1))." },
    nothingNear: {
      "Belum ada pilihan yang dekat dengan itu. Katakan dengan cara lain, atau ketik \(range($0))."
    },
    didYouMean: "Maksud Anda yang mana?", didYouMeanOne: "Maksud Anda ini?",
    promptOneOf: "Nomor, atau t untuk tidak>", promptYesOrNo: "y/t>",
    sayItDifferently: "Baik. Katakan dengan cara lain, atau ketik nomornya.",
    pleaseYesOrNo: "Ketik y untuk ya, atau t untuk tidak.")
}

extension Texts.CommandTexts {
  package static let indonesian = Texts.CommandTexts(
    helpTitle: "Bantuan",
    answering: [
      "Pilih dengan nomor, dengan mengetik awal kalimatnya, atau dengan mengetik apa yang ingin Anda katakan. "
        + "Kalau belum jelas yang mana, Anda ditanya dulu; tidak ada yang dipilih diam-diam.",
      "Perintah, kapan saja (kata Indonesia dan Inggris sama saja):",
    ],
    entries: [
      (.help, "bantuan, help, ?", "penjelasan ini"),
      (.look, "lihat, look", "keadaan sekarang: tempat, wajah pelanggan, pilihan"),
      (.sop, "sop", "aturan yang berlaku di sini, dan gunanya"),
      (.notes, "catatan, notes", "isi layar, janji Anda, dan siapa saja orangnya"),
      (.time, "jam, time", "jam sekarang"),
      (.undo, "batal, undo", "mundur satu pilihan (mode latihan)"),
      (.hint, "petunjuk, hint", "apa yang patut dicari (mode latihan)"),
      (.transcript, "transkrip, transcript", "percakapan sejauh ini; transkrip NAMA-BERKAS menyimpannya"),
      (.language, "bahasa, language", "ganti bahasa: Indonesia atau Inggris"),
      (.quit, "keluar, quit", "berhenti"),
    ],
    keys: "Tab melengkapi, panah atas memanggil yang pernah diketik, Ctrl-D keluar.",
    noSuchCommand: { typed, near in
      near.isEmpty
        ? "Tidak ada perintah atau pilihan “\(typed)”. Ketik bantuan untuk melihat perintahnya."
        : "Tidak ada perintah atau pilihan “\(typed)”. Yang mirip: \(near.joined(separator: ", "))."
    },
    sopTitle: "SOP yang berlaku di sini", noRules: "Tidak ada aturan tertulis di skenario ini.",
    why: "Gunanya",
    notesTitle: "Catatan", noNotes: "Belum ada yang tampil di layar.", promises: "Janji Anda",
    noPromises: "Belum ada janji.", promiseOpen: "belum ditepati", promiseKept: "sudah ditepati",
    people: "Orang-orangnya", customerRole: "pelanggan yang Anda layani",
    transcriptTitle: "Percakapan sejauh ini")
}

extension Texts.Replies {
  package static let indonesian = Texts.Replies(
    time: { "Sekarang pukul \($0)." }, noClock: "Skenario ini tidak memakai jam.",
    undone: "Mundur satu pilihan.", nothingToUndo: "Belum ada pilihan yang bisa dibatalkan.",
    undoOnlyInPractice:
      "Batal hanya ada di mode latihan (senyum play --practice). Di sini, seperti di konter, yang terucap sudah "
      + "terucap; sesudah selesai Anda bisa mengulang dari titik balik.",
    hintOnlyInPractice:
      "Petunjuk hanya ada di mode latihan (senyum play --practice). Ketik lihat untuk membaca keadaannya sekali lagi, "
      + "atau sop untuk aturannya.",
    hint: Texts.Hint(
      lookFor: { "Perhatikan pilihan untuk \($0). Apa yang bisa dibukanya?" },
      nothingToLose: "Dari sini belum ada jalan yang tertutup, apa pun pilihan Anda.",
      thinkOf: { "Bayangkan Anda adalah \($0): apa yang paling Anda perlukan sekarang?" },
      lineCrossed:
        "Di jalan ini sebuah batas sudah terlewati. Lihat apa yang masih bisa Anda bereskan, atau ketik batal."
    ),
    languageSwitched: "Sekarang dalam bahasa Indonesia.",
    onlyInterfaceSwitched: {
      "“\($0)” belum ada dalam bahasa Indonesia; yang berganti hanya kata-kata Senyum sendiri."
    },
    saved: { "Transkrip tersimpan di \($0)." },
    notSaved: { "Transkrip belum tersimpan di \($0): \($1) Coba nama atau folder lain." },
    overwrite: { "Berkas \($0) sudah ada. Ganti isinya?" },
    notOverwritten: "Berkas lama dibiarkan seperti semula.",
    trialIsNotSaved:
      "Percobaan tidak disimpan: mulainya dari keadaan yang direka, sedangkan transkrip dimainkan dari awal. "
      + "Ketik transkrip tanpa nama untuk membaca percakapan sejauh ini.")
}

extension Texts.EndingTexts {
  package static let indonesian = Texts.EndingTexts(
    stillCounting: "Menghitung jalan-jalan lain di skenario ini, sebentar…",
    pause: "Enter untuk lanjut>",
    moreToRead: "Masih ada lanjutannya. Tekan Enter dulu, atau ketik keluar.",
    stopped: { "Percakapan ini berhenti di “\($0)”, padahal belum selesai." },
    deadEnd: "Di sana tidak ada lagi pilihan yang bisa ditawarkan.",
    endlessLoop: "Dari sana ceritanya berputar kembali ke adegan yang sama tanpa henti.",
    stoppedIsNotYou:
      "Ini kekeliruan di naskah skenarionya, bukan pada Anda. Transkripnya menolong penulis menemukannya: Anda bisa "
      + "menyimpannya sekarang dan mengirimkannya.",
    stoppedTrial:
      "Dalam keadaan ini ceritanya tidak bisa berlanjut. Apakah permainan dari awal bisa sampai ke keadaan seperti "
      + "ini, senyum check yang menjawab.",
    whatNext: "Selanjutnya",
    again: Texts.Option(text: "Main lagi dari awal", wordings: ["lagi", "ulang", "again", "mulai lagi"]),
    tryAgain: Texts.Option(
      text: "Coba lagi dari titik yang sama", wordings: ["lagi", "ulang", "again", "mulai lagi"]),
    fromTurningPoint: Texts.Option(
      text: "Coba lagi dari titik balik", wordings: ["titik balik", "turning point", "dari titik balik"]),
    nextScenario: {
      Texts.Option(text: "Lanjut ke “\($0)”", wordings: ["lanjut", "berikutnya", "next", $0])
    },
    anotherScenario: Texts.Option(
      text: "Skenario lain", wordings: ["lain", "menu", "pilih skenario lain", "another scenario"]),
    save: Texts.Option(text: "Simpan transkrip", wordings: ["simpan", "transkrip", "save", "transcript"]),
    quit: Texts.Option(text: "Keluar", wordings: ["selesai", "quit", "exit", "q"]),
    prompt: { "Pilih [1-\($0)]>" },
    promptForFile: { "Nama berkas (Enter: \($0))>" },
    notUnderstood: { "Ketik \(range($0))." },
    backAt: { "Kembali ke “\($0)”, sebelum pilihan itu." })
}

extension Texts.MenuTexts {
  package static let indonesian = Texts.MenuTexts(
    title: "Senyum: latihan melayani pelanggan", invitation: "Skenario mana yang ingin Anda mainkan?",
    level: { ["mudah", "sedang", "sulit"][min(max($0, 1), 3) - 1] },
    prompt: { $0 == 1 ? "Skenario [1]>" : "Skenario [1-\($0)]>" },
    notUnderstood: { "Ketik \(range($0)), atau awal judulnya. Ketik bantuan kalau ragu." },
    help: [
      "Pilih skenario dengan nomornya, dengan awal judulnya, atau dengan namanya.",
      "ulang (review) mencoba lagi yang dulu meleset, kalau ada yang siap.",
      "bahasa (language) mengganti bahasa, keluar (quit) menutup Senyum. Perintah lain tersedia selama bermain.",
    ],
    onlyInPlay: { "Perintah \($0) tersedia selama bermain. Pilih dulu sebuah skenario." },
    nothingFound: "Belum ada skenario yang ditemukan.", lookedIn: "Sudah dicari di",
    whatToDo:
      "Jalankan Senyum dari folder yang berisi folder “scenarios”, tunjukkan tempatnya dengan --scenarios FOLDER, atau "
      + "mainkan satu berkas: senyum play BERKAS.md. Menulis skenario sendiri: senyum new NAMA.",
    cannotBePlayed: { "“\($0)” belum bisa dimainkan:" },
    notInThisLanguage: { "“\($0)” belum ada dalam bahasa Indonesia; ceritanya tampil dalam bahasa aslinya." },
    unfinished: {
      "Anda masih di tengah “\($0)”, sesudah \($1) pilihan. Ketik lanjut untuk meneruskannya persis dari sana."
    },
    goOnWords: ["lanjut", "lanjutkan", "teruskan", "resume", "continue", "go on"],
    goOnWith: { "Anda masih di tengah “\($0)”. Lanjutkan dari sana? (y/t)" })
}
