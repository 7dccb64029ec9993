/// A property as a stored property.
struct ObjectField {
  let contract: Contract
  let property: Schema.Property
  /// Its name in Swift, with the backticks that a keyword needs.
  let name: String
  /// The name without backticks.
  private let plain: String
  /// Whether the code around the property has a name of its own that is the same.
  private let isTaken: Bool

  init(contract: Contract, property: Schema.Property, name: String? = nil) {
    self.contract = contract
    self.property = property
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
    if property.isRequired { return isNullable ? .nullable : .always }
    if isNullable { return .patch }
    if let expression = swift.defaultExpression { return .defaulted(expression) }
    return .optional
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
