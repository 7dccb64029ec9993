import JSON
import Values
import YAML

/// How settled something is, and when it goes: `deprecated` with its dates (`Deprecation`), and `x-stability-level`.
struct Lifecycle {
  let isDeprecated: Bool
  /// When it goes, as it is written.
  let sunset: String?
  /// `draft`, `alpha`, `beta` or `stable`, as it is written.
  let stability: String?
  let spot: Spot

  init(isDeprecated: Bool, sunset: String? = nil, extensions: [String: LocatedValue], spot: Spot) {
    self.isDeprecated = isDeprecated
    self.sunset = sunset ?? Deprecation.sunset(in: extensions)
    stability = extensions["x-stability-level"]?.value.text.unquoted
    self.spot = spot
  }

  static let stabilities = ["draft", "alpha", "beta", "stable"]

  /// The rank of what is promised; nil where the word is none of the four. What says nothing is stable.
  var rank: Int? { stability.map { Lifecycle.stabilities.firstIndex(of: $0) } ?? 3 }

  /// Whether nothing has been promised yet.
  var isUnsettled: Bool { rank.map { $0 < 2 } ?? false }

  /// Whether clients must be told until when it works: what is beta may be announced to end some day.
  var needsSunset: Bool { !isUnsettled && stability != "beta" }

  /// How many days clients have from the announcement to the end.
  var noticeDays: Int { isUnsettled ? 0 : stability == "beta" ? 31 : 180 }

  /// The days from `today` until it goes; nil where the date cannot be read.
  func daysLeft(from today: Timestamp) -> Int? {
    guard let sunset, let date = Deprecation.moment(sunset) else { return nil }
    return Int((date.microseconds - today.microseconds) / 86_400_000_000)
  }
}

extension Contract {
  /// Whether an operation, a parameter or a schema is deprecated, and nothing says until when.
  var hasEndlessDeprecation: Bool {
    func isEndless(_ isDeprecated: Bool, _ extensions: [String: LocatedValue]) -> Bool {
      isDeprecated && Deprecation.sunset(in: extensions) == nil
    }
    func isEndless(_ schema: Schema) -> Bool {
      isEndless(schema.annotations.isDeprecated, schema.annotations.extensions)
    }
    return schemas.contains { isEndless($0) || $0.keywords.properties.contains { isEndless($0.schema) } }
      || operations.contains { operation in
        operation.deprecation.map { $0.sunset == nil } ?? false
          || operation.parameters.contains { isEndless($0.isDeprecated, $0.extensions) }
      }
  }
}

extension ContractComparison {
  /// Compares what is deprecated, until when, and how stable it is.
  func compareLifecycles(_ old: Lifecycle, _ new: Lifecycle, _ site: Site) {
    compareStability(old, new, site)
    switch (old.isDeprecated, new.isDeprecated) {
    case (false, false): break
    case (true, false): note(.reactivated, site, "is not deprecated any more", old.spot, new.spot)
    case (false, true): judgeDeprecation(old, new, site)
    case (true, true): compareSunsets(old, new, site)
    }
  }

  private func judgeDeprecation(_ old: Lifecycle, _ new: Lifecycle, _ site: Site) {
    guard let sunset = new.sunset else {
      let rule: Rule = new.needsSunset && !deprecatesWithoutSunset ? .sunsetMissing : .deprecated
      note(rule, site, "is deprecated, and nothing says until when it works", old.spot, new.spot)
      return
    }
    guard let days = new.daysLeft(from: today) else {
      note(.sunsetUnreadable, site, "is deprecated until `\(sunset)`, which is no date", old.spot, new.spot)
      return
    }
    let change = "is deprecated until \(sunset)"
    if days < new.noticeDays {
      note(.sunsetTooSoon, site, "\(change), fewer than \(new.noticeDays) days from now", old.spot, new.spot)
    } else {
      note(.deprecated, site, change, old.spot, new.spot)
    }
  }

  private func compareSunsets(_ old: Lifecycle, _ new: Lifecycle, _ site: Site) {
    guard old.sunset != new.sunset else { return }
    guard let sunset = new.sunset else {
      note(.sunsetRemoved, site, "works until \(old.sunset ?? "") → nobody knows when", old.spot, new.spot)
      return
    }
    guard let after = new.daysLeft(from: today) else {
      note(.sunsetUnreadable, site, "works until `\(sunset)`, which is no date", old.spot, new.spot)
      return
    }
    let change = "works until \(old.sunset ?? "nobody knows when") → \(sunset)"
    if let before = old.daysLeft(from: today), after < before, after < new.noticeDays {
      note(.sunsetBroughtForward, site, change, old.spot, new.spot)
    } else {
      note(.deprecated, site, change, old.spot, new.spot)
    }
  }

  private func compareStability(_ old: Lifecycle, _ new: Lifecycle, _ site: Site) {
    guard old.stability != new.stability else { return }
    guard let before = old.rank, let after = new.rank else {
      let change = "stability `\(old.stability ?? "")` → `\(new.stability ?? "")`"
      note(.stabilityUnknown, site, change, old.spot, new.spot)
      return
    }
    guard before != after else { return }
    let change = "\(Lifecycle.stabilities[before]) → \(Lifecycle.stabilities[after])"
    note(after < before ? .stabilityLowered : .stabilityRaised, site, change, old.spot, new.spot)
  }

  /// What a removal means, by what had been announced.
  func removal(
    of old: Lifecycle, silently: Rule, tooSoon: Rule, announced: Rule
  ) -> (rule: Rule, change: String) {
    guard old.isDeprecated else { return (silently, "is gone, and had not been deprecated") }
    guard let sunset = old.sunset else { return (announced, "is gone; it had been deprecated") }
    guard let days = old.daysLeft(from: today) else {
      return (.sunsetUnreadable, "is gone; it was to work until `\(sunset)`, which is no date")
    }
    return days > 0
      ? (tooSoon, "is gone before its sunset on \(sunset)") : (announced, "is gone, as announced for \(sunset)")
  }
}

extension String {
  /// A JSON text's string without its quotes, any other text as it is.
  fileprivate var unquoted: String {
    count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
