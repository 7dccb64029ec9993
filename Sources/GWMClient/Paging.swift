public import APIClient
public import HTTPClient

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
  /// What the page holds, in the order of the list.
  public let items: [Item]
  /// The cursor of the next page; nil on the last one.
  public let next: String?
  /// The page as it came.
  public let response: HTTPResponse
}

/// The pages of a list, each asked for when it is wanted.
public struct Pages<Operation: PagedOperation>: AsyncSequence, Sendable {
  public typealias Element = Page<Operation.Item>
  public typealias Failure = APIError

  let client: Client
  let first: Operation

  public func makeAsyncIterator() -> Iterator { Iterator(client: client, operation: first) }

  public struct Iterator: AsyncIteratorProtocol {
    let client: Client
    /// What asks for the next page; nil after the last.
    var operation: Operation?

    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(APIError) -> Page<Operation.Item>? {
      guard var operation else { return nil }
      let response = try await client.response(to: operation)
      let (items, next) = Operation.items(try Operation.answer(response))
      operation.cursor = next
      self.operation = next == nil ? nil : operation
      return Page(items: items, next: next, response: response)
    }
  }
}

/// The items of a list, page after page.
public struct Items<Operation: PagedOperation>: AsyncSequence, Sendable {
  public typealias Element = Operation.Item
  public typealias Failure = APIError

  let pages: Pages<Operation>

  public func makeAsyncIterator() -> Iterator { Iterator(pages: pages.makeAsyncIterator()) }

  public struct Iterator: AsyncIteratorProtocol {
    var pages: Pages<Operation>.Iterator
    var rest: ArraySlice<Operation.Item> = []

    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(APIError) -> Operation.Item? {
      while rest.isEmpty {
        guard let page = try await pages.next(isolation: actor) else { return nil }
        rest = page.items[...]
      }
      return rest.popFirst()
    }
  }
}

extension Client {
  /// The pages of a list, from the one that `operation` asks for to the last.
  public func pages<Operation: PagedOperation>(of operation: Operation) -> Pages<Operation> {
    Pages(client: self, first: operation)
  }

  /// The items of a list, from the page that `operation` asks for to the last.
  public func items<Operation: PagedOperation>(of operation: Operation) -> Items<Operation> {
    Items(pages: pages(of: operation))
  }
}
