import ScenarioLanguage
import SourceText
import Foundation

@main
struct Senyum {
  static func main() {
    for path in CommandLine.arguments.dropFirst() {
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      let url = URL(fileURLWithPath: path)
      let clock = ContinuousClock()
      let start = clock.now
      let tag = url.deletingPathExtension().lastPathComponent
      let inside = url.deletingLastPathComponent().deletingLastPathComponent().lastPathComponent == "scenarios"
      let result = compile(SourceFile(name: path, bytes: Array(data)), context: FileContext(id: "x", languageTag: inside ? tag : nil))
      let time = start.duration(to: clock.now)
      for d in result.diagnostics.prefix(30) {
        let p = d.file.position(at: d.range.lowerBound)
        print("\(path):\(p.line):\(p.column): \(d.kind.severity) [\(d.kind.code)] \(d.message(in: .en)) — \(d.help(in: .en)) \(d.suggestions) fix:\(d.fixIts.map { $0.replacement })")
      }
      print(path, result.scenario.map { "ok scenes \($0.scenes.count) choices \($0.choices.count)" } ?? "no scenario", time)
    }
  }
}
