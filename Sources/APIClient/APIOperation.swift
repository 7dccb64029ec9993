public import HTTPClient
import Values

/// What may be asked of an API: a value with the parameters and the body, which tells what is answered.
///
/// Generated for every operation of a contract.
public protocol APIOperation: Sendable {
  /// The answers that the contract documents.
  associatedtype Answer: Sendable

  /// Where it is asked for.
  static var endpoint: Endpoint { get }

  /// Adds the parameters and the body.
  func encode(into request: inout RequestBuilder)

  /// Reads a response.
  /// - Throws: `APIError` where it is none of the answers.
  static func answer(_ response: HTTPResponse) throws(APIError) -> Answer

  /// Reads a response of `text/event-stream`, whose body comes in the pieces of `events`.
  /// - Throws: `APIError` where it is none of the answers.
  static func answer(_ response: HTTPResponse, events: HTTPBody) throws(APIError) -> Answer
}

extension APIOperation {
  /// For operations that answer no events.
  public static func answer(_ response: HTTPResponse, events: HTTPBody) throws(APIError) -> Answer {
    try answer(response)
  }
}

/// Where an operation is asked for, and what it needs.
public struct Endpoint: Sendable {
  /// The `operationId`.
  public let id: String
  /// In upper case.
  public let method: String
  /// The template, such as `/nodes/{id}`.
  public let path: String
  /// The media types that it may answer, for `Accept`.
  public let accepts: [String]
  /// The names of the security schemes that a request must satisfy: one of these lists; none where there are none.
  public let security: [[String]]
  /// Its own server, where it has one; relative to that of the API where it begins with a slash.
  public let server: String?

  public init(
    id: String, method: String, path: String, accepts: [String], security: [[String]] = [], server: String? = nil
  ) {
    self.id = id
    self.method = method
    self.path = path
    self.accepts = accepts
    self.security = security
    self.server = server
  }

  /// Whether it may answer events.
  var hasEvents: Bool { accepts.contains { MediaType($0).essence == MediaType.events } }
}
