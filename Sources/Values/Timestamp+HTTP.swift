extension Timestamp {
  /// As HTTP's headers have it (RFC 9110, section 5.6.7): `Tue, 24 Nov 2026 02:06:13 GMT`.
  public var httpDate: String {
    let seconds = microseconds >= 0 ? microseconds / 1_000_000 : (microseconds - 999_999) / 1_000_000
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let (year, month, day) = Timestamp.civil(fromDays: days)
    let time = seconds - days * 86_400
    // 1970-01-01 was a Thursday.
    let weekday = Timestamp.weekdays[Int(((days + 4) % 7 + 7) % 7)]
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(weekday), \(two(day)) \(Timestamp.months[Int(month - 1)]) \(year) "
      + "\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60)) GMT"
  }

  /// Reads an `IMF-fixdate`, which is how dates are sent; nil for anything else.
  public init?(httpDate text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 6, words[5] == "GMT", words[1].utf8.count == 2,
      let month = Timestamp.months.firstIndex(of: words[2])
    else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    self.init("\(words[3])-\(number)-\(words[1])T\(words[4])Z")
    // The day of the week is part of it.
    guard httpDate == text else { return nil }
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
