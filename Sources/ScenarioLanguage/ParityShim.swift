public import SourceText
public func sourceIndex(of compilations: [Compilation]) -> Int { 0 }
public func parityFindings(of translation: Compilation, with source: Compilation) -> [Diagnostic] { [] }
