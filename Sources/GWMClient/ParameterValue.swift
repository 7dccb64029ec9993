public import Values

/// A value as a parameter carries it.
public enum ParameterValue: Sendable, Equatable {
  case text(String)
  case list([String])
  /// Members in their order.
  case object([(name: String, value: String)])

  public static func == (left: ParameterValue, right: ParameterValue) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.object(let left), .object(let right)): left.elementsEqual(right, by: ==)
    default: false
    }
  }
}

/// What can be a parameter's value.
public protocol ParameterConvertible {
  var parameterValue: ParameterValue { get }
}

extension String: ParameterConvertible {
  public var parameterValue: ParameterValue { .text(self) }
}

extension Int: ParameterConvertible {
  public var parameterValue: ParameterValue { .text(String(self)) }
}

extension Double: ParameterConvertible {
  public var parameterValue: ParameterValue { .text(String(self)) }
}

extension Bool: ParameterConvertible {
  public var parameterValue: ParameterValue { .text(self ? "true" : "false") }
}

extension UUID: ParameterConvertible {
  public var parameterValue: ParameterValue { .text(description) }
}

extension Timestamp: ParameterConvertible {
  public var parameterValue: ParameterValue { .text(description) }
}

extension Array: ParameterConvertible where Element: ParameterConvertible {
  public var parameterValue: ParameterValue {
    .list(
      map { element in
        guard case .text(let text) = element.parameterValue else { return "" }
        return text
      })
  }
}
