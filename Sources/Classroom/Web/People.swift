package import Records

/// Who plays in which browser. What the store knows is looked up once.
package final class People: Sendable {
  private let store: RecordStore
  private let writer: GroupCommit
  private let known = Locked<[Secret: Visitor]>([:])
  /// So many browsers are remembered; the others are looked up again.
  private static let most = 10_000

  init(_ store: RecordStore, writer: GroupCommit) {
    self.store = store
    self.writer = writer
  }

  /// Whoever plays with this session; nil: nobody.
  package func visitor(_ session: Secret) async -> Visitor? {
    if let visitor = known.with({ $0[session] }) { return visitor }
    let found = await offThread { [store] in (try? store.visitor(token: session.fingerprint)) ?? nil }
    if let found { remember(found, session) }
    return found
  }

  private func remember(_ visitor: Visitor, _ session: Secret) {
    known.with { known in
      if known.count >= People.most { known.removeAll() }
      known[session] = visitor
    }
  }

  /// Somebody new, in this browser.
  ///
  /// - Parameter group: what reports count the person under.
  package func enter(named name: String, group: String? = nil, session: Secret) async throws(StoreFailure)
    -> Visitor?
  {
    _ = try await writer.commit(
      .visitor(
        named: name, code: Secret.returnCode().fingerprint, token: session.fingerprint, group: group))
    return await visitor(session)
  }

  /// A code with which the person goes on in another browser; the one before it is of no use any more.
  package func newReturnCode(_ visitor: Visitor) async throws(StoreFailure) -> Secret {
    let code = Secret.returnCode()
    _ = try await writer.commit(.code(code.fingerprint, of: visitor.id))
    return code
  }

  /// Takes somebody up again in another browser, by the code that the first one showed.
  ///
  /// - Returns: the browser's new session; nil: there is no such code.
  package func goOn(with code: Secret) async throws(StoreFailure) -> (visitor: Visitor, session: Secret)? {
    guard let visitor = await offThread({ [store] in (try? store.visitor(code: code.fingerprint)) ?? nil })
    else { return nil }
    let session = Secret.session()
    _ = try await writer.commit(.session(token: session.fingerprint, of: visitor.id))
    remember(visitor, session)
    return (visitor, session)
  }
}
