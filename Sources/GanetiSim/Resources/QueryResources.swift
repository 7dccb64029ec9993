import JSON

extension Router {
  static let queryRoutes: [Route] =
    kinds.flatMap { kind in
      [
        Route("/2/query/\(kind.name)", ["GET": get(.readOrWrite, kind.query), "PUT": get(.readOrWrite, kind.query)]),
        Route("/2/query/\(kind.name)/fields", ["GET": get(.read, kind.fields)]),
      ]
    } + [Route("/2/query/*", ["GET": get(.readOrWrite, unknownKind), "PUT": get(.readOrWrite, unknownKind)])]

  private static let unknownKind: Handler = { (_, call) throws(Refusal) in
    throw Refusal(
      status: 502,
      message: "Failed to parse request: Can't parse value '\(call.name)' as neither QueryTypeLuxi nor QueryTypeOp")
  }

  /// A kind of object that can be queried.
  private struct Kind: Sendable {
    let name: String
    let query: Handler
    let fields: Handler
  }

  private static let kinds = [
    Kind(
      name: "instance",
      query: { (cluster, call) throws(Refusal) in
        let (names, filter) = try wish(call, of: InstanceFields.table)
        let uuids = try matching(filter, cluster.orderedInstances, InstanceFields.table, cluster, of: call).map(\.uuid)
        let rows = cluster.joined(uuids, fields: names.joined(separator: ",") + "?") { instance, cluster in
          InstanceFields.table.cells(names, instance, cluster)
        }
        let definitions = InstanceFields.table.definitions(names).text
        return .json(Array("{\"data\":".utf8) + rows + Array(",\"fields\":\(definitions)}".utf8))
      }, fields: { (_, call) throws(Refusal) in .value(definitions(call, InstanceFields.table)) }),
    kind("node", NodeFields.table) { $0.nodes },
    kind("group", GroupFields.table) { $0.groups },
    kind("network", NetworkFields.table) { $0.networks },
    kind("job", JobFields.table) { cluster in cluster.queue.jobs.filter { !$0.isArchived } },
    kind("filter", FilterFields.table) { $0.filters },
  ]

  private static func kind<Row>(
    _ name: String, _ table: FieldTable<Row>, _ rows: @escaping @Sendable (ClusterState) -> [Row]
  ) -> Kind {
    Kind(
      name: name,
      query: { (cluster, call) throws(Refusal) in
        let (names, filter) = try wish(call, of: table)
        let found = try matching(filter, rows(cluster), table, cluster, of: call)
        return .value([
          "data": .array(found.map { table.cells(names, $0, cluster) }), "fields": table.definitions(names),
        ])
      }, fields: { (_, call) throws(Refusal) in .value(definitions(call, table)) })
  }

  /// The fields and the filter that are asked for: fields in the query or, with a filter, in the body.
  private static func wish<Row>(
    _ call: Call, of table: FieldTable<Row>
  ) throws(Refusal) -> (names: [String], filter: JSONValue) {
    var names = call.request.argument("fields").map { $0.split(separator: ",").map(String.init) }
    var filter: JSONValue = nil
    if call.request.method == "PUT" {
      guard let body = call.body, case .object = body else {
        throw .badRequest("Body contents: Type is '\((call.body ?? nil).pythonType)', but 'dict' is expected")
      }
      names = body["fields"]?.array?.compactMap(\.string) ?? names
      filter = body["qfilter"] ?? body["filter"] ?? nil
    }
    guard let names else { throw .badRequest("Missing 'fields' query argument") }
    do throws(QueryFilter.Fault) {
      try QueryFilter.check(filter) { (name) throws(QueryFilter.Fault) in
        guard table[name] != nil else { throw .evaluation("Can't find field named '\(name)'") }
      }
    } catch {
      throw refusal(error, call)
    }
    return (names, filter)
  }

  /// The rows for which the filter holds.
  private static func matching<Row>(
    _ filter: JSONValue, _ rows: [Row], _ table: FieldTable<Row>, _ cluster: ClusterState, of call: Call
  ) throws(Refusal) -> [Row] {
    guard !filter.isNull else { return rows }
    var found: [Row] = []
    do throws(QueryFilter.Fault) {
      for row in rows where try table.holds(filter, row, cluster) { found.append(row) }
    } catch {
      throw refusal(error, call)
    }
    return found
  }

  /// What the parser refuses comes from behind the RAPI daemon, and so does the status.
  private static func refusal(_ fault: QueryFilter.Fault, _ call: Call) -> Refusal {
    switch fault {
    case .evaluation(let text): return Refusal(status: 500, message: text)
    case .syntax(let text):
      let asked = (call.body ?? nil).text
      return Refusal(status: 502, message: "Failed to parse request: Cannot convert value '\(asked)', error: \(text)")
    }
  }

  /// The definitions of the named fields, or of all.
  private static func definitions<Row>(_ call: Call, _ table: FieldTable<Row>) -> JSONValue {
    guard let names = call.request.argument("fields") else {
      return ["fields": .array(table.fields.sorted { $0.name < $1.name }.map(\.definition))]
    }
    return ["fields": table.definitions(names.split(separator: ",").map(String.init))]
  }
}
