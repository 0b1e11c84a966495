extension String {
  /// The text with its first letter in upper case.
  public var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
