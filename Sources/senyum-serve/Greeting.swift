import Classroom
import Foundation
import Serving
import SourceText

/// What the terminal shows when the server stands, and when it goes.
struct Greeting: Sendable {
  let settings: Serving
  let language: Language
  let shelf: Shelf
  let key: Secret

  private func say(_ id: String, _ en: String) -> String { language == .id ? id : en }

  func tell(port: Int) {
    let addresses = self.addresses(port)
    var lines: [String] = []
    // First, so that what has to be read or typed stays in sight where the window is low.
    // A telephone has another `localhost` than this computer.
    if !isLoopback || settings.url != nil, let code = QRCode(addresses[0]) {
      lines += [code.terminalText(colours: settings.hasColour), ""]
    }
    lines.append(say("Senyum melayani peramban.", "Senyum serves browsers."))
    lines += [say("Peserta membuka:", "People open:")] + addresses.map { "  " + $0 }
    lines += [
      say("Pelatih membuka:", "The trainer opens:"), "  \(addresses[0])/trainer",
      "  " + say("Kunci pelatih: ", "The trainer's key: ") + key.grouped,
    ]
    lines += warnings
    lines.append(
      say(
        "Ctrl-C menghentikan server; yang sudah tercatat tidak hilang.",
        "Ctrl-C stops the server; nothing that was recorded is lost."))
    write(lines)
  }

  private func addresses(_ port: Int) -> [String] {
    if let url = settings.url { return [url.hasSuffix("/") ? String(url.dropLast()) : url] }
    guard !isLoopback else { return ["http://localhost:\(port)"] }
    guard ["0.0.0.0", "::"].contains(settings.address) else { return ["http://\(settings.address):\(port)"] }
    let hosts = networkAddresses()
    return hosts.isEmpty ? ["http://\(settings.address):\(port)"] : hosts.map { "http://\($0):\(port)" }
  }

  private var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(settings.address) }

  private var warnings: [String] {
    var lines: [String] = []
    if isLoopback, settings.url == nil {
      lines += [
        say(
          "Hanya komputer ini yang bisa membukanya. Untuk satu ruangan: senyum serve --public",
          "Only this computer can open it. For a room full of people: senyum serve --public")
      ]
    } else if settings.url == nil {
      lines += [
        say(
          "Siapa pun di jaringan ini bisa membukanya, dan sambungannya tidak tersandi:",
          "Anybody on this network can open it, and the connection is not encrypted:"),
        say(
          "pakailah Wi-Fi yang Anda percaya, atau TLS lewat reverse proxy",
          "use a Wi-Fi that you trust, or TLS by a reverse proxy"),
        say("(docs/classroom.id.md).", "(docs/classroom.md)."),
      ]
    }
    if !shelf.broken.isEmpty {
      let list = shelf.broken.joined(separator: ", ")
      lines += [
        say(
          "Skenario ini salah dan tidak ditampilkan: \(list). senyum check menunjukkan sebabnya.",
          "These scenarios have errors and are not shown: \(list). senyum check says why.")
      ]
    }
    return lines
  }

  func sayGoodbye() {
    write([say("Senyum berhenti. Semua tercatat.", "Senyum has stopped. All is recorded.")])
  }

  private func write(_ lines: [String]) {
    FileHandle.standardOutput.write(Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}

/// The addresses of this computer in its networks (IPv4), loopback left out.
func networkAddresses() -> [String] {
  var first: UnsafeMutablePointer<ifaddrs>?
  guard getifaddrs(&first) == 0 else { return [] }
  defer { freeifaddrs(first) }
  var found: [String] = []
  var next = first
  while let entry = next?.pointee {
    next = entry.ifa_next
    guard let address = entry.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET),
      entry.ifa_flags & UInt32(IFF_LOOPBACK) == 0
    else { continue }
    var host = [CChar](repeating: 0, count: 64)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard getnameinfo(address, size, &host, socklen_t(host.count), nil, 0, NI_NUMERICHOST) == 0 else {
      continue
    }
    found.append(String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }
  return found
}
