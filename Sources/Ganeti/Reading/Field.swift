/// What Ganeti's query says of one field of one object: a value, or why there is none.
public enum Field<Value> {
  /// Status 0 and a value.
  case value(Value)

  /// Status 0 and `null`: known to be none.
  case null

  /// Status 1: this version of Ganeti does not have the field.
  case unknown

  /// Status 2: whoever knows did not say.
  case noData

  /// Status 3: there is no such thing for this object.
  case unavailable

  /// Status 4: the node that knows is offline.
  case offline

  /// The value, where there is one.
  public var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension Field: Sendable where Value: Sendable {}
extension Field: Equatable where Value: Equatable {}
