// What this target knows: the store in which attempts are kept, learners, who of them plays in browsers and in which
// rooms, what can be asked of them.
// What it must not know: terminals, HTTP, where the user's folders are.

/// The version of the engine that worked out what is cached of attempts. It grows whenever the same choices may come to
/// another result; what was cached by another version is worked out again.
public let engineVersion = 1
