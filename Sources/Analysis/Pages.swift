/// Numbers for situations, in pages that exist only while a walk forwards needs them.
final class Pages<Element: ExpressibleByIntegerLiteral> {
  private let width: Int
  // Not in an array: each look at an array of a class asks whether somebody is changing it.
  private let pages: UnsafeMutableBufferPointer<UnsafeMutablePointer<Element>?>
  private var freed = 0

  private let shift = 12

  /// - Parameter width: elements for each situation.
  init(count: Int, width: Int = 1) {
    self.width = width
    pages = .allocate(capacity: count >> shift + 1)
    pages.initialize(repeating: nil)
  }

  deinit {
    for page in pages { page?.deallocate() }
    pages.deallocate()
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

  /// The same with a zero more after the elements of each situation.
  func widened() -> Pages {
    let wider = Pages(count: (pages.count - 1) << shift, width: width + 1)
    wider.freed = freed
    for index in pages.indices {
      guard let page = pages[index] else { continue }
      let copy = wider.newPage(index)
      for situation in 0..<1 << shift {
        (copy + situation * wider.width).update(from: page + situation * width, count: width)
      }
    }
    return wider
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
