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

  init(folder: String? = nil) throws {
    self.folder = folder ?? NSTemporaryDirectory() + "senyum-" + UUID().uuidString
    store = try RecordStore(at: self.folder)
    key = Secret("KEY234567892")
    site = try Site(store, shelf: TestSite.shelf, trainerKey: key)
  }

  /// Read once: it is the same for all tests.
  private static let shelf = Shelf(ScenarioLibrary(folder: scenarios))

  /// As if the server had been stopped and started again.
  func restarted() async throws -> TestSite {
    await site.close()
    try store.close()
    return try TestSite(folder: folder)
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
