/// What a schema is called where it needs a name and has none: after its owner and the part that it plays there.
struct SchemaNaming {
  /// The name of the owner.
  let owner: String
  /// Whether a part that needs a type of its own may get one; the parts of `not`, for example, need none.
  var givesNames = true
  /// Whether it is the owner's property or a parameter: there an enumeration can be declared inside the owner.
  var isDirect = false

  static let none = SchemaNaming(owner: "", givesNames: false)

  /// For a part such as a property.
  func part(_ name: String, isDirect: Bool = false) -> SchemaNaming {
    guard givesNames else { return self }
    return SchemaNaming(owner: owner + SwiftName.type(name), isDirect: isDirect)
  }

  /// For the items of an array and the values of a map.
  var element: SchemaNaming { givesNames ? SchemaNaming(owner: owner + "Item", isDirect: isDirect) : self }
}
