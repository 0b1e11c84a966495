// What this knows: how libFuzzer hands over inputs and has them changed. `tools/fuzz` builds it.
// What it must not know: what must hold; `fault(of:)` and the comparison with CommonMark say that.

import ScenarioLanguage
import SourceText

/// Ends the process where an input shows a fault; libFuzzer then keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzScenario(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let source = SourceFile(name: "fuzz.md", bytes: Array(UnsafeBufferPointer(start: data, count: count)))
  let compilation = compile(source, context: FileContext(id: "fuzz"))
  if let fault = fault(of: compilation) { fatalError(fault) }
  if compilation.scenario != nil, let difference = difference(source) {
    fatalError("another reading than CommonMark's: \(difference)")
  }
  return 0
}

/// Changes every other input as an author would, by lines and marks, because changed bytes are mostly an error and
/// hardly ever another scenario. Returns the new size.
@_cdecl("LLVMFuzzerCustomMutator")
public func changeScenario(
  _ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int, _ seed: UInt32
) -> Int {
  guard seed % 2 == 0, count > 0 else { return changeBytes(data, count, capacity) }
  var mutation = Mutation(random: Random(seed: UInt64(seed)))
  let changed = mutation.change(Array(UnsafeBufferPointer(start: data, count: count))).prefix(capacity)
  data.update(from: Array(changed), count: changed.count)
  return changed.count
}

/// libFuzzer's own changes.
@_silgen_name("LLVMFuzzerMutate")
private func changeBytes(_ data: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int) -> Int
