/// Texts and numbers that schemas of a contract without examples might describe.
enum SampleScalar {
  /// What stands for a text of which nothing is said.
  static let anyText = "text"

  /// A text of the format that is asked for, or else one that matches the pattern and is neither too short nor too long.
  static func text(_ rules: Schema.StringRules) -> String {
    if let known = formats[rules.format ?? ""] { return known }
    let least = rules.minLength ?? 0
    let most = max(rules.maxLength ?? 100, least)
    if let pattern = rules.pattern, let text = PatternTexts.example(of: pattern, lengths: max(least, 1)...max(most, 1))
    {
      return text
    }
    let text =
      least > anyText.count ? String(repeating: anyText, count: (min(least, 100) - 1) / anyText.count + 1) : anyText
    return String(text.prefix(max(min(most, anyText.count), least)))
  }

  /// A number near 1 that is within the bounds.
  static func number(_ rules: Schema.NumberRules, _ keywords: Keywords) -> Double {
    var number = max(rules.minimum ?? 1, 1)
    if let most = rules.maximum { number = min(number, most) }
    if let most = keywords.exclusiveMaximum?.value, number >= most {
      number = ((rules.minimum ?? keywords.exclusiveMinimum?.value ?? most - 2) + most) / 2
    }
    if let least = keywords.exclusiveMinimum?.value, number <= least {
      let most = rules.maximum ?? keywords.exclusiveMaximum?.value ?? .infinity
      number = least + min(1, (most - least) / 2)
    }
    for factor in keywords.multiplesOf.map(\.value) where factor > 0 {
      let next = (number / factor).rounded(.up) * factor
      let isBeyond = next > rules.maximum ?? .infinity || next >= keywords.exclusiveMaximum?.value ?? .infinity
      number = isBeyond ? next - factor : next
    }
    return number
  }

  private static let formats = [
    "date-time": "2026-03-10T12:00:00Z", "date": "2026-03-10", "time": "12:00:00Z", "duration": "PT1H",
    "uuid": "01938f6e-7c1a-7d52-9b0e-000000000001", "email": "me@example.org", "hostname": "host.example.org",
    "uri": "https://example.org", "ipv4": "192.0.2.1", "ipv6": "2001:db8::1",
  ]
}
