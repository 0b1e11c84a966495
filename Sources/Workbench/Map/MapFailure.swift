public import SourceText

/// Why a map was not drawn or not saved.
public struct MapFailure: Error, Sendable, Hashable {
  let reason: Reason

  enum Reason: Sendable, Hashable {
    case noGraphviz
    case pictureInTerminal
    case graphviz(Graphviz.Failure)
    case unwritable(Unwritable)
  }

  /// A PNG was to be written to a terminal.
  public static let pictureInTerminal = MapFailure(reason: .pictureInTerminal)
  static let noGraphviz = MapFailure(reason: .noGraphviz)
  static func graphviz(_ failure: Graphviz.Failure) -> MapFailure { MapFailure(reason: .graphviz(failure)) }
  static func unwritable(_ error: Unwritable) -> MapFailure { MapFailure(reason: .unwritable(error)) }

  /// What happened and what to do.
  public var message: Localized {
    switch reason {
    case .noGraphviz: MapFailure.install
    case .pictureInTerminal:
      Localized(
        id: "PNG itu gambar, bukan teks untuk terminal. Simpan dengan -o peta.png.",
        en: "A PNG is a picture and no text for a terminal. Save it by -o map.png.")
    case .graphviz(.refused(let said)): MapFailure.refused(said)
    case .graphviz(.tookLong(let seconds)): MapFailure.tookLong(seconds)
    case .unwritable(let error): error.message
    }
  }

  private static let install = Localized(
    id: """
      Gambar SVG dan PNG digambar oleh Graphviz, dan programnya (`dot`) tidak ada di komputer ini. Cara memasangnya:
        Debian, Ubuntu   sudo apt install graphviz
        Fedora           sudo dnf install graphviz
        macOS            brew install graphviz
      Tanpa Graphviz: --format mermaid atau --format dot memberi peta yang sama sebagai teks, yang bisa digambar \
      program lain; tanpa --format keluar kerangkanya untuk dibaca.
      """,
    en: """
      SVG and PNG are drawn by Graphviz, and its program (`dot`) is not on this computer. To install it:
        Debian, Ubuntu   sudo apt install graphviz
        Fedora           sudo dnf install graphviz
        macOS            brew install graphviz
      Without Graphviz: --format mermaid or --format dot give the same map as text that other programs draw; without \
      --format there is an outline to read.
      """)

  private static func refused(_ said: String) -> Localized {
    let words = visible(said.split(separator: "\n").prefix(3).joined(separator: "\n  "))
    return Localized(
      id: "Graphviz tidak menggambar peta ini. Katanya:\n  \(words)\nPetanya sebagai teks: --format dot.",
      en: "Graphviz did not draw this map. It says:\n  \(words)\nThe map as text: --format dot.")
  }

  private static func tookLong(_ seconds: Int) -> Localized {
    Localized(
      id:
        "Sesudah \(seconds) detik Graphviz belum selesai, jadi saya hentikan. Coba --labels numbers, atau baca "
        + "kerangkanya: senyum map tanpa --format.",
      en:
        "After \(seconds) seconds Graphviz was not done, so I stopped it. Try --labels numbers, or read the outline: "
        + "senyum map without --format.")
  }
}
