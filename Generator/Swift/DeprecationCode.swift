/// What every answer of a deprecated operation says of that, as an argument of its description.
struct DeprecationCode {
  let contract: Contract
  let operation: Operation

  /// The last argument and the parenthesis behind it; none where the operation is not deprecated.
  var lines: [String] {
    guard let deprecation = operation.deprecation, let since = date(deprecation.since) else { return [] }
    let sunset = date(deprecation.sunset) ?? "nil"
    let successor = deprecation.successorPath.map(SwiftName.literal) ?? "nil"
    let reference = "/docs/\(contract.version)#\(Anchor.operation(operation.id))"
    return [
      "deprecation: Deprecation(",
      "  since: \(since), sunset: \(sunset),",
      "  successor: \(successor),",
      "  reference: \(SwiftName.literal(reference))))",
    ]
  }

  /// The seconds since 1970, which is what the headers are made of.
  private func date(_ text: String?) -> String? {
    text.flatMap(Deprecation.moment).map { String($0.microseconds / 1_000_000) }
  }
}
