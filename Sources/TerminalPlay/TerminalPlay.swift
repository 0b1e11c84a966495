// What this target knows: consoles, the play loop, wrapping, colours, faces.
// What it must not know: how scenarios are found or stored.
