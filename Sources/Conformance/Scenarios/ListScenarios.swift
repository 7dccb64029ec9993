import Generator
import HTTPClient
import JSON
import Values

/// The scenarios of lists.
extension ScenarioRunning {
  /// The first thing that is wrong with the pages in any of the orders.
  func walk(_ queries: [String]) async throws -> [String] {
    for query in [nil] + queries {
      if let complaint = try await walk(query) { return ["\(query ?? "its own order"): \(complaint)"] }
    }
    return []
  }

  private func walk(_ query: String?) async throws -> String? {
    let order: [RequestEdit] = query.map { [.query($0)] } ?? []
    let whole = try await list(order + [.query("limit=\(largestPage)"), .query("total=true")])
    let isWhole = whole["next"]?.isNull == true
    let first = ids(whole)
    if isWhole, whole["total"]?.integer != Int64(first.count) { return "total is not the number of items" }
    if first.isEmpty { throw Untried("the list is empty, so its pages tell nothing") }
    if let complaint = disorder(whole, query) { return complaint }
    let size = pages.map { isWhole ? max(1, first.count / $0) : largestPage } ?? 1
    var (found, path) = ([String](), cases.path + "?limit=\(size)" + (query.map { "&\($0)" } ?? ""))
    var last: JSONValue?
    for _ in 0..<(pages.map { $0 * 4 } ?? .max) {
      let answer = try await send([.path(path)], [:])
      if let complaint = judgement.complaint(answer, .status(200), to: "GET") { return "\(path): \(complaint)" }
      let page = try JSONValue(parsing: answer.body)
      let items = page["items"]?.array ?? []
      if items.count > size { return "limit=\(size) gives \(items.count) items" }
      found += ids(page)
      if Set(found).count != found.count { return "page by page, an item comes twice" }
      // The order holds across pages too.
      let joined = JSONValue.object([.init("items", .array((last.map { [$0] } ?? []) + items))])
      if let complaint = disorder(joined, query) { return complaint }
      last = items.last
      guard let next = page["next"]?.string else { break }
      if answer.headers.target(of: "next") != next { return "\(path): Link is not next" }
      if page["next_cursor"]?.string.map({ next.contains("cursor=\($0)&") }) != true {
        return "\(path): next_cursor is not that of next"
      }
      if isWhole, found.count > first.count + 50 { return "the pages do not end" }
      path = next
    }
    // What is there before and after was there all the time.
    guard isWhole, !Set(first).isSubset(of: found) else { return nil }
    let lasting = Set(first).intersection(ids(try await list(order + [.query("limit=\(largestPage)")])))
    return lasting.isSubset(of: found) ? nil : "page by page, an item is left out"
  }

  /// What is wrong with the order of a page's items, for a query such as `sort=-name`.
  private func disorder(_ page: JSONValue, _ query: String?) -> String? {
    guard let word = query?.split(separator: "=").last else { return nil }
    let isDescending = word.hasPrefix("-")
    let member = String(isDescending ? word.dropFirst() : word)
    let keys = (page["items"]?.array ?? []).compactMap { $0[member]?.string }
    for (one, other) in zip(keys, keys.dropFirst()) {
      let isInOrder = isDescending ? !precedes(one, other) : !precedes(other, one)
      if !isInOrder { return "\(JSONValue.string(one).text) comes before \(JSONValue.string(other).text)" }
    }
    return nil
  }

  /// Names and times are of ASCII, and stand in its order.
  private func precedes(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }

  // MARK: Filters

  /// What is wrong with a list that a parameter narrows, by the value that an item has at `pointer`.
  func filter(_ parameter: String, _ pointer: String) async throws -> [String] {
    let given = try await service.sharedObjects()
    let all = try await list([.query("limit=50")])["items"]?.array ?? []
    guard let item = all.first(where: { !values($0, pointer).isEmpty }), let value = values(item, pointer).first
    else { throw Untried("no item has a value at \(pointer)") }
    let query = "\(parameter)=\(PercentEncoding.encoded(value))"
    let answer = try await send([.query(query), .query("limit=\(largestPage)")], given)
    if let complaint = judgement.complaint(answer, .status(200), to: "GET") { return ["\(query): \(complaint)"] }
    let page = try JSONValue(parsing: answer.body)
    let strangers = (page["items"]?.array ?? []).filter { item in
      !values(item, pointer).contains { $0.lowercased() == value.lowercased() }
    }
    if let stranger = strangers.first {
      return ["\(query): gives an item that has \(values(stranger, pointer).joined(separator: ", ")) at \(pointer)"]
    }
    guard page["next"]?.isNull == true, let id = item["id"]?.string, !ids(page).contains(id) else { return [] }
    // It may have changed meanwhile.
    let now = try await list([.query("limit=50")])["items"]?.array?.first { $0["id"]?.string == id }
    return now.map { values($0, pointer).contains(value) } == true ? ["\(query): leaves out the item \(id)"] : []
  }

  /// The texts at a place of an item: one, those of an array, or none.
  private func values(_ item: JSONValue, _ pointer: String) -> [String] {
    let place = pointer.split(separator: "/").reduce(Optional(item)) { $0?[String($1)] }
    return place?.string.map { [$0] } ?? place?.array?.compactMap(\.string) ?? []
  }

  // MARK: Cursors

  /// What is wrong with the refusal of cursors that are not of this list.
  func foreignCursor(_ path: String, _ query: String?) async throws -> [String] {
    let given = try await service.sharedObjects()
    let invented = try await send([.query("cursor=Zm9v")], given)
    if let complaint = refusal(invented, saying: "is no cursor") { return ["an invented cursor: \(complaint)"] }
    for (from, with) in [(path, nil), (cases.path, query)] where from == path || with != nil {
      guard let next = try await service.get("\(from)?limit=1")["next"]?.string,
        let cursor = next.split(separator: "cursor=").last?.split(separator: "&").first
      else { throw Untried("\(from) has no second page, so its cursors tell nothing") }
      let edits: [RequestEdit] = [.query("cursor=\(cursor)")] + (with.map { [.query($0)] } ?? [])
      if let complaint = refusal(try await send(edits, given), saying: "belongs to another list") {
        return ["a cursor of \(with == nil ? from : "another order"): \(complaint)"]
      }
    }
    return []
  }

  /// What is wrong with the refusal of a cursor.
  public func refusal(_ answer: HTTPResponse, saying: String) -> String? {
    if let complaint = judgement.complaint(answer, .problem(409, "contradiction"), to: "GET") { return complaint }
    let fault = (try? JSONValue(parsing: answer.body))?["errors"]?[0]
    let saysSo = !judgement.judgesProse || fault?["detail"]?.string?.contains(saying) == true
    return fault?["parameter"]?.string == "cursor" && saysSo
      ? nil : "expected a fault of cursor that says \"\(saying)\", got \(fault?.text ?? "none")"
  }

  // MARK: Reading

  /// The most that a page can hold.
  private var largestPage: Int {
    guard let limit = judgement.operation.parameters.first(where: { $0.name == "limit" }),
      case .integer(let rules) = judgement.contract.resolved(limit.schema).kind
    else { return 100 }
    return Int(rules.maximum ?? 100)
  }

  /// A page of the list.
  private func list(_ edits: [RequestEdit]) async throws -> JSONValue {
    let answer = try await send(edits, [:])
    if let complaint = judgement.complaint(answer, .status(200), to: "GET") { throw Wrong(complaint: complaint) }
    return try JSONValue(parsing: answer.body)
  }

  private func ids(_ page: JSONValue) -> [String] { (page["items"]?.array ?? []).compactMap { $0["id"]?.string } }
}

/// What is so wrong with an answer that a scenario ends with it.
struct Wrong: Error, CustomStringConvertible {
  let complaint: String

  var description: String { complaint }
}
