/// Which way a value goes, seen from the client.
enum Direction: Hashable, Sendable, CaseIterable {
  case sent, read

  var opposite: Direction { self == .sent ? .read : .sent }
}

extension Contract {
  /// Whether values of the schema `name` go in `direction`; those of one that no operation has may go in both.
  func goes(_ name: String, _ direction: Direction) -> Bool {
    direction == .sent ? sent.contains(name) || !told.contains(name) : told.contains(name) || !sent.contains(name)
  }

  /// Whether `property` must be there in what goes in `direction`: what is read-only is demanded of answers alone, what is
  /// write-only of requests alone (OpenAPI 3.0.4, section 4.7.24; 3.1 leaves it to who knows the direction).
  func isDemanded(_ property: Schema.Property, _ direction: Direction) -> Bool {
    guard property.isRequired else { return false }
    return !property.schema.chain(in: schemasByName).contains { part in
      direction == .sent ? part.annotations.isReadOnly : part.annotations.isWriteOnly
    }
  }

  /// Whether `property` must be there whichever way a value goes.
  func isAlwaysDemanded(_ property: Schema.Property) -> Bool {
    isDemanded(property, .sent) && isDemanded(property, .read)
  }
}
