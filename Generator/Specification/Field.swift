/// A field of an object: what its value is, and what becomes of it here.
struct Field: Sendable {
  let name: String
  let value: Value
  var isRequired = false
  /// The version that alone has it; nil where all have.
  var only: Document.Dialect?
  var treatment = Treatment.compiled

  indirect enum Value: Sendable {
    case text, boolean, any
    case word([String])
    case object(ObjectKind)
    /// The object, or a reference to one.
    case referable(ObjectKind)
    case list(Value)
    case map(Value)
  }

  /// What the compiler does with a field.
  enum Treatment: String, Sendable {
    /// Generated code follows it.
    case compiled
    /// The reference shows it.
    case documented
    /// Its form is held against the specification; nothing is made of it.
    case checked
  }

  init(_ name: String, _ value: Value, required: Bool = false, only: Document.Dialect? = nil, _ treatment: Treatment) {
    self.name = name
    self.value = value
    isRequired = required
    self.only = only
    self.treatment = treatment
  }
}
