/// A table whose length never changes, for the innermost loops of analysis: a write to an array asks each time whether
/// somebody else has the array too, a write to this does not.
///
/// All copies share one memory. So only one thread may write, and only until the table is handed on: from then on it is
/// as good as a constant. As with any buffer pointer an index out of bounds is found out in debug builds only.
package struct FixedTable<Element>: @unchecked Sendable {
  package let elements: UnsafeMutableBufferPointer<Element>
  /// Frees the memory with the last copy.
  @usableFromInline let owner: Owner

  @usableFromInline
  final class Owner {
    @usableFromInline let elements: UnsafeMutableBufferPointer<Element>

    @usableFromInline
    init(_ elements: UnsafeMutableBufferPointer<Element>) { self.elements = elements }

    deinit {
      elements.deinitialize()
      elements.deallocate()
    }
  }

  @inlinable
  package init(_ elements: some Collection<Element>) {
    self.elements = .allocate(capacity: elements.count)
    _ = self.elements.initialize(from: elements)
    owner = Owner(self.elements)
  }

  @inlinable
  package init(repeating element: Element, count: Int) {
    elements = .allocate(capacity: count)
    elements.initialize(repeating: element)
    owner = Owner(elements)
  }
}
