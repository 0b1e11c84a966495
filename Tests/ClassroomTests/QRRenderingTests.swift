import Testing

@testable import Classroom

@Suite("A QR code that is shown")
struct QRRenderingTests {
  @Test("in colours is black on white, with four light modules around", arguments: [9, 100, 213])
  func coloured(_ length: Int) throws {
    let code = try #require(QRCode(addressOfLength(length)))
    let lines = code.terminalText(colours: true).split(separator: "\n")
    let black = "\u{1B}[38;5;16;48;5;231m"
    let plain = "\u{1B}[0m"
    #expect(lines.allSatisfy { $0.hasPrefix(black) && $0.hasSuffix(plain) })
    let blocks = lines.map { String($0.dropFirst(black.count).dropLast(plain.count)) }
    #expect(rows(blocks, drawn: true) == framed(code))
  }

  @Test("without colours draws what is light", arguments: [9, 100, 213])
  func plain(_ length: Int) throws {
    let code = try #require(QRCode(addressOfLength(length)))
    let text = code.terminalText(colours: false)
    #expect(!text.contains("\u{1B}"))
    #expect(rows(text.split(separator: "\n").map(String.init), drawn: false) == framed(code))
  }

  @Test("on a page has the same modules", arguments: [9, 100, 213])
  func path(_ length: Int) throws {
    let code = try #require(QRCode(addressOfLength(length)))
    let side = code.size + 8
    let markup = code.svg(label: "")
    #expect(markup.contains("viewBox=\"0 0 \(side) \(side)\""))
    #expect(markup.contains("<rect width=\"\(side)\" height=\"\(side)\" fill=\"#fff\"/>"))
    var rows = Array(repeating: Array(repeating: false, count: side), count: side)
    let runs = markup.matches(of: #/M(\d+) (\d+)h(\d+)v1h-(\d+)z/#)
    for run in runs {
      let (column, row) = (try #require(Int(run.1)), try #require(Int(run.2)))
      let width = try #require(Int(run.3))
      #expect(run.3 == run.4)
      for index in column..<column + width { rows[row][index] = true }
    }
    #expect(rows == Array(framed(code).prefix(side)))
    // All of the path was understood, and it is the only one.
    let path = runs.map { String($0.0) }.joined()
    #expect(markup.hasSuffix("<path fill=\"#000\" d=\"\(path)\"/></svg>"))
    #expect(markup.matches(of: #/<path/#).count == 1)
  }

  @Test("on a page says what it is, and no label breaks out of its place")
  func label() throws {
    let code = try #require(QRCode("https://senyum.example"))
    #expect(code.svg(label: "Kelas Bu Wati").contains(" role=\"img\" aria-label=\"Kelas Bu Wati\" "))
    let hostile = code.svg(label: "\"><b>'&\"\u{301}")
    #expect(hostile.contains("aria-label=\"&quot;&gt;&lt;b&gt;'&amp;&quot;\u{301}\" "))
    #expect(!hostile.contains("style"))
  }

  /// Two rows for each line of half blocks.
  private func rows(_ lines: [String], drawn: Bool) -> [[Bool]] {
    lines.flatMap { line in
      [line.map { ("█▀".contains($0)) == drawn }, line.map { ("█▄".contains($0)) == drawn }]
    }
  }

  /// The modules with what is around them. The last line of a terminal shows one light row more.
  private func framed(_ code: QRCode) -> [[Bool]] {
    (-4..<code.size + 5).map { row in (-4..<code.size + 4).map { code[row, $0] } }
  }
}
