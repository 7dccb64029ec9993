import JSON
import Values

/// The scenarios of lists.
extension ScenarioRunning {
  /// What `walk` of the queries finds wrong.
  func walk(_ queries: [String]) async throws -> [String] {
    var wrong: [String] = []
    for query in [nil] + queries {
      wrong += try await walk(query).map { "\(query ?? "its own order"): \($0)" }
    }
    return wrong
  }

  private func walk(_ query: String?) async throws -> [String] {
    let given = await service.sharedObjects()
    let order: [RequestEdit] = query.map { [.query($0)] } ?? []
    let whole = try JSONValue(parsing: await send(order + [.query("limit=500"), .query("total=true")], given).body)
    let expected = (whole["items"]?.array ?? []).compactMap { $0["id"]?.string }
    guard whole["next"]?.isNull == true else { return ["limit=500 does not give the whole list"] }
    if whole["total"]?.integer != Int64(expected.count) { return ["total is not the number of items"] }
    var found: [String] = []
    var path = cases.path + "?limit=1" + (query.map { "&\($0)" } ?? "")
    while true {
      let answer = try await send([.path(path)], given)
      if let complaint = judgement.complaint(answer, .status(200), to: "GET") { return ["\(path): \(complaint)"] }
      let page = try JSONValue(parsing: answer.body)
      let items = page["items"]?.array ?? []
      if items.count > 1 { return ["limit=1 gives \(items.count) items"] }
      found += items.compactMap { $0["id"]?.string }
      guard let next = page["next"]?.string else { break }
      if answer.header("Link") != "<\(next)>; rel=\"next\"" { return ["\(path): Link is not next"] }
      if found.count > expected.count + 50 { return ["the pages do not end"] }
      path = next
    }
    var wrong: [String] = []
    if Set(found).count != found.count { wrong.append("page by page, an item comes twice") }
    if !Set(expected).isSubset(of: found) { wrong.append("page by page, an item is left out") }
    if expected.isEmpty { wrong.append("the list is empty, so its pages tell nothing") }
    return wrong
  }

  /// What is wrong with the refusal of cursors that are not of this list.
  func foreignCursor(_ path: String, _ query: String?) async throws -> [String] {
    let given = await service.sharedObjects()
    var wrong: [String] = []
    for (from, with) in [(path, nil), (cases.path, query)] where from == path || with != nil {
      guard let next = try await service.get("\(from)?limit=1")["next"]?.string,
        let cursor = next.split(separator: "cursor=").last?.split(separator: "&").first
      else { return ["\(from) has no second page, so its cursors tell nothing"] }
      let edits: [RequestEdit] = [.query("cursor=\(cursor)")] + (with.map { [.query($0)] } ?? [])
      let answer = try await send(edits, given)
      if let complaint = refusal(answer, saying: "belongs to another list") {
        wrong.append("a cursor of \(with == nil ? from : "another order"): \(complaint)")
      }
    }
    if let complaint = refusal(try await send([.query("cursor=Zm9v")], given), saying: "is no cursor") {
      wrong.append("an invented cursor: \(complaint)")
    }
    let orders = query.map { [nil, $0] } ?? [nil]
    for order in orders { wrong += try await forgedCursors(order, given) }
    return wrong
  }

  /// Cursors of this list whose key is another one, which may be refused and must do no harm.
  private func forgedCursors(_ order: String?, _ given: GivenObjects) async throws -> [String] {
    let query = order.map { "&\($0)" } ?? ""
    var wrong: [String] = []
    for key in ["zq", "", "2027-13-01", "a\0b", "é", "infinity", "0", "9223372036854775807", "-9223372036854775808"] {
      guard let next = try await service.get("\(cases.path)?limit=1\(query)")["next"]?.string,
        let cursor = next.split(separator: "cursor=").last?.split(separator: "&").first,
        let bytes = Base64URL.decode(String(cursor))
      else { return ["\(cases.path) has no second page, so its cursors tell nothing"] }
      // The key comes last, after three other parts.
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ", maxSplits: 3).prefix(3)
      let forged = Base64URL.encode(Array((parts + [Substring(key)]).joined(separator: " ").utf8))
      let answer = try await send([.query("cursor=\(forged)\(query)")], given)
      if answer.status != 200, let complaint = refusal(answer, saying: "is no cursor") {
        wrong.append("a cursor with the key \(JSONValue.string(key).text): \(complaint)")
      }
    }
    return wrong
  }

  /// What is wrong with the refusal of a cursor.
  private func refusal(_ answer: WireAnswer, saying: String) -> String? {
    if let complaint = judgement.complaint(answer, .problem(409, "contradiction"), to: "GET") { return complaint }
    let fault = (try? JSONValue(parsing: answer.body))?["errors"]?[0]
    return fault?["parameter"]?.string == "cursor" && fault?["detail"]?.string?.contains(saying) == true
      ? nil : "expected a fault of cursor that says \"\(saying)\", got \(fault?.text ?? "none")"
  }
}
