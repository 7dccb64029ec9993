/// A member of a JSON Merge Patch (RFC 7396): absent leaves alone, null resets, a value sets.
public enum Patch<Value: Sendable>: Sendable {
  case absent
  case null
  case value(Value)

  /// The value; nil where there is none.
  public var value: Value? { if case .value(let value) = self { value } else { nil } }

  /// What the patch makes of `present`, where null takes it away.
  public func applied(to present: Value?) -> Value? {
    switch self {
    case .absent: present
    case .null: nil
    case .value(let value): value
    }
  }

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
