import Testing

/// Lets a few tests at a time have a service of their own: each is several processes, and the machine may be small.
actor Places {
  static let shared = Places(6)

  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}

/// Every test of the whole service: they share a PostgreSQL, and have a database each.
@Suite(.privateServer)
enum WholeService {}
