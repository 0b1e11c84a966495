/// The strongly connected components of a graph: nodes of one component can all reach each other.
///
/// Tarjan's algorithm without recursion. Components are numbered so that every edge between two of them leads from the
/// higher number to the lower.
struct Components {
  /// The component of each node.
  private(set) var number: [Int32]
  private(set) var count = 0

  private var index: [Int32]
  private var low: [Int32]
  private var open: [Int32] = []
  private var next: Int32 = 1

  init(_ edges: [[Int32]]) {
    number = Array(repeating: -1, count: edges.count)
    index = Array(repeating: 0, count: edges.count)
    low = Array(repeating: 0, count: edges.count)
    for node in edges.indices where index[node] == 0 { search(from: node, edges) }
  }

  /// All nodes in one component.
  init(oneOf nodes: Int) {
    number = Array(repeating: 0, count: nodes)
    count = 1
    index = []
    low = []
  }

  /// The nodes of each component.
  var members: [[Int32]] {
    var members: [[Int32]] = Array(repeating: [], count: count)
    for node in number.indices { members[Int(number[node])].append(Int32(node)) }
    return members
  }

  private mutating func search(from root: Int, _ edges: [[Int32]]) {
    var path: [(node: Int, edge: Int)] = []
    visit(root, &path)
    while let (node, edge) = path.last {
      if edge < edges[node].count {
        path[path.count - 1].edge += 1
        let successor = Int(edges[node][edge])
        if index[successor] == 0 {
          visit(successor, &path)
        } else if number[successor] < 0 {
          low[node] = min(low[node], index[successor])
        }
      } else {
        path.removeLast()
        if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
        if low[node] == index[node] { close(node) }
      }
    }
  }

  private mutating func visit(_ node: Int, _ path: inout [(node: Int, edge: Int)]) {
    index[node] = next
    low[node] = next
    next += 1
    open.append(Int32(node))
    path.append((node, 0))
  }

  /// All nodes opened since this one form its component.
  private mutating func close(_ node: Int) {
    while let member = open.popLast() {
      number[Int(member)] = Int32(count)
      if Int(member) == node { break }
    }
    count += 1
  }
}
