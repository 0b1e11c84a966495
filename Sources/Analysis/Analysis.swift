// What this target knows: the graph of a scenario's situations, par, the best still reachable from any of them.
// What it must not know: how findings are shown, files, terminals.
