/// A property as a stored property.
struct ObjectField {
  let contract: Contract
  let property: Schema.Property
  /// The name of the schema that has it; nil where it does not matter whether values go one way alone.
  private let owner: String?
  /// Its name in Swift, with the backticks that a keyword needs.
  let name: String
  /// The name without backticks.
  private let plain: String
  /// Whether the code around the property has a name of its own that is the same.
  private let isTaken: Bool

  init(contract: Contract, property: Schema.Property, of owner: String? = nil, name: String? = nil) {
    self.contract = contract
    self.property = property
    self.owner = owner
    let name = name ?? SwiftName.member(property.name)
    self.name = name
    plain = name.hasPrefix("`") ? String(name.dropFirst().dropLast()) : name
    isTaken =
      ObjectField.locals.contains(plain) || plain.hasSuffix("Pattern")
      || plain.hasPrefix("seen") && Int(plain.dropFirst(4)) != nil
  }

  private static let locals: Set<String> = [
    "reader", "writer", "member", "members", "names", "schema", "separator", "value",
  ]

  /// As a parameter of the initializer, where few keywords need backticks.
  var parameter: String { ["inout", "let", "var"].contains(plain) ? name : label }
  /// As an argument's label, where only one does.
  var label: String { SwiftName.label(name) }
  var schema: Schema { property.schema }

  /// What its variable is called where others are about: that of the reader, of the writer, and a pattern's.
  var local: String { isTaken ? plain + "_" : name }
  /// The property in the writer.
  var own: String { isTaken ? "self.\(name)" : name }
  /// Its unwrapping in the writer.
  var binding: String { isTaken ? "let \(local) = self.\(name)" : "let \(name)" }

  var swift: SwiftType {
    SwiftType(contract: contract, schema: schema, valueName: property.name)
  }

  var documentation: String {
    let own = schema.description
    return own.isEmpty ? contract.resolved(schema).description : own
  }

  enum Presence {
    /// Always there.
    case always
    /// Always there, maybe null.
    case nullable
    /// Absent stands for the default.
    case defaulted(String)
    case optional
    /// Absent, null and a value are three things.
    case patch
  }

  var presence: Presence {
    let isNullable = contract.isNullable(schema)
    if isAlwaysDemanded { return isNullable ? .nullable : .always }
    if isNullable { return .patch }
    // What goes one way alone is not made up for the other.
    if !property.isRequired, let expression = swift.defaultExpression { return .defaulted(expression) }
    return .optional
  }

  /// Whether it must be there whichever ways values of its owner go.
  private var isAlwaysDemanded: Bool {
    guard property.isRequired, let owner else { return property.isRequired }
    return Direction.allCases.allSatisfy { !contract.goes(owner, $0) || contract.isDemanded(property, $0) }
  }

  /// Whether it is a fault that it is missing in what `side` reads: a service reads what is sent, a client what is answered.
  func isDemanded(on side: Side) -> Bool {
    let direction: Direction = side.isClient ? .read : .sent
    guard property.isRequired, let owner, contract.goes(owner, direction) else { return property.isRequired }
    return contract.isDemanded(property, direction)
  }

  /// Whether it stands in every document that is written.
  var isAlwaysThere: Bool {
    switch presence {
    case .always, .defaulted, .nullable: true
    case .optional, .patch: false
    }
  }

  var type: String {
    switch presence {
    case .always, .defaulted: swift.name
    case .nullable, .optional: "\(swift.name)?"
    case .patch: "Patch<\(swift.name)>"
    }
  }

  var initializerDefault: String {
    switch presence {
    case .always, .nullable: ""
    case .defaulted(let expression): " = \(expression)"
    case .optional: " = nil"
    case .patch: " = .absent"
    }
  }
}
