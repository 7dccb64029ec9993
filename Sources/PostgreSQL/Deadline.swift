import Glibc

/// A moment on the monotonic clock, in nanoseconds, by which something has to be done.
struct Deadline: Comparable {
  let nanoseconds: UInt64

  /// `duration` from now; a negative duration is now, a very long one is never.
  static func after(_ duration: Duration) -> Deadline {
    let (seconds, attoseconds) = duration.components
    guard seconds >= 0 else { return Deadline(nanoseconds: now) }
    // A century is never, and keeps the arithmetic within its bounds.
    let wait = UInt64(min(seconds, 3_155_760_000)) * 1_000_000_000 + UInt64(max(0, attoseconds) / 1_000_000_000)
    return Deadline(nanoseconds: now + wait)
  }

  /// The monotonic clock.
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// What is left of it in the milliseconds of `poll(2)`, rounded up; 0 when it has passed.
  var milliseconds: Int32 {
    let now = Deadline.now
    guard nanoseconds > now else { return 0 }
    return Int32(clamping: (nanoseconds - now + 999_999) / 1_000_000)
  }

  /// What is left of it; zero when it has passed.
  var remaining: Duration {
    let now = Deadline.now
    return nanoseconds > now ? .nanoseconds(Int64(clamping: nanoseconds - now)) : .zero
  }

  static func < (left: Deadline, right: Deadline) -> Bool { left.nanoseconds < right.nanoseconds }
}
