#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A moment in UTC, to the microsecond, as PostgreSQL's `timestamptz` holds it.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Microseconds since 1970-01-01T00:00:00Z.
  public let microseconds: Int64

  @inlinable
  public init(microseconds: Int64) { self.microseconds = microseconds }

  /// From seconds since 1970, as Ganeti's `ctime` and `mtime` are.
  public init(seconds: Double) { self.init(microseconds: Int64((seconds * 1_000_000).rounded())) }

  /// The present moment by the machine's clock.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000)
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.microseconds < right.microseconds }

  /// The moment `duration` later.
  public static func + (time: Timestamp, duration: Duration) -> Timestamp {
    let (seconds, attoseconds) = duration.components
    return Timestamp(microseconds: time.microseconds + seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }

  /// How long after `earlier` this moment is.
  public static func - (time: Timestamp, earlier: Timestamp) -> Duration {
    .microseconds(time.microseconds - earlier.microseconds)
  }
}

// MARK: - Text (RFC 3339)

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with milliseconds: `2026-03-10T12:00:03.250Z`.
  public var description: String {
    String(unsafeUninitializedCapacity: Timestamp.textLength) { buffer in
      write(to: UnsafeMutableRawBufferPointer(buffer))
      return Timestamp.textLength
    }
  }

  /// The length of `description` in bytes.
  public static let textLength = 24

  /// Writes `description` into the first 24 bytes of `buffer`; years outside 0000…9999 are clamped.
  public func write(to buffer: UnsafeMutableRawBufferPointer) {
    let clamped = min(max(microseconds, Self.earliest), Self.latest)
    let day = clamped.flooredQuotient(86_400_000_000)
    var rest = (clamped - day * 86_400_000_000) / 1000
    let (year, month, dayOfMonth) = Timestamp.civil(fromDays: day)
    func digits(_ value: Int64, at start: Int, count: Int) {
      var value = value
      for offset in stride(from: start + count - 1, through: start, by: -1) {
        buffer[offset] = UInt8(48 + value % 10)
        value /= 10
      }
    }
    digits(year, at: 0, count: 4)
    buffer[4] = UInt8(ascii: "-")
    digits(month, at: 5, count: 2)
    buffer[7] = UInt8(ascii: "-")
    digits(dayOfMonth, at: 8, count: 2)
    buffer[10] = UInt8(ascii: "T")
    digits(rest / 3_600_000, at: 11, count: 2)
    rest %= 3_600_000
    buffer[13] = UInt8(ascii: ":")
    digits(rest / 60_000, at: 14, count: 2)
    rest %= 60_000
    buffer[16] = UInt8(ascii: ":")
    digits(rest / 1000, at: 17, count: 2)
    buffer[19] = UInt8(ascii: ".")
    digits(rest % 1000, at: 20, count: 3)
    buffer[23] = UInt8(ascii: "Z")
  }

  /// Reads a `date-time` of RFC 3339, section 5.6, with any offset; digits beyond microseconds are dropped.
  ///
  /// A leap second (23:59:60 in UTC) is read as the first moment of the next minute. Nil for anything else.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    guard let parsed = copy.withUTF8({ Timestamp(utf8: UnsafeRawBufferPointer($0)) }) else { return nil }
    self = parsed
  }

  /// Reads a `date-time` of RFC 3339 from UTF-8; nil for anything else.
  public init?(utf8 text: UnsafeRawBufferPointer) {
    var at = 0
    func digits(_ count: Int) -> Int64? {
      guard at + count <= text.count else { return nil }
      var value: Int64 = 0
      for _ in 0..<count {
        guard case 48...57 = text[at] else { return nil }
        value = value * 10 + Int64(text[at] - 48)
        at += 1
      }
      return value
    }
    func take(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
      guard at < text.count, text[at] == UInt8(ascii: first) || text[at] == UInt8(ascii: second) else { return false }
      at += 1
      return true
    }
    guard let year = digits(4), take("-", "-"), let month = digits(2), take("-", "-"), let day = digits(2),
      take("T", "t"), let hour = digits(2), take(":", ":"), let minute = digits(2), take(":", ":"),
      let second = digits(2), 1...12 ~= month, 1...Timestamp.days(in: month, of: year) ~= day,
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var fraction: Int64 = 0
    if take(".", ".") {
      var scale: Int64 = 100_000
      let start = at
      while at < text.count, case 48...57 = text[at] {
        fraction += Int64(text[at] - 48) * scale
        scale /= 10
        at += 1
      }
      guard at > start else { return nil }
    }
    var offset: Int64 = 0
    if !take("Z", "z") {
      guard at < text.count else { return nil }
      let sign: Int64 = text[at] == UInt8(ascii: "-") ? -1 : 1
      guard take("+", "-"), let hours = digits(2), take(":", ":"), let minutes = digits(2), hours < 24, minutes < 60
      else { return nil }
      offset = sign * (hours * 60 + minutes) * 60
    }
    guard at == text.count else { return nil }
    let minuteOfDay = hour * 60 + minute - offset / 60
    guard second < 60 || (minuteOfDay + 1440) % 1440 == 1439 else { return nil }
    let days = Timestamp.days(fromYear: year, month: month, day: day)
    self.init(
      microseconds: (days * 86_400 + hour * 3600 + minute * 60 + second - offset) * 1_000_000 + fraction)
  }
}

// MARK: - Calendar

extension Timestamp {
  private static let earliest = days(fromYear: 0, month: 1, day: 1) * 86_400_000_000
  private static let latest = days(fromYear: 10_000, month: 1, day: 1) * 86_400_000_000 - 1

  /// Days in a month of the proleptic Gregorian calendar.
  public static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  // Both ways after Howard Hinnant, "chrono-compatible low-level date algorithms": eras of 400 years from 0000-03-01.
  static func days(fromYear year: Int64, month: Int64, day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = year.flooredQuotient(400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = shifted.flooredQuotient(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

extension Int64 {
  /// The quotient rounded towards negative infinity.
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }
}
