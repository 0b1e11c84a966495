/// Numbers for situations, in pages that exist only while a walk forwards needs them.
final class Pages<Element: ExpressibleByIntegerLiteral> {
  private let width: Int
  private var pages: [UnsafeMutablePointer<Element>?]
  private var freed = 0

  private let shift = 12

  /// - Parameter width: elements for each situation.
  init(count: Int, width: Int = 1) {
    self.width = width
    pages = Array(repeating: nil, count: count >> shift + 1)
  }

  deinit {
    for page in pages { page?.deallocate() }
  }

  /// The elements of a situation, 0 before anything was written.
  @inline(__always)
  subscript(_ situation: Int) -> UnsafeMutablePointer<Element> {
    let index = situation >> shift
    let page = pages[index] ?? newPage(index)
    return page + (situation & (1 << shift - 1)) * width
  }

  private func newPage(_ index: Int) -> UnsafeMutablePointer<Element> {
    let page = UnsafeMutablePointer<Element>.allocate(capacity: width << shift)
    page.initialize(repeating: 0, count: width << shift)
    pages[index] = page
    return page
  }

  /// Nothing before a situation is needed any more.
  func free(upTo situation: Int) {
    while freed < situation >> shift {
      pages[freed]?.deallocate()
      pages[freed] = nil
      freed += 1
    }
  }
}
