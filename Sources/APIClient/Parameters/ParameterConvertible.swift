import Codec
public import JSON
public import Values

/// What can be a parameter's value: JSON, which a style then spells.
public protocol ParameterConvertible {
  var parameterValue: JSONValue { get }
}

extension JSONValue: ParameterConvertible {
  public var parameterValue: JSONValue { self }

  /// What `body` writes, as a tree.
  public init(writing body: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    body(&writer)
    self = (try? JSONValue(parsing: writer.utf8())) ?? .null
  }

  /// The value as a parameter or a field of a form says it: what nests deeper than these can spell is JSON.
  var plainText: String { string ?? text }
}

extension String: ParameterConvertible {
  public var parameterValue: JSONValue { .string(self) }
}

extension Int: ParameterConvertible {
  public var parameterValue: JSONValue { .integer(Int64(self)) }
}

extension Double: ParameterConvertible {
  public var parameterValue: JSONValue { .number(self) }
}

extension Bool: ParameterConvertible {
  public var parameterValue: JSONValue { .bool(self) }
}

extension UUID: ParameterConvertible {
  public var parameterValue: JSONValue { .string(description) }
}

extension Timestamp: ParameterConvertible {
  public var parameterValue: JSONValue { .string(description) }
}

extension Array: ParameterConvertible where Element: ParameterConvertible {
  public var parameterValue: JSONValue { .array(map(\.parameterValue)) }
}
