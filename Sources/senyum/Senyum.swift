@main
struct Senyum {
  static func main() {}
}
