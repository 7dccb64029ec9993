/// What a pool knows of its connections and of those who wait for one. Deciding only; the pool acts on it.
struct PoolState {
  /// A connection that nobody uses, and since when.
  struct Idle {
    let connection: Connection
    let since: UInt64
  }

  /// A caller in the queue.
  struct Waiter {
    enum Wish {
      case connection(CheckedContinuation<Result<Connection, PostgreSQLError>, Never>)
      case read(SharedRead)
    }

    let id: UInt64
    private(set) var deadline: Deadline
    let wants: Wish
    /// Whether its read is to have its round trip for itself.
    private(set) var isAlone = false

    init(id: UInt64, deadline: Deadline, wants: Wish) {
      self.id = id
      self.deadline = deadline
      self.wants = wants
    }

    /// The same, to be run by itself: its turn had come, so it may wait anew.
    func alone(until deadline: Deadline) -> Waiter {
      var waiter = self
      waiter.isAlone = true
      waiter.deadline = deadline
      return waiter
    }

    var read: SharedRead? { if case .read(let read) = wants { read } else { nil } }

    func fail(_ error: PostgreSQLError) {
      switch wants {
      case .connection(let continuation): continuation.resume(returning: .failure(error))
      case .read(let read): read.finish(error)
      }
    }
  }

  let limit: Int
  var isClosed = false
  /// All open connections, used or not.
  var open: [Connection] = []
  /// The most recently used last: it is taken first.
  var idle: [Idle] = []
  /// The tasks that open a connection each, by number.
  var openers: [UInt64: Task<Void, Never>] = [:]
  /// In order of arrival.
  var waiters: [Waiter] = []
  /// The task that ends the waiting of those whose time is up.
  var timer: Task<Void, Never>?
  /// Why there is no server, while it is known that there is none.
  var outage: String?
  private var lastNumber: UInt64 = 0

  init(limit: Int) {
    self.limit = limit
  }

  /// A number for a waiter or opener.
  mutating func number() -> UInt64 {
    lastNumber += 1
    return lastNumber
  }

  /// Whether one more connection should be opened for those who wait.
  var wantsConnection: Bool {
    !isClosed && open.count + openers.count < limit && openers.count < waiters.count && outage == nil
  }

  /// Whether an opener that has failed should try again: the last one during an outage, any while someone waits.
  var shouldTryAgain: Bool {
    !isClosed && (outage != nil ? openers.count == 1 : openers.count <= waiters.count)
  }

  /// Takes out those at the head of the queue whom one connection serves now: one, or several that only read. As many as
  /// may go together do, for what a round trip costs is mostly the same for one and for all.
  mutating func takeNext() -> [Waiter] {
    let reads = waiters.prefix(Self.longestRound).prefix { $0.read != nil && !$0.isAlone }
    let next = Array(reads.isEmpty ? waiters.prefix(1) : reads)
    waiters.removeFirst(next.count)
    return next
  }

  /// How many reads share a round trip at most, so that the last need not wait for the rows of hundreds.
  private static let longestRound = 16

  /// Takes out the waiters whose deadline has passed.
  mutating func takeExpired(at now: UInt64) -> [Waiter] {
    let expired = waiters.prefix { $0.deadline.nanoseconds <= now }
    waiters.removeFirst(expired.count)
    return Array(expired)
  }
}

/// A pool's figures at one moment.
public struct PoolStatus: Sendable, Equatable {
  /// Open connections, used or not.
  public let connections: Int
  /// Open connections that nobody uses.
  public let idle: Int
  /// Callers that wait for a connection.
  public let waiting: Int
  /// Whether the server is known to be away.
  public let isUnavailable: Bool

  public init(connections: Int, idle: Int, waiting: Int, isUnavailable: Bool) {
    self.connections = connections
    self.idle = idle
    self.waiting = waiting
    self.isUnavailable = isUnavailable
  }
}
