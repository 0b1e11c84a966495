public import SourceText

public func explanationPage(code: String, language: Language) -> String? { nil }
public func explanationIndex(language: Language) -> String { "" }
public func explanationReference(language: Language) -> String { "" }
