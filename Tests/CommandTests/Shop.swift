import ScenarioTesting

/// The scenario that most commands are tried on.
let shop = TwoShirts.plain
