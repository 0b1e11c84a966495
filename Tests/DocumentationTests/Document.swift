import Foundation
import Testing

/// A Markdown document of the project, as far as the tests look into it.
struct Document: Sendable, CustomTestStringConvertible {
  /// The path from the package's folder: `docs/format.md`.
  let path: String
  let lines: [String]
  let fences: [Fence]
  let headings: [Heading]
  /// False when the last fenced block is never closed.
  let isClosed: Bool

  /// A fenced block. Its first word says what is in it, the others what the tests shall do with it.
  struct Fence: Sendable, CustomTestStringConvertible {
    let path: String
    /// Of its first line of text, counted from 1.
    let line: Int
    let kind: String
    let words: [String]
    let text: String

    var testDescription: String { "\(path):\(line)" }
  }

  struct Heading: Sendable, Hashable {
    let level: Int
    let text: String
  }

  var testDescription: String { path }
  var url: URL { Document.package.appendingPathComponent(path) }

  init(_ path: String) throws {
    self.path = path
    let text = try String(contentsOf: Document.package.appendingPathComponent(path), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var reader = Reader(path: path)
    for line in lines { reader.read(line) }
    fences = reader.fences
    headings = reader.headings
    isClosed = reader.isClosed
  }

  /// The folder that holds `Package.swift`.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// `README*.md` and `docs/*.md`.
  static let all: [Document] = {
    let top = names(in: package).filter { $0.hasPrefix("README") }
    let docs = names(in: package.appendingPathComponent("docs")).map { "docs/" + $0 }
    return (top + docs).filter { $0.hasSuffix(".md") }.compactMap { try? Document($0) }
  }()

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  /// The Indonesian version of an English document, if there is one.
  var indonesian: Document? {
    let other = String(path.dropLast(3)) + ".id.md"
    return Document.all.first { $0.path == other }
  }

  var isIndonesian: Bool { path.hasSuffix(".id.md") }
}

private struct Reader {
  let path: String
  private(set) var fences: [Document.Fence] = []
  private(set) var headings: [Document.Heading] = []
  private var number = 0
  private var open: (mark: String, line: Int, info: [String], text: [String])?

  init(path: String) { self.path = path }

  var isClosed: Bool { open == nil }

  mutating func read(_ line: String) {
    number += 1
    if let fence = open {
      if line.hasPrefix(fence.mark), line.allSatisfy({ $0 == "`" }) {
        close(fence)
      } else {
        open?.text.append(line)
      }
    } else if line.hasPrefix("```") {
      let mark = String(line.prefix { $0 == "`" })
      open = (mark, number + 1, line.dropFirst(mark.count).split(separator: " ").map(String.init), [])
    } else if let heading = heading(line) {
      headings.append(heading)
    }
  }

  private mutating func close(_ fence: (mark: String, line: Int, info: [String], text: [String])) {
    let text = fence.text.map { $0 + "\n" }.joined()
    fences.append(
      Document.Fence(
        path: path, line: fence.line, kind: fence.info.first ?? "", words: Array(fence.info.dropFirst()),
        text: text))
    open = nil
  }

  private func heading(_ line: String) -> Document.Heading? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return Document.Heading(level: level, text: String(line.dropFirst(level + 1)))
  }
}
