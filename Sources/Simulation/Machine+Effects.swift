import ScenarioLanguage

// What directives change, and what the engine's own rules change besides (scenario-format.md, "The engine's own rules").
extension Machine {
  mutating func run(_ operations: Range<Int32>, _ observer: inout some Observer) {
    for index in operations { run(code.operations[Int(index)], &observer) }
  }

  @inline(__always)
  mutating func run(_ operation: Operation, _ observer: inout some Observer) {
    switch operation {
    case .meter(let meter, let amount): change(meter, by: amount, &observer)
    case .other(let customer, let amount):
      move(other: Int(customer), by: amount, because: .written, &observer)
    case .minutes(let minutes): pass(minutes, &observer)
    case .cost(let amount):
      registers.cost += Int64(amount)
      observer.note(.spent(Int(amount), total: Int(registers.cost)))
    case .set(let flag, let slot):
      remember(slot)
      observer.note(.set(flag: Int(flag)))
    case .clear(let flag, let slot):
      forget(slot)
      observer.note(.cleared(flag: Int(flag)))
    case .promise(let index):
      remember(code.promises[Int(index)].made)
      observer.note(.promised(Int(index)))
    case .keep(let index): keep(Int(index), &observer)
    case .show(let behaviour, let slot):
      remember(slot)
      observer.note(.showed(behaviour))
    case .follow(let rule):
      remember(code.rules[Int(rule)].followed)
      observer.note(.followed(rule: Int(rule)))
    case .bend(let rule): bend(Int(rule), &observer)
    case .approve(let rule):
      remember(code.rules[Int(rule)].approved)
      observer.note(.approved(rule: Int(rule)))
    }
  }

  /// A written effect on the primary customer, unless a rule counts it as 0.
  private mutating func change(_ meter: Meter, by amount: Int32, _ observer: inout some Observer) {
    if amount > 0, let rule = muting(meter) {
      let value = Int(registers.meters[Int(meter.rawValue)])
      observer.note(
        .changed(
          Change(subject: .meter(meter), before: value, after: value, amount: Int(amount), reason: rule)))
    } else {
      move(meter, by: amount, because: .written, &observer)
    }
  }

  @inline(__always)
  private borrowing func muting(_ meter: Meter) -> Change.Reason? {
    if muted.isEmpty || meter == .patience { return nil }
    if muted.contains(.bySympathy), meter == .joy { return .sympathyOnce }
    return muted.contains(.byOvergiving) ? .hyperactive : nil
  }

  /// Moves a meter of the primary customer. What joy an inactive one loses is at once taken from refer too.
  mutating func move(
    _ meter: Meter, by amount: Int32, because reason: Change.Reason, _ observer: inout some Observer
  ) {
    let lost = shift(meter, by: amount, because: reason, &observer)
    if lost > 0, meter == .joy, code.type == .inactive {
      _ = shift(.refer, by: -lost, because: .inactive, &observer)
    }
  }

  /// Moves one meter within its bounds and nothing else. Returns what it really lost.
  @discardableResult @inline(__always)
  mutating func shift(
    _ meter: Meter, by amount: Int32, because reason: Change.Reason, _ observer: inout some Observer
  ) -> Int32 {
    let before = Int32(registers.meters[Int(meter.rawValue)])
    let after = min(max(before + amount, 0), meter == .patience ? 99 : 100)
    registers.meters[Int(meter.rawValue)] = Int16(truncatingIfNeeded: after)
    if after != before || reason == .written {
      observer.note(
        .changed(
          Change(
            subject: .meter(meter), before: Int(before), after: Int(after), amount: Int(amount),
            reason: reason)))
    }
    return before - after
  }

  mutating func move(
    other index: Int, by amount: Int32, because reason: Change.Reason, _ observer: inout some Observer
  ) {
    let before = Int32(registers.others[index])
    let after = min(max(before + amount, 0), 100)
    registers.others[index] = UInt8(truncatingIfNeeded: after)
    if after != before || reason == .written {
      observer.note(
        .changed(
          Change(
            subject: .other(index), before: Int(before), after: Int(after), amount: Int(amount),
            reason: reason)))
    }
  }

  /// The clock stops at 23:59.
  private mutating func pass(_ minutes: Int32, _ observer: inout some Observer) {
    let before = Int32(registers.clock)
    let after = min(before + minutes, 1439)
    registers.clock = Int16(truncatingIfNeeded: after)
    observer.note(.clock(from: Int(before), to: Int(after)))
  }

  /// A promise that was not made cannot be kept.
  private mutating func keep(_ promise: Int, _ observer: inout some Observer) {
    guard has(code.promises[promise].made) else { return }
    remember(code.promises[promise].kept)
    observer.note(.kept(promise))
  }

  private mutating func bend(_ index: Int, _ observer: inout some Observer) {
    let rule = code.rules[index]
    remember(rule.bent)
    if rule.isHard {
      registers.marks.insert(.hardBreach)
      observer.note(.bent(rule: index, .hardBreach))
    } else if !rule.needsApproval {
      observer.note(.bent(rule: index, .ownDiscretion))
    } else if has(rule.approved) {
      observer.note(.bent(rule: index, .approved))
    } else {
      registers.marks.insert(.unapprovedBend)
      remember(rule.bentWithoutApproval)
      observer.note(.bent(rule: index, .withoutApproval))
    }
  }
}
