/// A member of a JSON Merge Patch (RFC 7396): absent leaves alone, null resets, a value sets.
public enum Patch<Value: Sendable>: Sendable {
  case absent
  case null
  case value(Value)

  /// What the patch makes of `present`, where null stands for `reset`.
  public func applied(to present: Value, reset: Value) -> Value {
    switch self {
    case .absent: present
    case .null: reset
    case .value(let value): value
    }
  }
}

extension Patch: Equatable where Value: Equatable {}
