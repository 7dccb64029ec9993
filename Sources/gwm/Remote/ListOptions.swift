import ArgumentParser
import GWMClient
import JSON

/// What every list takes.
struct ListOptions: ParsableArguments {
  @Option(help: "List so many at most, up to 500. (default: all)")
  var limit: Int?

  @Flag(help: "Print the API's JSON.")
  var json = false

  /// The flags on the command line.
  var flags: [String] { (limit == nil ? [] : ["--limit"]) + (json ? ["--json"] : []) }

  func validate() throws {
    if let limit, !(1...500 ~= limit) { throw ValidationError("limit must be from 1 to 500, is \(limit)") }
  }

  /// Prints what `operation` lists: as the API's JSON, or as the table that `table` makes.
  func print<Operation: PagedOperation>(
    _ operation: Operation, from client: Client, as table: ([Operation.Item]) -> Table
  ) async throws {
    var operation = operation
    operation.limit = limit ?? 500
    var pages: [Page<Operation.Item>] = []
    for try await page in client.pages(of: operation) {
      pages.append(page)
      if limit != nil { break }
    }
    if json { return Output.json(try ListOptions.joined(pages.map(\.response.body))) }
    Swift.print(table(pages.flatMap(\.items)).text)
    if pages.last?.next != nil { StandardError.line("There are more.") }
  }

  /// One page as it came; several as one that has all their items.
  static func joined(_ pages: [[UInt8]]) throws -> [UInt8] {
    if pages.count == 1 { return pages[0] }
    let items = try pages.flatMap { try JSONValue(parsing: $0)["items"]?.array ?? [] }
    let whole = JSONValue.object([
      .init("items", .array(items)), .init("next", .null), .init("next_cursor", .null),
    ])
    return Array(whole.text.utf8)
  }
}

/// What a command that shows one object takes.
struct ShowOptions: ParsableArguments {
  @Flag(help: "Print the API's JSON.")
  var json = false

  /// Prints what `operation` reads: as the API's JSON, or as the table that `table` makes.
  func print<Operation: DescribedOperation, Body>(
    _ operation: Operation, from client: Client, _ body: (Operation.Answer) -> Body?, as table: (Body) -> Table
  ) async throws {
    let response = try await client.response(to: operation)
    if json { return Output.json(response.body) }
    if let body = body(try Operation.answer(response)) { Swift.print(table(body).text) }
  }
}
