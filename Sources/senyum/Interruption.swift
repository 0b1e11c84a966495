#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C during long work that wants to tell what it has done so far: the signal is held back and asked for.
struct Interruption {
  private var former = sigset_t()

  /// Holds Ctrl-C back from now on.
  init() {
    var held = Interruption.signals
    pthread_sigmask(SIG_BLOCK, &held, &former)
  }

  /// Ctrl-C was pressed.
  var hasCome: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return sigismember(&waiting, SIGINT) == 1
  }

  /// Takes a Ctrl-C that came, and lets the next one end the program again.
  func end() {
    var held = Interruption.signals
    var taken: Int32 = 0
    if hasCome { sigwait(&held, &taken) }
    var former = former
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, SIGINT)
    return set
  }
}
