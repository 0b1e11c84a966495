import ArgumentParser
import Foundation
import ScenarioLanguage
import Serving
import SourceText
import Workbench

/// `senyum serve`: a room of people in browsers. The server is a program of its own, so that playing in a terminal
/// starts as quickly as before.
struct ServeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "serve",
      abstract: say(
        id: "Latihan di peramban, untuk satu ruangan.", en: "Practice in browsers, for a whole room."),
      discussion: say(
        id: """
          Memulai server kecil di komputer ini. Peserta membukanya di ponsel atau laptop lewat Wi-Fi yang sama, tanpa \
          internet dan tanpa memasang apa pun. Pelatih membuka ruang dengan kunci yang tertulis di terminal, \
          menampilkan kode dan gambar pindainya, lalu memilih: semua bermain sendiri, atau satu percakapan yang \
          diputuskan bersama.

          Tanpa --public hanya komputer ini yang bisa membukanya. Semua pilihan tercatat di folder catatan sebelum \
          akibatnya terlihat; server yang dihentikan lalu dimulai lagi melanjutkan semua ruang.

          CONTOH
            senyum serve                          untuk mencoba di komputer ini
            senyum serve --public                 untuk satu ruangan
            senyum serve --public --port 9000 --keep-key
            senyum serve --url https://latihan.example.org --behind-proxy

          Selengkapnya: docs/classroom.id.md
          """,
        en: """
          Starts a small server on this computer. People open it on their phones or laptops over the same Wi-Fi, \
          without internet and with nothing to install. The trainer opens a room with the key that the terminal \
          shows, puts its code and picture to scan on the projector, and chooses: everyone plays, or one conversation \
          that the room decides together.

          Without --public only this computer can open it. Every choice is in the records before its consequence \
          shows; a server that was stopped and is started again goes on with all rooms.

          EXAMPLES
            senyum serve                          to try it on this computer
            senyum serve --public                 for a room full of people
            senyum serve --public --port 9000 --keep-key
            senyum serve --url https://training.example.org --behind-proxy

          More: docs/classroom.md
          """))
  }

  @Flag(
    name: .long,
    help: help(
      id: "Bisa dibuka dari komputer dan ponsel lain di jaringan ini.",
      en: "Other computers and phones on this network can open it."))
  var `public` = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Alamat tempat melayani, misalnya 192.168.1.20.",
        en: "The address to serve at, such as 192.168.1.20."),
      valueName: "address"))
  var address: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Port; 0: mana saja yang kosong.", en: "The port; 0: any that is free."), valueName: "n"))
  var port = 8080
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Alamat yang dilihat orang lain, kalau ada reverse proxy di depannya.",
        en: "The address that others see, where a reverse proxy stands before it."), valueName: "url"))
  var url: String?
  @Flag(
    name: .long,
    help: help(
      id: "Reverse proxy ada di depan: alamat pengunjung dibaca dari X-Forwarded-For.",
      en: "A reverse proxy stands before it: visitors' addresses are read from X-Forwarded-For."))
  var behindProxy = false
  @Flag(
    name: .long,
    help: help(
      id: "Kunci pelatih tetap sama saat server dimulai lagi.",
      en: "The trainer's key stays the same when the server is started again."))
  var keepKey = false
  @Flag(
    name: .long,
    help: help(
      id: "Tulis satu baris per permintaan, tanpa nama dan alamat.",
      en: "Write a line for each request, without names and addresses."))
  var log = false
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Permintaan per detik yang diterima dari satu peramban.",
        en: "Requests a second that are taken from one browser."), valueName: "n"))
  var rate = 20
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(id: "Sambungan sekaligus, paling banyak.", en: "Connections at once, at most."), valueName: "n"))
  var connections = 5000
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        id: "Semua orang melihat pilihan dalam urutan yang sama, yang ditentukan angka ini.",
        en: "Everybody sees the choices in the same order, which this number decides."), valueName: "n"))
  var seed: UInt64?
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var libraryOption: LibraryOption
  @OptionGroup var dataOption: DataOption

  func validate() throws {
    if !(0...65535).contains(port) {
      throw ValidationError(
        say(id: "--port menerima 0 sampai 65535, bukan \(port).", en: "--port takes 0 to 65535, not \(port).")
      )
    }
    try requirePositive(rate, "--rate")
    try requirePositive(connections, "--connections")
    if let url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
      throw ValidationError(
        say(
          id: "--url menerima alamat seperti https://latihan.example.org, bukan `\(url)`.",
          en: "--url takes an address such as https://training.example.org, not `\(url)`."))
    }
  }

  func run() throws {
    let library = try libraryOption.require()
    guard let folder = dataOption.folder else { throw DataOption.homeless() }
    let serving = Serving(
      language: Interface.language.rawValue, data: folder, scenarios: library.folder,
      address: address ?? (`public` ? "0.0.0.0" : "127.0.0.1"), port: port, url: url,
      isBehindProxy: behindProxy, keepsKey: keepKey, hasColour: Interface.excerptStyle.hasColour, rate: rate,
      logsRequests: log, connections: connections, seed: seed)
    let settings = String(decoding: try JSONEncoder().encode(serving), as: UTF8.self)
    guard let server = Interface.executable.map({ $0 + "-serve" }),
      FileManager.default.isExecutableFile(atPath: server)
    else { throw ServeCommand.notThere() }
    become(server, settings)
    throw ServeCommand.notThere()
  }

  /// The server takes the place of this program: Ctrl-C, and whoever started it, deal with the server itself.
  private func become(_ server: String, _ settings: String) {
    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup(server), strdup(settings), nil]
    execv(server, arguments)
  }

  private static func notThere() -> ExitCode {
    let place = (Interface.executable ?? "senyum") + "-serve"
    return refusal(
      Localized(
        id: "Server belum terpasang: `\(place)` tidak ada. Di folder Senyum: make serve, atau make install.",
        en:
          "The server is not installed: there is no `\(place)`. In Senyum's folder: make serve, or make install."
      ))
  }
}
