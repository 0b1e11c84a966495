import Foundation
import Records
import ScenarioLanguage
import Simulation
import SourceText
import Testing
import Workbench

@testable import Classroom

/// A server's pages over a store of their own, without any network.
final class TestSite {
  let site: Site
  let store: RecordStore
  let folder: String
  private let key: Secret

  static let scenarios = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("scenarios").path

  /// - Parameters:
  ///   - seed: decides the order of choices in all plays.
  ///   - days: so far the clock is ahead.
  init(folder: String? = nil, seed: UInt64? = nil, days: Int = 0) throws {
    self.folder = folder ?? NSTemporaryDirectory() + "senyum-" + UUID().uuidString
    store = try RecordStore(at: self.folder)
    key = Secret("KEY234567892")
    site = try Site(store, shelf: TestSite.shelf, trainerKey: key, seed: seed) {
      Date(timeIntervalSinceNow: Double(days) * 86_400)
    }
  }

  /// Read once: it is the same for all tests.
  private static let shelf = Shelf(ScenarioLibrary(folder: scenarios))

  /// As if the server had been stopped and started again.
  ///
  /// - Parameter days: so many have passed since the clock was right.
  func restarted(days: Int = 0) async throws -> TestSite {
    await site.close()
    try store.close()
    return try TestSite(folder: folder, days: days)
  }

  /// A request of a browser.
  func visit(
    _ browser: Secret, _ path: String = "/", query: [String: String] = [:], _ form: [String: String] = [:],
    language: Language = .en, isTrainer: Bool = false
  ) async -> Visit {
    var fields = form
    if !form.isEmpty { fields["form"] = browser.formToken }
    return Visit(
      path: path, query: query, form: fields, language: language, session: browser,
      visitor: await site.people.visitor(browser), isTrainer: isTrainer, origin: "http://test")
  }

  /// Begins a scenario in a new browser.
  func begin(_ scenario: String, isPractice: Bool = false) async throws -> (browser: Secret, attempt: Int64) {
    let browser = Secret.session()
    var form = ["scenario": scenario]
    if isPractice { form["practice"] = "1" }
    let reply = try await site.start(visit(browser, form))
    return (browser, try #require(reply.attempt))
  }

  /// Plays to the end, always with the first choice in the file's order, or the last one.
  func playOn(_ attempt: Int64, _ browser: Secret, takingLast: Bool = false) async throws {
    while let play = await site.plays.play(attempt), play.session.playthrough.phase == .playing {
      let offered = play.session.playthrough.offered
      let choice = try #require(takingLast ? offered.last : offered.first)
      _ = try await site.choose(
        attempt, visit(browser, "/", ["turn": String(play.choices.count), "choice": String(choice)]))
    }
  }

  /// The kept choices of an attempt.
  func kept(_ attempt: Int64) throws -> [Int] { try #require(try store.attempt(attempt)).choices }

  private func visit(_ browser: Secret, _ form: [String: String]) async -> Visit {
    await visit(browser, "/", form)
  }

  func trainer(_ form: [String: String]) async -> Visit {
    await visit(Secret("trainer"), "/trainer", form, isTrainer: true)
  }

  /// Opens a room and returns its code.
  func openRoom(_ mode: String, _ scenario: String = "airline-check-in") async throws -> String {
    let reply = try await site.openRoom(await trainer(["mode": mode, "scenario": scenario]))
    return String(try #require(reply.location?.split(separator: "/").last))
  }

  /// Somebody new joins a room.
  func join(_ code: String, as name: String) async throws -> Secret {
    let browser = Secret.session()
    let reply = try await site.join(await visit(browser, "/join", ["code": code, "name": name]))
    #expect(reply?.location == "/room/\(code)")
    return browser
  }
}

extension Reply {
  var page: String? { if case .page(let text) = content { text } else { nil } }
  var location: String? { if case .redirect(let path) = content { path } else { nil } }
  /// The attempt that it leads to.
  var attempt: Int64? {
    location.flatMap { $0.split(separator: "/").last }.flatMap { Int64($0.prefix { $0.isNumber }) }
  }
}
