// What this harness knows: how to hand any bytes to the scenario language. libFuzzer makes the bytes up.
// What it must not know: what a right answer is; it only sees crashes, hangs and memory.

import ScenarioLanguage
import SourceText

/// Reads `size` bytes as a scenario and words every finding in both languages.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScenario(_ bytes: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let source = SourceFile(name: "fuzz.md", bytes: Array(UnsafeBufferPointer(start: bytes, count: size)))
  let compilation = compile(source, context: FileContext(id: "fuzz"))
  for diagnostic in compilation.diagnostics {
    for language in Language.allCases {
      _ = diagnostic.message(in: language)
      _ = diagnostic.help(in: language)
    }
    _ = source.applying(diagnostic.fixIts)
  }
  return 0
}
