// What this target knows: HTTP: which path leads to which page, cookies, limits, event streams.
// What it must not know: what stands on a page, SQL, how a play goes.

@main
struct Serve {
  static func main() {}
}
