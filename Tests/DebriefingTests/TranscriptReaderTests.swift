import Debriefing
import SourceText
import Testing

struct TranscriptReaderTests {
  private func read(_ text: String) -> Transcript.Reading {
    Transcript.read(SourceFile(name: "x.transcript", text: text))
  }

  private let whole = """
    # Sekadar Melihat-lihat
    scenario browsing

    offered pintu-masuk 1, pintu-masuk 2
    not-offered pintu-masuk 3
    choose pintu-masuk 2  # Anda: “Untuk acara apa, Mas?”
    #
    ending kasir
    smiles joy return
    archetype halfway-helper
    par 3
    others rani yes queue no
    meters joy 73 return 68 refer 48 patience 4
    courtesy 80
    clock 13:08
    cost 24695
    hard-breaches none

    """

  @Test func everyWordOfATranscriptIsRead() throws {
    let reading = read(whole)
    #expect(reading.diagnostics.isEmpty)
    let transcript = try #require(reading.transcript)
    #expect(transcript.scenario == "browsing")
    #expect(transcript.chosen == [Transcript.Spot(scene: "pintu-masuk", choice: 2)])
    #expect(
      transcript.lines.compactMap(\.statement) == [
        .scenario("browsing"),
        .offered([
          Transcript.Spot(scene: "pintu-masuk", choice: 1), Transcript.Spot(scene: "pintu-masuk", choice: 2),
        ]),
        .notOffered([Transcript.Spot(scene: "pintu-masuk", choice: 3)]),
        .choose(Transcript.Spot(scene: "pintu-masuk", choice: 2)), .ending("kasir"),
        .smiles([.joy, .return]), .archetype(.halfwayHelper), .par(3),
        .others([Transcript.Named("rani", true), Transcript.Named("queue", false)]),
        .meters([
          Transcript.Named("joy", 73), Transcript.Named("return", 68), Transcript.Named("refer", 48),
          Transcript.Named("patience", 4),
        ]),
        .courtesy(80), .clock(788), .cost(24695), .hardBreaches([]),
      ])
  }

  @Test func aTranscriptIsWrittenAsItWasRead() throws {
    let transcript = try #require(read(whole).transcript)
    #expect(transcript.text == whole)
    #expect(read(transcript.text).transcript == transcript)
  }

  @Test func windowsFilesAreReadAlike() {
    let windows = "\u{FEFF}" + whole.replacing("\n", with: "\r\n")
    #expect(read(windows).transcript == read(whole).transcript)
  }

  @Test(arguments: [
    "ending walk-out", "smiles none", "smiles refer", "archetype freezer", "hard-breaches a b", "clock 00:00",
    "offered a 1 b 2",
  ])
  func wordsHaveOtherFormsToo(line: String) {
    #expect(read("scenario x\n\(line)").diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("scenario x\nchose a 1", "transcript-word", 2, ["choose"]),
    ("scenario x\nchoose a", "transcript-value", 2, []),
    ("scenario x\nchoose a 0", "transcript-value", 2, []),
    ("scenario x\nchoose a 1 2", "transcript-value", 2, []),
    ("scenario x\nsmiles happy", "transcript-value", 2, []),
    ("scenario x\narchetype hero", "transcript-value", 2, []),
    ("scenario x\nothers rani maybe", "transcript-value", 2, []),
    ("scenario x\nmeters joy", "transcript-value", 2, []),
    ("scenario x\nmeters fun 3", "transcript-value", 2, []),
    ("scenario x\nclock 24:00", "transcript-value", 2, []),
    ("scenario x\nclock 13.08", "transcript-value", 2, []),
    ("scenario x\ncourtesy +8", "transcript-value", 2, []),
    ("scenario x\npar 99999999999999999999", "transcript-value", 2, []),
    ("scenario x\nhard-breaches", "transcript-value", 2, []),
    ("scenario x\noffered", "transcript-value", 2, []),
    ("scenario x\nending a\nchoose a 1", "transcript-order", 3, []),
    ("scenario x\npar 3\n\npar 3", "transcript-twice", 4, []),
    ("scenario x\nscenario y", "transcript-twice", 2, []),
    ("choose a 1\nscenario x", "transcript-without-scenario", 1, []),
    ("# nothing", "transcript-without-scenario", 1, []), ("", "transcript-without-scenario", 1, []),
  ])
  func aLineThatIsNotUnderstoodIsNamed(text: String, code: String, line: Int, near: [String]) throws {
    let reading = read(text)
    let finding = try #require(reading.diagnostics.first)
    #expect(finding.kind.code == code)
    #expect(finding.file.position(at: finding.range.lowerBound).line.value == line)
    #expect(finding.suggestions == near)
    #expect(reading.transcript == nil)
  }

  @Test func whatCouldCommandATerminalIsNotPassedOn() throws {
    let finding = try #require(read("scenario x\nch\u{1B}[31mose a 1").diagnostics.first)
    #expect(finding.message(in: .en).contains("“ch\u{FFFD}[31mose”"))
    let transcript = try #require(read("scenario x\nchoose a\u{202E} 1  # \u{7}bell").transcript)
    #expect(transcript.chosen == [Transcript.Spot(scene: "a\u{FFFD}", choice: 1)])
    #expect(transcript.lines.last?.comment == "\u{FFFD}bell")
  }

  @Test func allFindingsComeInOneRun() {
    #expect(
      read("scenario x\nchose a 1\npar three\nsmiles joy").diagnostics.map(\.kind.code) == [
        "transcript-word", "transcript-value",
      ])
  }

  @Test func aFindingSaysWhatIsSeenAndWhatIsUnderstood() throws {
    let finding = try #require(read("scenario x\nclock 13.08").diagnostics.first)
    #expect(finding.message(in: .id) == "Baris ini berbunyi “clock 13.08”.")
    #expect(finding.help(in: .id) == "Bentuk yang saya pahami: clock 13:18.")
    #expect(finding.message(in: .en) == "This line reads “clock 13.08”.")
    #expect(finding.help(in: .en) == "The form I understand: clock 13:18.")
  }

  @Test(arguments: DiagnosticKind.ofTranscripts)
  func everyFindingSpeaksBothLanguages(kind: DiagnosticKind) {
    #expect(kind.message.id != kind.message.en)
    #expect(kind.help.id != kind.help.en)
  }
}
