import Glibc

/// Ways to do the same, measured in turn.
struct Comparison {
  let value: String
  let direction: String
  let ways: [Way]

  struct Way {
    let name: String
    let body: () throws -> Int
  }

  /// Nanoseconds of processor time for one run by the way's name, a figure for each round: so that whatever else the
  /// machine does falls on all ways alike, each round measures every way.
  ///
  /// - Parameter round: how long a way runs within a round, in nanoseconds.
  func measure(rounds: Int, round: Double) throws -> [String: [Double]] {
    let counts = try ways.map { try count(of: $0, within: round) }
    var found: [String: [Double]] = [:]
    for _ in 0..<rounds {
      for (way, count) in zip(ways, counts) {
        found[way.name, default: []].append(try time(way, count: count) / Double(count))
      }
    }
    return found
  }

  /// How often a way runs within a round; finding out warms it up too.
  private func count(of way: Way, within round: Double) throws -> Int {
    var count = 1
    while true {
      let spent = try time(way, count: count)
      if spent > round / 4 { return max(1, Int(Double(count) * round / spent)) }
      count *= 2
    }
  }

  private func time(_ way: Way, count: Int) throws -> Double {
    var sum = 0
    let began = processorTime()
    for _ in 0..<count { sum &+= try way.body() }
    let spent = processorTime() - began
    // What nobody looks at, the compiler might leave out.
    guard sum != 0 else { throw NothingDone(way: way.name) }
    return spent
  }

  /// Nanoseconds that this thread has had a processor.
  private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}

struct NothingDone: Error {
  let way: String
}
