public import SourceText

/// Why a map was not drawn or not saved.
public struct MapFailure: Error, Sendable, Hashable {
  let reason: Reason

  enum Reason: Sendable, Hashable {
    case noGraphviz
    case pictureInTerminal
    case graphviz(Graphviz.Failure)
    case exists(String)
    case cannotWrite(String, Obstacle)
  }

  enum Obstacle: Sendable, Hashable {
    case folder
    case noFolder(String)
    case refused
  }

  /// A PNG was to be written to a terminal.
  public static let pictureInTerminal = MapFailure(reason: .pictureInTerminal)
  static let noGraphviz = MapFailure(reason: .noGraphviz)
  static func graphviz(_ failure: Graphviz.Failure) -> MapFailure { MapFailure(reason: .graphviz(failure)) }
  static func exists(_ path: String) -> MapFailure { MapFailure(reason: .exists(path)) }
  static func cannotWrite(_ path: String, _ obstacle: Obstacle) -> MapFailure {
    MapFailure(reason: .cannotWrite(path, obstacle))
  }

  /// What happened and what to do.
  public func message(in language: Language) -> String {
    switch reason {
    case .noGraphviz: MapFailure.install[language]
    case .pictureInTerminal:
      Localized(
        id: "PNG itu gambar, bukan teks untuk terminal. Simpan dengan -o peta.png.",
        en: "A PNG is a picture and no text for a terminal. Save it by -o map.png.")[language]
    case .graphviz(.refused(let said)): MapFailure.refused(said)[language]
    case .graphviz(.tookLong(let seconds)): MapFailure.tookLong(seconds)[language]
    case .exists(let path):
      Localized(
        id:
          "`\(path)` sudah ada dan saya biarkan. Pakai nama lain, atau tambahkan --replace untuk menimpanya.",
        en:
          "`\(path)` is there already, and I left it alone. Give another name, or add --replace to write over it."
      )[language]
    case .cannotWrite(let path, let obstacle): MapFailure.unwritten(path, obstacle)[language]
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

  private static func unwritten(_ path: String, _ obstacle: Obstacle) -> Localized {
    switch obstacle {
    case .folder:
      Localized(
        id: "`\(path)` adalah folder. Tambahkan nama berkas, misalnya `\(path)/map.svg`.",
        en: "`\(path)` is a folder. Add a file's name, such as `\(path)/map.svg`.")
    case .noFolder(let folder):
      Localized(
        id: "Saya tidak bisa menyimpan `\(path)`: folder `\(folder)` tidak ada.",
        en: "I cannot save `\(path)`: there is no folder `\(folder)`.")
    case .refused:
      Localized(
        id: "Saya tidak bisa menyimpan `\(path)`: berkas itu tidak boleh ditulis, atau disk penuh.",
        en: "I cannot save `\(path)`: the file may not be written, or the disk is full.")
    }
  }
}
