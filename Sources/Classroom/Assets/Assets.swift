/// What every page loads besides itself.
package enum Assets {
  package static let styleSheet = styleSheetText
  package static let script = scriptText
  /// The icon in a browser's tab: a smile.
  package static let icon = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#f2b632"/>\
    <circle cx="11" cy="12" r="2" fill="#222"/><circle cx="21" cy="12" r="2" fill="#222"/>\
    <path d="M8 18q8 9 16 0" fill="none" stroke="#222" stroke-width="2.5" stroke-linecap="round"/></svg>
    """
}
