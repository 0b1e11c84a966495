import Analysis
import Foundation
import ScenarioLanguage
import ScenarioTesting
import SourceText

@testable import Workbench

extension Map {
  /// A map as text.
  func text(_ format: MapFormat, path: String = "") throws -> String {
    String(decoding: try draw(format, path: path), as: UTF8.self)
  }
}

extension ScenarioMap {
  init(_ scenario: Scenario) { self.init(Survey.of(scenario, detail: .findings)) }
}

/// Where the program `dot` may be; empty where Graphviz is not installed.
let installed = ProcessInfo.processInfo.environment["PATH"] ?? ""
let hasGraphviz = Graphviz.find(in: installed) != nil

/// What `dot -Tplain` reads out of a map: sizes in inches, names of nodes, ends of edges.
struct PlainDrawing {
  var width = 0.0
  var height = 0.0
  /// Name, and distance of its middle from the left.
  var nodes: [(name: String, x: Double)] = []
  var edges = 0

  init(_ dot: String) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Graphviz.find(in: installed)?.path ?? "")
    process.arguments = ["-Tplain"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // The answer begins only when all was read.
    try input.fileHandleForWriting.write(contentsOf: Data(dot.utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    for line in text.split(separator: "\n") { read(line) }
  }

  private mutating func read(_ line: Substring) {
    let words = line.split(separator: " ")
    switch words.first {
    case "graph":
      width = Double(words[2]) ?? 0
      height = Double(words[3]) ?? 0
    case "node":
      let name = words[1].filter { $0 != "\"" }
      nodes.append((name, Double(words[2]) ?? 0))
    case "edge": edges += 1
    default: break
    }
  }
}

/// A scenario of eight acts with eleven scenes each, and a closing one with the endings.
func largeScenario(acts: Bool = true) throws -> Scenario {
  var lines = ["---", "format: 1", "title: A large story", "summary: Many scenes.", "language: en"]
  lines += ["channel: counter", "customers:", "  wati:", "    name: Bu Wati", "---", ""]
  for scene in 0..<88 {
    if acts, scene % 11 == 0 { lines += ["# Act \(scene / 11 + 1): A chapter", ""] }
    lines += ["## Scene \(scene)", "", "She waits.", ""]
    lines += [
      "- \"Please go on, I am listening to all of it.\" `joy +4`", "", "  [On](#\(target(scene + 1)))", "",
    ]
    lines += ["- \"One moment, Bu.\" `return +4` `set solved`", "", "  [On](#\(target(scene + 2)))", ""]
    if scene % 5 == 4 { lines += ["- \"Not here.\" `joy -8`", "", "  [Off](#ending-\(scene % 12))", ""] }
  }
  if acts { lines += ["# Closing", ""] }
  for ending in 0..<12 { lines += ["## Ending \(ending)", "", "`ending`", "", "She goes.", ""] }
  return try compiled(lines.joined(separator: "\n"))
}

private func target(_ scene: Int) -> String { scene < 88 ? "scene-\(scene)" : "ending-\(scene % 12)" }

/// A scenario whose every text tries to be something else.
let hostile = ##"""
  ---
  format: 1
  title: 'A "title" --> <b>end</b> & [x] \N # %% 😀'
  summary: Hostile.
  language: en
  channel: counter
  customers:
    wati:
      name: Bu Wati
  ---

  # end

  ## 1. "Quoted" (brackets) --> end; subgraph

  She waits.

  - "\<script>alert(1)\</script> & \\N \\" + {x} | \#quot; --> \`code\` %% end" `joy +40` `return +40` `refer +40` `set solved`

    [On](#click-s0-href-httpsxy-style-s0-fillred)

  - "[x] 👩‍🏫 日本語の長い文章はここで切られますか、それともはみ出しますか" `again`

    Nothing.

  ## click s0 href "https://x.y" style s0 fill:red

  - "1. list - item"

    [End](#end-1)

  - \- item

    [End](#end-1)

  ## end 1

  `ending`

  Over.

  """##
