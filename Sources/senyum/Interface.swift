public import ArgumentParser
import Foundation
import ScenarioLanguage
public import SourceText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The language of the interface, and what the terminal is like.
enum Interface {
  /// `--lang` wherever it stands, then the locale; nil when neither decides.
  static let chosen: Language? = asked ?? locale(ProcessInfo.processInfo.environment)

  /// `--lang` alone.
  static let asked: Language? = asked(CommandLine.arguments)

  /// The language for texts that come before any scenario could decide.
  static var language: Language { chosen ?? .id }

  /// The language in which a scenario is played where nobody chose one: its own.
  static func language(of scenario: Scenario) -> Language {
    chosen ?? Language(tag: scenario.languageTag) ?? .id
  }

  private static func asked(_ arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) }
    }
    return nil
  }

  /// The first of `LC_ALL`, `LC_MESSAGES`, `LANG` that says something; `C` and `POSIX` say nothing.
  static func locale(_ environment: [String: String]) -> Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return Language(tag: value)
    }
    return nil
  }

  static var outputIsTerminal: Bool { isatty(1) == 1 }

  /// Columns of the window, 100 where there is none.
  static var columns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
    return Int(size.ws_col)
  }

  static var excerptStyle: ExcerptStyle {
    let environment = ProcessInfo.processInfo.environment
    let refuses = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return ExcerptStyle(hasColour: outputIsTerminal && !refuses, width: columns)
  }

  /// The path of the running program, links resolved; nil when the system does not tell.
  static var executable: String? {
    #if os(Linux)
      return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      return Bundle.main.executableURL?.resolvingSymlinksInPath().path
    #endif
  }
}

/// A text in the language of the interface.
func say(id: String, en: String) -> String { Localized(id: id, en: en)[Interface.language] }

func help(id: String, en: String) -> ArgumentHelp { ArgumentHelp(say(id: id, en: en)) }

extension Language: ExpressibleByArgument {}

/// The few fixed words of the argument parser in the language of the interface.
func translated(_ text: String, into language: Language) -> String {
  // The name of a group of commands says enough.
  var text = text.replacing(" SUBCOMMANDS:", with: ":")
  guard language == .id else { return text }
  for (english, indonesian) in fixedWords { text = text.replacing(english, with: indonesian) }
  return text
}

private let fixedWords: [(String, String)] = [
  ("OVERVIEW: ", ""), ("USAGE:", "PEMAKAIAN:"), ("Usage:", "Pemakaian:"), ("ARGUMENTS:", "ARGUMEN:"),
  ("OPTIONS:", "OPSI:"), ("SUBCOMMANDS:", "PERINTAH:"), ("<subcommand>", "<perintah>"),
  ("[<options>]", "[<opsi>]"),
  ("<options>", "<opsi>"), ("(default)", "(tanpa perintah)"), ("(default: ", "(bawaan: "),
  ("(values:", "(nilai:"), ("; default: ", "; bawaan: "), ("' or '", "' atau '"),
  ("Show the version.", "Menampilkan versi."), ("Show help information.", "Menampilkan bantuan ini."),
  ("Show subcommand help information.", "Menampilkan bantuan sebuah perintah."),
  ("  See 'senyum help ", "  Lihat 'senyum help "), ("' for detailed help.", "' untuk bantuan lengkap."),
  ("  See 'senyum ", "  Lihat 'senyum "),
  (" --help' for more information.", " --help' untuk bantuan lengkap."),
  ("Error: Unknown option", "Kesalahan: opsi tidak dikenal"), ("Did you mean", "Mungkin maksud Anda"),
  ("Error: Unexpected argument", "Kesalahan: argumen berlebih"),
  ("Error: Missing value for", "Kesalahan: nilai belum ada untuk"),
  ("Error: Missing expected argument", "Kesalahan: argumen belum ada"),
  ("Error: The value ", "Kesalahan: nilai "), ("Error: ", "Kesalahan: "),
  (" is invalid for ", " tidak cocok untuk "),
  ("Please provide one of ", "Pilih salah satu dari "), (" 1 unexpected arguments:", " 1 argumen berlebih:"),
  ("Help:  ", "Bantuan:  "),
]
