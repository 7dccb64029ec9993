/// What is wrong with a schema, and where.
public struct JSONSchemaError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Kind: Sendable {
    /// JSON Schema forbids it.
    case invalid
    /// JSON Schema allows it, and this module does not offer it.
    case unsupported
  }

  public let kind: Kind
  /// The URI of the document; empty for the one that was given without.
  public let document: String
  /// The JSON Pointer (RFC 6901) of the keyword in its document.
  public let pointer: String
  /// What is wrong, as the end of a sentence that begins with the place.
  public let reason: String

  init(_ kind: Kind, document: String = "", pointer: String = "", reason: String) {
    self.kind = kind
    self.document = document
    self.pointer = pointer
    self.reason = reason
  }

  public var description: String {
    let place = document.isEmpty ? "#\(pointer)" : "\(document)#\(pointer)"
    return "\(place): \(kind == .unsupported ? "unsupported: " : "")\(reason)"
  }
}
