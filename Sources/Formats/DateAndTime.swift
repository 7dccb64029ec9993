import Values

extension Format {
  /// `date-time`: RFC 3339, section 5.6.
  public static func isDateTime(_ text: UnsafeRawBufferPointer) -> Bool {
    guard text.count > 10, text[10] | 0x20 == UInt8(ascii: "t") else { return false }
    return isDate(text.part(0..<10)) && isTime(text.part(11..<text.count))
  }

  /// `date`: `full-date` of RFC 3339, section 5.6.
  public static func isDate(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    guard let year = scanner.digits(4), scanner.skip("-"), let month = scanner.digits(2), scanner.skip("-"),
      let day = scanner.digits(2), scanner.isAtEnd
    else { return false }
    return (1...12).contains(month) && (1...Timestamp.days(in: month, of: year)).contains(day)
  }

  /// `time`: `full-time` of RFC 3339, section 5.6. A leap second stands only where UTC has 23:59:60.
  public static func isTime(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    guard let hour = scanner.digits(2), hour < 24, scanner.skip(":"), let minute = scanner.digits(2), minute < 60,
      scanner.skip(":"), let second = scanner.digits(2), second <= 60
    else { return false }
    if scanner.skip("."), scanner.skip(while: \.isDigit) == 0 { return false }
    guard let offset = scanner.offset(), scanner.isAtEnd else { return false }
    let minuteOfDay = (hour * 60 + minute - offset + 1440) % 1440
    return second < 60 || minuteOfDay == 23 * 60 + 59
  }

  /// `duration`: RFC 3339, appendix A. Units follow each other without a gap, and weeks stand alone.
  public static func isDuration(_ text: UnsafeRawBufferPointer) -> Bool {
    var scanner = Scanner(text)
    guard scanner.skip("P"), !scanner.isAtEnd else { return false }
    var weeks = scanner
    if weeks.skip(while: \.isDigit) > 0, weeks.skip("W") { return weeks.isAtEnd }
    guard scanner.units("YMD") else { return false }
    guard scanner.skip("T") else { return scanner.isAtEnd }
    return !scanner.isAtEnd && scanner.units("HMS") && scanner.isAtEnd
  }
}

extension Scanner {
  /// Minutes east of UTC: `Z` or `±hh:mm`.
  fileprivate mutating func offset() -> Int64? {
    if skip(letter: "z") { return 0 }
    let isWest = peek == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = digits(2), hours < 24, skip(":"), let minutes = digits(2), minutes < 60
    else { return nil }
    return (isWest ? -1 : 1) * (hours * 60 + minutes)
  }

  /// Passes over numbers with these units, each at most once, in this order and none left out between two.
  fileprivate mutating func units(_ letters: String) -> Bool {
    var left = Array(letters.utf8)[...]
    var isFirst = true
    while peek?.isDigit == true {
      _ = skip(while: \.isDigit)
      guard let unit = peek, let index = left.firstIndex(of: unit), isFirst || index == left.startIndex else {
        return false
      }
      at += 1
      left = left[(index + 1)...]
      isFirst = false
    }
    return true
  }
}
