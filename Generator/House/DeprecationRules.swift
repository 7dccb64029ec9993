import Codec
import Values
import YAML

/// What `deprecated: true` and `x-deprecation` must say (docs/deprecation.md), so that answers can tell it.
struct DeprecationRules {
  private let contract: Contract
  private let reading: ContractReading

  init(_ contract: Contract, _ reading: ContractReading) {
    self.contract = contract
    self.reading = reading
  }

  func diagnostics() -> [Diagnostic] {
    reading.extensions.filter { $0.key.text == Deprecation.keyword }.flatMap(judge)
      + contract.operations.compactMap(undated)
  }

  private func judge(_ found: SpecificationCheck.Extension) -> [Diagnostic] {
    guard let details = found.place[Deprecation.keyword], details.node.entries != nil else {
      return [fault(found.place, found.key.range.start, "`x-deprecation` must be a mapping with `since`")]
    }
    switch found.kind {
    case .info:
      let since = details["since"] == nil ? [fault(details, details.start, "`since` is missing")] : []
      return fields(details) + dates(details) + since
    case .operation where found.place.bool("deprecated") != true:
      return [
        fault(
          found.place, found.key.range.start,
          "`x-deprecation` stands where `deprecated: true` does not: write that beside it")
      ]
    case .operation: return fields(details) + dates(details)
    // That it is not known there is told by another rule.
    default: return []
    }
  }

  private func fields(_ details: Place) -> [Diagnostic] {
    let names = ["since", "sunset", "successor"]
    return details.entries.compactMap { key, place in
      guard names.contains(key.text) else {
        return fault(
          details, key.range.start, "`x-deprecation` has no field `\(key.text)`\(Spelling.hint(key.text, among: names))"
        )
      }
      return place.node.string == nil ? fault(details, place.start, "`\(key.text)` must be a string") : nil
    }
  }

  private func dates(_ details: Place) -> [Diagnostic] {
    let unreadable = ["since", "sunset"].compactMap { name -> Diagnostic? in
      guard let text = details.string(name), Deprecation.moment(text) == nil else { return nil }
      return fault(details, details.position(name), "`\(name)` must be a date such as 2027-03-31, is `\(text)`")
    }
    guard unreadable.isEmpty, let text = details.string("sunset"), let sunset = Deprecation.moment(text) else {
      return unreadable
    }
    // RFC 9745, section 4.
    if let since = details.string("since"), let moment = Deprecation.moment(since), sunset < moment {
      return [fault(details, details.position("sunset"), "the sunset \(text) comes before \(since), when it begins")]
    }
    if let version = contract.deprecation?.sunset, let end = Deprecation.moment(version), end < sunset {
      let message = "the sunset \(text) comes after that of the whole version, \(version)"
      return [fault(details, details.position("sunset"), message)]
    }
    return []
  }

  /// The `Deprecation` header is a date.
  private func undated(_ operation: Operation) -> Diagnostic? {
    guard let deprecation = operation.deprecation, deprecation.since == nil else { return nil }
    return contract.finding(
      .deprecation, deprecation.position,
      "`deprecated: true` needs `x-deprecation` with `since`, from when on clients should leave \(operation.id)")
  }

  private func fault(_ place: Place, _ position: Position, _ message: String) -> Diagnostic {
    Diagnostic(file: place.document.file, at: position, rule: .deprecation, message)
  }
}
