import PostgreSQL
import Values

/// A WHERE clause and its parameters, built from a limited set of pieces so that statements stay prepared.
struct Conditions {
  private(set) var texts: [String] = []
  private(set) var parameters: [Parameter] = []

  /// The placeholder of a new parameter.
  mutating func bind(_ parameter: Parameter) -> String {
    parameters.append(parameter)
    return "$\(parameters.count)"
  }

  mutating func add(_ condition: String) { texts.append(condition) }

  /// Adds a condition on `value`, where there is one; `condition` gets its placeholder.
  mutating func add<Value>(_ value: Value?, _ parameter: (Value) -> Parameter, _ condition: (String) -> String) {
    guard let value else { return }
    let placeholder = bind(parameter(value))
    add(condition(placeholder))
  }

  /// Adds what a principal may see, by the column of the cluster's id.
  mutating func add(_ visibility: Visibility, on column: String) {
    switch visibility {
    case .everything: break
    case .nothing: add("false")
    // One cluster's rows are in order in an index; those of several are not.
    case .clusters(let ids) where ids.count == 1: add("\(column) = \(bind(.uuid(ids.first)))")
    case .clusters(let ids): add("\(column) = ANY(\(bind(.uuids(ids))))")
    }
  }

  /// `WHERE …`, or nothing.
  var clause: String { texts.isEmpty ? "" : "WHERE " + texts.joined(separator: " AND ") }
}

/// What the asker may see; always part of the statement, never a filter after it.
public enum Visibility: Sendable, Equatable {
  case everything
  case clusters([UUID])
  case nothing
}
