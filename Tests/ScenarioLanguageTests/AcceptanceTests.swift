import ScenarioTesting
import SourceText
import Testing

@testable import ScenarioLanguage

/// What the format's tables allow is accepted, and lowered to what it says.
struct AcceptanceTests {
  private func compiled(_ text: String, tag: String? = nil) -> Compilation {
    compile(SourceFile(name: "x.md", text: text), context: FileContext(id: "x", languageTag: tag))
  }

  @Test func theFormatsOwnExampleHasNoErrorInEitherLanguage() throws {
    let id = compiled(SmallScenario.id)
    let en = compiled(SmallScenario.en, tag: "en")
    // It sets a flag that nothing asks for, and that is told.
    #expect(id.diagnostics.map(\.kind.code) == ["flag-never-used"])
    #expect(en.diagnostics.map(\.kind.code) == ["flag-never-used"])
    #expect(parityFindings(of: en, with: id).isEmpty)
    let scenario = try #require(id.scenario)
    #expect(scenario.scenes.map(\.id) == ["pintu-masuk", "kamar-pas", "kasir", "pergi", "toko-tutup"])
    #expect(scenario.scenes.map(\.choices.count) == [3, 3, 0, 0, 0])
    #expect(scenario.scenes.map(\.isEnding) == [false, false, true, true, true])
    #expect(scenario.primary.joy == 50 && scenario.primary.return == 50 && scenario.primary.patience == 4)
    #expect(scenario.others.map(\.joy) == [50])
    #expect(scenario.choices[1].wordings.map(\.plain).last == "\"Ada acara khusus, Mas?\"")
    #expect(scenario.choices.map(\.isSpeech) == [true, true, false, true, true, false])
  }

  @Test func frontMatterMeansWhatStandsThere() throws {
    let scenario = try #require(compiled(EveryThing.id).scenario)
    let header = scenario.header
    #expect(header.title == "Semua: sekaligus")
    #expect(header.summary == "Sebuah skenario yang memakai semuanya.")
    #expect(header.isSource && header.channel == .chat && header.level == 3)
    #expect(header.complaints == [.publicMedia, .waiting])
    #expect(header.objectives == ["Mendengarkan sampai selesai", "Menjelaskan alasan: bukan menolak"])
    #expect(header.tags == ["yes", "08:30", "1984"])
    #expect(header.clock == 8 * 60 + 30 && header.currency == "IDR" && header.authority == 50_000)
    #expect(header.allow.map(\.code) == ["rule-never-touched", "flag-never-used", "promise-never-made"])
    #expect(scenario.primary.story == "Baris satu. Baris dua: lanjut #2.")
    #expect(
      [scenario.primary.joy, scenario.primary.return, scenario.primary.refer, scenario.primary.patience] == [
        51, 41, 36, 6,
      ])
    #expect(scenario.others.map(\.role) == [.queue, .colleague, .trusting])
    #expect(scenario.others.map(\.joy) == [50, 60, 50])
    #expect(scenario.rules.map(\.kind) == [.house, .house, .operational, .safety, .regulation])
    #expect(scenario.rules.map(\.needsApproval) == [false, true, false, false, false])
    #expect(scenario.flags == ["solved", "tahu-acara", "sudah-2"])
    #expect(scenario.promises.map(\.key) == ["telepon", "antar"])
  }

  @Test func directivesAreLoweredInTheirOrder() throws {
    let result = compiled(EveryThing.id)
    #expect(result.diagnostics.map { "\($0.kind.code) \($0.file.position(at: $0.range.lowerBound))" } == [])
    let scenario = try #require(result.scenario)
    #expect(
      Array(scenario.effects[scenario.scenes[0].effects]) == [
        .minutes(2), .meter(.joy, 1), .meter(.return, -1), .meter(.refer, 1), .meter(.patience, -1),
        .other(customer: 0, -4), .set(flag: 1), .clear(flag: 2), .promise(0), .approve(rule: 1),
      ])
    #expect(
      Array(scenario.effects[scenario.choices[0].effects]) == [
        .minutes(3), .does(.greet), .does(.askNeed), .follow(rule: 0), .set(flag: 0), .meter(.joy, 8),
        .other(customer: 1, -4),
      ])
    #expect(scenario.choices[0].behaviours.behaviours == [.greet, .askNeed])
    #expect(scenario.choices[1].again && !scenario.choices[0].again)
    let blocks = scenario.blocks[scenario.choices[0].blocks]
    #expect(blocks.map(\.kind) == [.speech(speaker: nil), .narration, .silent])
    #expect(blocks.map(\.target) == [nil, 1, 3])
    #expect(Array(scenario.effects[blocks[blocks.startIndex].effects]) == [.keep(0), .keep(1)])
  }

  @Test func conditionsAreLoweredToPostfixSteps() throws {
    let scenario = try #require(compiled(EveryThing.id).scenario)
    func steps(_ range: ConditionRange?) -> [ConditionStep] {
      range.map { Array(scenario.conditionSteps[$0]) } ?? []
    }
    let blocks = scenario.blocks[scenario.scenes[0].blocks]
    #expect(
      steps(blocks[3].condition) == [
        .compare(.clock, .atLeast, 510), .compare(.meter(.joy), .less, 45),
        .compare(.other(customer: 0), .greater, 50),
        .or, .not, .and,
      ])
    #expect(steps(blocks[1].condition) == [.first])
    #expect(steps(blocks[6].condition) == [.visited(scene: 0)])
    #expect(
      steps(scenario.blocks[scenario.scenes[1].blocks.lowerBound].condition) == [
        .kept(0), .promised(1), .and, .followed(rule: 3), .and,
      ])
    #expect(
      steps(scenario.scenes[2].when) == [
        .compare(.clock, .atLeast, 540), .compare(.meter(.refer), .greater, 10), .and,
      ])
    #expect(steps(scenario.choices[1].condition) == [.flag(1), .compare(.cost, .atMost, 50_000), .and])
  }

  @Test func blocksAndTextAreWhatAViewerShows() throws {
    let scenario = try #require(compiled(EveryThing.id).scenario)
    let blocks = Array(scenario.blocks[scenario.scenes[0].blocks])
    #expect(
      blocks.map(\.kind) == [
        .narration, .speech(speaker: nil), .speech(speaker: "Rani"), .note, .tip, .innerVoice,
        .picture(path: "gambar/peta.png"), .silent,
      ])
    #expect(
      blocks[0].text.paragraphs == [
        [
          Span("Miring", style: .emphasis), Span(", "), Span("tebal ", style: .strong),
          Span("dan miring", style: [.strong, .emphasis]), Span(", *bintang*, baris\nbaru, "),
          Span("acuan", url: "https://contoh.id/a?b=1&c=2"), Span(". Sambungan."),
        ]
      ])
    #expect(blocks[1].text.plain == "Halo. Sambungan.\n\nParagraf dua.")
    #expect(blocks[6].text.plain == "Peta toko")
    #expect(scenario.acts.map(\.range) == [0..<2, 2..<4])
    #expect(scenario.scenes.map(\.id) == ["dapur--beranda", "kamar-1", "selaan", "keluar"])
    #expect(scenario.choices[0].wordings.map(\.plain) == ["\"Baik,\" kata Anda.", "Mengangguk saja."])
    #expect(scenario.choices.map(\.ordinal) == [1, 2, 3])
    #expect(scenario.scenes[3].isEnding && scenario.scenes[3].when != nil)
  }

  @Test(arguments: ["\r\n", "\n"]) func lineEndsAndAByteOrderMarkChangeNothing(lineEnd: String) throws {
    let text = "\u{FEFF}" + EveryThing.id.replacing("\n", with: lineEnd)
    let result = compiled(text)
    #expect(result.diagnostics.isEmpty)
    let scenario = try #require(result.scenario)
    let plain = try #require(compiled(EveryThing.id).scenario)
    #expect(scenario.digest == plain.digest)
    #expect(scenario.blocks.map(\.text) == plain.blocks.map(\.text))
    #expect(scenario.effects == plain.effects)
  }

  @Test(arguments: [
    ("Dapur & Beranda", "dapur--beranda"), ("Kamar №1", "kamar-1"), ("  Spasi  ganda ", "spasi--ganda"),
    ("Ünïcode_é-x", "ünïcode_é-x"), ("日本語 テスト", "日本語-テスト"), ("ไทย ๑๒", "ไทย-๑๒"), ("Где я?", "где-я"),
    ("मुझे बताओ", "मुझे-बताओ"), ("🙂 Halo!", "-halo"), ("1984", "1984"), ("A.B,C;D", "abcd"),
    ("İstanbul", "i̇stanbul"),
  ])
  func aHeadingsIdIsAsGitHubMakesIt(heading: String, id: String) throws {
    let scenario = try #require(compiled(Frame.header + "## \(heading)\n\n`ending`\n\nTeks.\n").scenario)
    #expect(scenario.scenes[0].id == id)
  }

  @Test func aLinkIsTextOnlyWithoutItsTarget() throws {
    let text = Frame.scene.around(
      "Lihat [catatan] dan [x][y], \\[ini](#selesai).\n\n`if knows` Ke sana. `joy +4` [Selesai](#selesai)")
    let scenario = try #require(compiled(text).scenario)
    let blocks = Array(scenario.blocks[scenario.scenes[0].blocks])
    #expect(blocks[0].text.plain == "Lihat [catatan] dan [x][y], [ini](#selesai).")
    #expect(blocks[0].target == nil && blocks[1].target == 1 && blocks[1].text.plain == "Ke sana.")
  }

  @Test func aFilesLanguageIsItsNamesWhereItSaysNone() {
    let text = SmallScenario.id.replacing("language: id\n", with: "")
    #expect(compiled(text, tag: "jv").scenario?.languageTag == "jv")
    #expect(
      compiled(text).diagnostics.filter { $0.kind.severity == .error }.map(\.kind.code) == ["missing-key"])
  }

  @Test(arguments: CustomerType.allCases) func aTypeBringsItsPresets(type: CustomerType) throws {
    let text = Frame.front.around("    type: \(type.rawValue)")
    let customer = try #require(compiled(text).scenario).primary
    let preset = type.preset
    #expect(
      [customer.joy, customer.return, customer.refer, customer.patience] == [
        preset.joy, preset.return, preset.refer, preset.patience,
      ])
  }

  @Test func aFirstParagraphWithIfIsABlockOfItsOwn() throws {
    let scenario = try #require(compiled(Frame.scene.around("`if knows` `joy +4`")).scenario)
    #expect(scenario.scenes[0].effects.isEmpty)
    #expect(scenario.blocks[0].kind == .silent && scenario.blocks[0].condition != nil)
  }
}
