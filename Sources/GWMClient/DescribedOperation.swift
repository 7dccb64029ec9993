public import APIClient

/// An operation of GWM, which tells what the contract says of it.
///
/// Generated for every operation of the contract: `try await client.send(StartInstance(id: id))`.
public protocol DescribedOperation: APIOperation {
  /// What the contract says of the operation.
  static var description: OperationDescription { get }
}

extension DescribedOperation {
  public static var endpoint: Endpoint { description.endpoint }
}

/// An operation that answers a list page by page.
public protocol PagedOperation: DescribedOperation {
  associatedtype Item: Sendable

  /// Where the page begins: the cursor that the page before gives.
  var cursor: String? { get set }

  /// How many items a page holds at most; nil for as many as the service finds right.
  var limit: Int? { get set }

  /// The items of a page, and the cursor of the next one; nil on the last.
  static func items(_ answer: Answer) -> (items: [Item], next: String?)
}
