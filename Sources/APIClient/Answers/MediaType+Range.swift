import Values

extension MediaType {
  /// Whether it is `named`, a type or a range of types that a contract names.
  func isWithin(_ named: MediaType) -> Bool {
    if named.essence == "*/*" || essence == named.essence { return true }
    return named.essence.hasSuffix("/*") && essence.hasPrefix(named.essence.dropLast())
  }
}
