import Glibc

/// A value behind a lock, and a way to wait until it is as wished.
final class Monitor<State>: @unchecked Sendable {  // `state` is touched only while `mutex` is held.
  private var state: State
  private let mutex: UnsafeMutablePointer<pthread_mutex_t> = .allocate(capacity: 1)
  private let changed: UnsafeMutablePointer<pthread_cond_t> = .allocate(capacity: 1)

  init(_ state: sending State) {
    self.state = state
    pthread_mutex_init(mutex, nil)
    var attributes = pthread_condattr_t()
    pthread_condattr_init(&attributes)
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    pthread_cond_init(changed, &attributes)
    pthread_condattr_destroy(&attributes)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Reads or changes the value; whoever waits looks again afterwards.
  func withLock<Result, Failure: Error>(
    _ body: (inout State) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(mutex)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
    return try body(&state)
  }

  /// What `attempt` gives once it gives something; nil when `duration` has passed before.
  ///
  /// The attempt is made at once, after every change, and whenever the time has come that it asked for.
  func wait<Result>(
    atMost duration: Duration, _ attempt: (inout State) -> Attempt<Result>
  ) -> Result? {
    let deadline = Monotonic.now + duration.nanoseconds
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      var next = deadline
      switch attempt(&state) {
      case .done(let result): return result
      case .again(let delay): if let delay { next = min(deadline, Monotonic.now + delay.nanoseconds) }
      }
      if Monotonic.now >= deadline { return nil }
      var time = timespec(tv_sec: Int(next / 1_000_000_000), tv_nsec: Int(next % 1_000_000_000))
      pthread_cond_timedwait(changed, mutex, &time)
    }
  }
}

/// What came of looking: a result, or the wish to look again after a change or, at the latest, after a delay.
enum Attempt<Result> {
  case done(Result)
  case again(after: Duration?)
}

/// Nanoseconds of a clock that only goes forward.
enum Monotonic {
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

extension Duration {
  var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
