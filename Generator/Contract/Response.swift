public import YAML

/// An answer to an operation, by its status (OpenAPI 3.1, section 4.8.17).
public struct Response: Sendable {
  /// `200`, a range such as `4XX`, or `default`.
  public let status: String
  /// CommonMark.
  public let description: String
  /// In the order of the document; without `Content-Type`, which the contents tell.
  public let headers: [Header]
  /// For each media type that may be answered, what it carries; none for an answer without a body.
  public let contents: [Content]
  /// What may be asked next.
  public let links: [Link]
  /// The names of the problem types that it may carry.
  public let problems: [String]
  /// The name of the shared response that it is, where it is one.
  public let name: String?
  public let position: Position

  /// Its number; nil for a range and for `default`.
  public var code: Int? { Int(status) }
  /// Whether it is no fault: 2XX or 3XX.
  public var isSuccess: Bool { code.map { 200..<400 ~= $0 } ?? (status == "2XX" || status == "3XX") }

  /// What can be done next with what it answers (OpenAPI 3.1, section 4.8.20).
  public struct Link: Sendable {
    public let name: String
    /// The operationId, or a reference to the operation.
    public let target: String
    /// Values or runtime expressions for what the operation takes: parameters by name, and the body as `requestBody`.
    public let given: [String: LocatedValue]
    public let description: String
    /// `server`
    let remarks: Remarks
    public let position: Position
  }
}
