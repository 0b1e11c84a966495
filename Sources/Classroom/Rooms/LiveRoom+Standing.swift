import SourceText

// For those who play in it.
extension LiveRoom {
  /// Whether choices are taken now; where they are not, or time is short, what people are told.
  func standing(in language: Language) -> (text: String?, isOpen: Bool) {
    let (room, moment) = (room, moment)
    func say(_ id: String, _ en: String) -> String { language == .id ? id : en }
    if room.isClosed {
      return (say("Pelatih sudah menutup ruang ini.", "The trainer has closed this room."), false)
    }
    if room.isPaused {
      return (
        say(
          "Pelatih menghentikan permainan sejenak. Halaman ini berlanjut sendiri.",
          "The trainer has paused the session. This page goes on by itself."), false
      )
    }
    if room.isTimeUp(at: moment) {
      return (
        say("Waktunya habis. Lihatlah ke layar pelatih.", "The time is up. Look at the trainer's screen."),
        false
      )
    }
    guard let left = room.secondsLeft(at: moment) else { return (nil, true) }
    let minutes = Int((left + 59) / 60)
    return (
      say("Sisa waktu: \(minutes) menit", minutes == 1 ? "1 minute left" : "\(minutes) minutes left"), true
    )
  }
}

extension Problem {
  static func refused(_ refusal: RoomRefusal) -> Problem {
    Problem(
      409, Localized(id: "Sekarang belum bisa", en: "Not possible now"),
      Localized(id: refusal.message(in: .id), en: refusal.message(in: .en)))
  }
}
