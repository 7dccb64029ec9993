public import HTTPClient

/// What may be asked of the API: a value with the parameters and the body, which tells what is answered.
///
/// Generated for every operation of the contract: `try await client.send(StartInstance(id: id))`.
public protocol APIOperation: Sendable {
  /// The answers of success that the contract documents.
  associatedtype Answer: Sendable

  /// What the contract says of the operation.
  static var description: OperationDescription { get }

  /// Adds the parameters and the body.
  func encode(into request: inout RequestBuilder)

  /// Reads a response of success, or of a condition such as `304`.
  static func answer(_ response: HTTPResponse) throws(APIError) -> Answer
}

/// An operation that answers a list page by page.
public protocol PagedOperation: APIOperation {
  associatedtype Item: Sendable

  /// Where the page begins: the cursor that the page before gives.
  var cursor: String? { get set }

  /// How many items a page holds at most; nil for as many as the service finds right.
  var limit: Int? { get set }

  /// The items of a page, and the cursor of the next one; nil on the last.
  static func items(_ answer: Answer) -> (items: [Item], next: String?)
}
