import JSON

/// What stands where a row and a field meet (`lib/constants.py`, `RS_…`).
enum Cell: Sendable {
  case value(JSONValue)
  /// The node did not answer.
  case noData
  /// The object has no such value.
  case unavailable
  /// The node is marked offline.
  case offline

  /// As `/2/query` gives it: status and value.
  var pair: JSONValue {
    switch self {
    case .value(let value): [0, value]
    case .noData: [2, nil]
    case .unavailable: [3, nil]
    case .offline: [4, nil]
    }
  }

  /// As the older resources give it: null for whatever is not known.
  var plain: JSONValue {
    if case .value(let value) = self { value } else { nil }
  }
}

/// A field of a kind of object: its definition, and how it is read.
struct Field<Row: Sendable>: Sendable {
  enum Kind: String, Sendable {
    case text, bool, number, float, unit, timestamp, other, unknown
  }

  let name: String
  let title: String
  let kind: Kind
  let doc: String
  let cell: @Sendable (Row, ClusterState) -> Cell

  var definition: JSONValue {
    ["name": .string(name), "title": .string(title), "kind": .string(kind.rawValue), "doc": .string(doc)]
  }

  /// What a field is that nobody knows; its cells are `[1, null]`.
  static func unknownDefinition(_ name: String) -> JSONValue {
    ["name": .string(name), "title": .string(name), "kind": "unknown", "doc": .string("Unknown field '\(name)'")]
  }
}

/// The fields of a kind of object.
struct FieldTable<Row: Sendable>: Sendable {
  private(set) var fields: [Field<Row>] = []
  private var places: [String: Int] = [:]

  subscript(name: String) -> Field<Row>? { places[name].map { fields[$0] } }

  mutating func add(
    _ name: String, _ title: String, _ kind: Field<Row>.Kind, _ doc: String,
    cell: @escaping @Sendable (Row, ClusterState) -> Cell
  ) {
    places[name] = fields.count
    fields.append(Field(name: name, title: title, kind: kind, doc: doc, cell: cell))
  }

  /// A field that always has a value.
  mutating func add(
    _ name: String, _ title: String, _ kind: Field<Row>.Kind, _ doc: String,
    value: @escaping @Sendable (Row, ClusterState) -> JSONValue
  ) {
    add(name, title, kind, doc, cell: { row, cluster in .value(value(row, cluster)) })
  }

  /// The same field under another name.
  mutating func alias(_ name: String, _ title: String, of other: String) {
    guard let field = self[other] else { return }
    add(name, title, field.kind, field.doc, cell: field.cell)
  }

  /// A row as the older resources give it: an object with the named fields.
  func object(_ names: [String], _ row: Row, _ cluster: ClusterState) -> JSONValue {
    .object(names.map { name in .init(name, self[name]?.cell(row, cluster).plain ?? nil) })
  }

  /// A row as `/2/query` gives it: a list of cells.
  func cells(_ names: [String], _ row: Row, _ cluster: ClusterState) -> JSONValue {
    .array(names.map { self[$0]?.cell(row, cluster).pair ?? [1, nil] })
  }

  func definitions(_ names: [String]) -> JSONValue {
    .array(names.map { self[$0]?.definition ?? Field<Row>.unknownDefinition($0) })
  }

  /// Whether the filter holds for the row.
  func holds(_ filter: JSONValue, _ row: Row, _ cluster: ClusterState) throws(QueryFilter.Fault) -> Bool {
    try QueryFilter.holds(filter) { (name) throws(QueryFilter.Fault) in
      guard let field = self[name] else { throw .evaluation("Can't find field named '\(name)'") }
      guard case .value(let value) = field.cell(row, cluster) else { return nil }
      return value
    }
  }
}
