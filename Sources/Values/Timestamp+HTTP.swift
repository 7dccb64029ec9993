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

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
