import Foundation
import Simulation
import Testing

@testable import Reporting

/// Tables that every spreadsheet opens without trouble, and that do nothing there but stand.
@Suite struct CSVTests {
  private func text(_ csv: CSV) -> String { String(decoding: csv.bytes, as: UTF8.self) }

  @Test func fieldsAreQuotedAsTheStandardHasIt() {
    var csv = CSV(["a", "b"])
    csv.add("plain")
    csv.add("with \"marks\", commas\nand lines")
    csv.endLine()
    csv.add(-3)
    csv.addNothing()
    csv.endLine()
    #expect(
      text(csv) == "\u{FEFF}a,b\r\nplain,\"with \"\"marks\"\", commas\nand lines\"\r\n-3,\r\n")
  }

  @Test(arguments: ["=1+1", "+62 812", "-2", "@SUM(A1)", "\t=1", "\r=1"])
  func aTextIsNeverAFormula(_ name: String) {
    var csv = CSV(["name"])
    csv.add(name)
    csv.endLine()
    #expect(text(csv).hasPrefix("\u{FEFF}name\r\n\"'\(name.first.map(String.init) ?? "")"))
  }

  @Test func aTextThatBeginsWithAQuotationMarkKeepsIt() {
    var csv = CSV(["text"])
    csv.add("\"Good evening, Mas.\"")
    csv.endLine()
    #expect(text(csv).hasSuffix("\"\"\"Good evening, Mas.\"\"\"\r\n"))
  }

  @Test func timesAreWrittenAsSpreadsheetsReadThem() {
    let clock = ReportClock(TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt)
    #expect(clock.text(1_795_312_800) == "2026-11-22 09:00:00")
    #expect(clock.text(951_782_400) == "2000-02-29 07:00:00")
    #expect(clock.text(-25_201) == "1969-12-31 23:59:59")
  }

  @Test func everyAttemptHasALine() async throws {
    let shop = try Shop()
    try await withStore { store in
      var generator = SplitMix64(seed: 9)
      let learner = try store.learner(named: "=HYPERLINK(\"http://example.org\")")
      for number in 0..<5 {
        try shop.keep(shop.play(&generator, atMost: number == 4 ? 1 : 100), by: learner, in: store)
      }
      var bytes: [UInt8] = []
      let maker = ReportMaker(store, language: .en, showsNames: true, timeZone: .gmt)
      try maker.attempts { bytes += $0 }
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
      #expect(lines.count == 6)
      #expect(
        lines.dropFirst().allSatisfy {
          $0.hasPrefix("\"'=HYPERLINK(\"\"http://example.org\"\")\",shop,id,2026-11-22 02:00:00,0,0,")
        })
      #expect(lines.last?.hasSuffix(",1,0,,,,,,") == true)
    }
  }
}
