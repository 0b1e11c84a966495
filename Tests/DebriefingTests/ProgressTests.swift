import ScenarioLanguage
import Simulation
import SourceText
import Testing

@testable import Debriefing

/// What somebody who practises reads about their attempts, as it is shown in both languages.
struct ProgressTests {
  private static let today = Day(number: 20_779)

  private func style(_ offered: [Behaviour], _ shown: [Behaviour]) -> PlayStyle {
    PlayStyle(offered: BehaviourSet(offered), shown: BehaviourSet(shown), hasComplaint: true)
  }

  private func progress(missedDaysAgo days: Int = 3) -> LearnerProgress {
    let fall = LearnerProgress.Fall(
      title: "Just Looking", scene: "The fitting room", choice: "\"Sorry, the rule is three pieces.\"",
      day: Self.today + -days)
    let older = LearnerProgress.Fall(
      title: "Just Looking", scene: "The fitting room", choice: "Go on tidying.", day: Self.today + -9)
    let missed = PastAttempt(
      number: 3, scenario: "shop", day: Self.today + -days, smiles: .joy, turningPoint: 1)
    return LearnerProgress(
      of: "Wulan",
      tracks: [
        LearnerProgress.Track(title: "Just Looking", attempts: 2, first: [], latest: [.joy, .refer]),
        LearnerProgress.Track(title: "The Leaking Credit", attempts: 1, first: .all, latest: .all),
        LearnerProgress.Track(title: "Morning Tempe", attempts: 3, first: .joy, latest: .joy),
      ],
      unknown: 1,
      styles: [style([.askNeed, .help], [.regret, .greet]), style([.askNeed], [.regret, .acknowledge])],
      falls: [fall, older], queue: ReviewQueue([missed], today: Self.today), today: Self.today)
  }

  /// As it stands on the screen, without indents.
  private func drawn(_ progress: LearnerProgress, _ language: Language) -> String {
    let all = progress.sections(in: language) + [progress.queue.section(in: language)].compactMap { $0 }
    let sections = all.map { section in
      ([section.title].compactMap { $0 }
        + section.rows.typed().map { $0.picture.isEmpty ? $0.text : "\($0.picture) | \($0.text)" })
        .joined(separator: "\n")
    }
    return ([progress.heading(in: language)] + sections).joined(separator: "\n\n")
  }

  @Test func itReadsInEnglish() {
    #expect(
      drawn(progress(), .en) == """
        Progress: Wulan

        6 plays finished, in 3 scenarios.
        1 play that is finished cannot be replayed any more, and left out here.

        Customer smiles, first time and latest
        :| :| :| → :) :| :) | Just Looking, 2 plays. First: no smile yet. Latest: happy while served and would recommend.
        :) :) :)            | The Leaking Credit: all three smiles.
        :) :| :| → :) :| :| | Morning Tempe, 3 plays. First and latest: happy while served.

        The five parts of an apology, in the latest 2 plays with a complaint
        [#.] | Acknowledging the fault: in 1 of 2.
        [..] | Taking responsibility: not shown yet. For example: “I will see this through myself.”
        [..] | Fair compensation: not shown yet.
        [##] | Showing regret: in 2 of 2.
        [..] | Proving commitment: not shown yet.

        Offered, and not chosen so far
        [..] | Asking what it is for: there was occasion in 2 of the latest 2 plays.

        Latest turning points
        <> | Just Looking, “The fitting room”, 2 times, the last 3 days ago by choosing: "Sorry, the rule is three pieces."

        To try again
        1 situation is ready to be tried again from the turning point: senyum review
        """)
  }

  @Test func itReadsInIndonesian() {
    #expect(
      drawn(progress(missedDaysAgo: 0), .id) == """
        Kemajuan: Wulan

        6 permainan selesai, di 3 skenario.
        1 permainan yang selesai tidak bisa dimainkan ulang lagi, jadi tidak ikut di sini.

        Senyum pelanggan, pertama kali dan terakhir
        :| :| :| → :) :| :) | Just Looking, 2 kali. Pertama: belum ada senyum. Terakhir: senang saat dilayani dan mau merekomendasikan.
        :) :) :)            | The Leaking Credit: ketiga senyum.
        :) :| :| → :) :| :| | Morning Tempe, 3 kali. Pertama dan terakhir: senang saat dilayani.

        Lima bagian permintaan maaf, dalam 2 permainan terakhir dengan keluhan
        [#.] | Mengakui kekurangan: di 1 dari 2.
        [..] | Mengambil tanggung jawab: belum terlihat. Misalnya: “Ini saya yang urus sampai selesai.”
        [..] | Ganti rugi yang selayaknya: belum terlihat.
        [##] | Menunjukkan penyesalan: di 2 dari 2.
        [..] | Membuktikan komitmen: belum terlihat.

        Belum pernah dipilih, padahal ditawarkan
        [..] | Menanyakan kebutuhannya: ada kesempatannya di 2 dari 2 permainan terakhir.

        Titik balik terakhir
        <> | Just Looking, “The fitting room”, 2 kali, terakhir hari ini dengan pilihan: "Sorry, the rule is three pieces."

        Dicoba lagi
        Situasi berikutnya datang lagi dalam 2 hari: senyum review
        """)
  }

  @Test(arguments: Language.allCases) func whoHasNotPlayedReadsHowToBegin(language: Language) {
    let empty = LearnerProgress(
      of: "Wulan", tracks: [], unknown: 0, styles: [], falls: [], queue: ReviewQueue([], today: Self.today),
      today: Self.today)
    let sections = empty.sections(in: language)
    #expect(sections.count == 1 && sections[0].rows[0].text.hasSuffix(": senyum"))
  }

  /// Whoever hears the rows instead of seeing them misses nothing, and no row gives a grade.
  @Test(arguments: Language.allCases) func everyRowSaysInWordsWhatItsPictureShows(language: Language) {
    let rows = progress().sections(in: language).flatMap(\.rows)
    #expect(rows.allSatisfy { !$0.text.isEmpty && !$0.text.contains("%") })
  }

  /// Links stand beside the lines of a page; what they say ends like a sentence.
  @Test(arguments: Language.allCases) func aPageNamesNoCommand(language: Language) {
    let empty = LearnerProgress(
      of: "Wulan", tracks: [], unknown: 0, styles: [], falls: [], queue: ReviewQueue([], today: Self.today),
      today: Self.today)
    let shown = [progress(), progress(missedDaysAgo: 0), empty].flatMap {
      $0.sections(in: language, for: .page)
        + [$0.queue.section(in: language, for: .page)].compactMap { $0 }
    }
    let attempts = [attempt(1, 9, [], missed: 1, at: "bank"), attempt(2, 0, .joy, missed: 2)]
    let after = Afterword(after: 2, of: attempts, today: Self.today)
    let rows = shown.flatMap(\.rows) + (after?.rows(isDrill: false, in: language, for: .page) ?? [])
    #expect(rows.count > 12 && rows.allSatisfy { !$0.text.contains("senyum review") })
    #expect(rows.allSatisfy { !$0.text.contains(": senyum") && !$0.text.contains("senyum progress") })
    #expect(rows.allSatisfy { ".\"”".contains($0.text.last ?? " ") })
  }

  // MARK: After a play

  private func attempt(
    _ number: Int64, _ daysAgo: Int, _ smiles: Smiles, missed: Int? = nil, at scenario: String = "shop"
  )
    -> PastAttempt
  {
    PastAttempt(
      number: number, scenario: scenario, day: Self.today + -daysAgo, smiles: smiles, turningPoint: missed)
  }

  private func rows(_ attempts: PastAttempt..., isDrill: Bool = false, in language: Language = .en)
    -> [String]
  {
    let last = attempts.map(\.number).max() ?? 0
    let word = Afterword(after: last, of: attempts, today: Self.today)
    return word?.rows(isDrill: isDrill, in: language).map { ($0.picture?.typed ?? "") + " | " + $0.text }
      ?? []
  }

  @Test func theFirstPlayIsOnRecord() {
    #expect(
      rows(attempt(1, 0, .all)) == [
        ":) :) :) | Your first play of this scenario is on record. More: senyum progress"
      ])
    #expect(
      rows(attempt(1, 0, .joy, missed: 2), in: .id) == [
        ":) :| :| | Permainan pertama di skenario ini tercatat. Selengkapnya: senyum progress",
        "<> | Titik balik ini ditawarkan lagi dalam 2 hari, untuk dicoba dengan cara lain: senyum review",
      ])
  }

  @Test func aLaterPlayStandsBesideTheFirst() {
    #expect(
      rows(attempt(1, 5, [], missed: 2), attempt(2, 4, .joy, missed: 3), attempt(3, 0, .all)) == [
        ":| :| :| → :) :) :) | In this scenario, the first time: no smile yet. This time: all three smiles.",
        "<> | The situation that slipped before went well. So that it stays with you, it comes again in 7 days.",
      ])
  }

  @Test func whatWentWellTooSoonComesAgainAllTheSame() {
    let soon = rows(attempt(1, 0, [], missed: 2), attempt(2, 0, .all), isDrill: true)
    #expect(
      soon == [
        "<> | The situation that slipped went well now. After a while apart it comes again: in 2 days."
      ])
  }

  @Test func theLastTimeIsSaidAndOthersThatWait() {
    let done = rows(
      attempt(1, 40, [], missed: 2), attempt(2, 38, .all), attempt(3, 30, .all),
      attempt(4, 9, [], missed: 1, at: "bank"), attempt(5, 0, .all), isDrill: true, in: .id)
    #expect(
      done == [
        "<> | Situasi yang dulu meleset sudah berjalan tiga kali, dengan jeda yang makin panjang: selesai.",
        "<> | 1 situasi lain siap dicoba lagi: senyum review",
      ])
  }

  @Test func aDrillSaysWhatChanged() {
    let then = DrillChange.Side(choice: "\"The rule is three.\"", smiles: .joy)
    func change(_ smiles: Smiles, keptPar: Bool, _ language: Language) -> [String] {
      DrillChange(
        then: then, now: DrillChange.Side(choice: "\"Try them all.\"", smiles: smiles), keptPar: keptPar
      )
      .rows(in: language).map { ($0.picture?.typed ?? "") + " | " + $0.text }
    }
    #expect(
      change(.all, keptPar: true, .en) == [
        ":) :| :| | Then: \"The rule is three.\" It ended with: happy while served.",
        ":) :) :) | This time: \"Try them all.\" It ended with: all three smiles.",
        ">> | This time the most smiles stayed within reach to the end.",
      ])
    #expect(
      change([.joy, .return], keptPar: false, .id).last
        == ">> | Senyumnya bertambah. Masih ada yang bisa diraih; titik baliknya disebut di atas.")
    #expect(
      change([], keptPar: false, .id).last
        == ">> | Senyum terbanyak kali ini belum terjangkau. Jalan lain masih ada; titik baliknya disebut di atas."
    )
  }
}
