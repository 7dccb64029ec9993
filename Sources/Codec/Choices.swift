public import JSON
import Values

extension JSONReader {
  /// A way to read a value as one of several kinds, with what the kind is called.
  public struct Branch<Value> {
    let name: String
    let kind: JSONKind?
    let read: (inout JSONReader) throws(JSONSyntaxError) -> Value?

    /// - Parameter kind: the one type of JSON that `read` takes; nil where there are several.
    public init(
      _ name: String, _ kind: JSONKind? = nil, _ read: @escaping (inout JSONReader) throws(JSONSyntaxError) -> Value?
    ) {
      self.name = name
      self.kind = kind
      self.read = read
    }
  }

  /// A value that fits exactly one of `branches` (JSON Schema, `oneOf`); nil, with a fault noted, where it does not.
  ///
  /// `Value` must be a type that no other branches give: of a value inside of one that is read as several kinds, what
  /// came of it is kept by its type.
  public mutating func one<Value>(of branches: [Branch<Value>]) throws(JSONSyntaxError) -> Value? {
    try once { (reader) throws(JSONSyntaxError) in
      guard let tries = try reader.tried(branches) else { return nil }
      if tries.fitting.count == 1 { return tries.best?.value }
      if tries.fitting.isEmpty {
        reader.fault("oneOf", tries.misfit)
      } else {
        let names = tries.fitting.map(\.name).joined(separator: " and ")
        reader.fault("oneOf", "must fit one of the choices alone, fits \(names)")
      }
      return nil
    }
  }

  /// A value that fits at least one of `branches` (JSON Schema, `anyOf`), as the first of those that describe most of its
  /// members; nil, with a fault noted, where it fits none.
  ///
  /// `Value` must be a type that no other branches give, as for `one(of:)`.
  public mutating func any<Value>(of branches: [Branch<Value>]) throws(JSONSyntaxError) -> Value? {
    try once { (reader) throws(JSONSyntaxError) in
      guard let tries = try reader.tried(branches) else { return nil }
      if tries.fitting.isEmpty { reader.fault("anyOf", tries.misfit) }
      return tries.best?.value
    }
  }

  private struct Tries<Value> {
    var fitting: [(name: String, value: Value, undescribed: Int)] = []
    var misses: [String] = []

    /// The first of those that leave the fewest members undescribed.
    var best: (name: String, value: Value, undescribed: Int)? {
      fitting.min { $0.undescribed < $1.undescribed }
    }

    var misfit: String { "fits none of the choices: \(misses.joined(separator: "; "))" }
  }

  /// What comes of the next value as each of `branches`; it is passed over.
  ///
  /// Nil where no more faults are noted, by which it shows what fits: the document is refused already.
  private mutating func tried<Value>(_ branches: [Branch<Value>]) throws(JSONSyntaxError) -> Tries<Value>? {
    guard takesFaults else {
      try skip()
      return nil
    }
    let start = checkpoint
    let kind = try kind()
    var tries = Tries<Value>()
    var isRead = false
    for branch in branches {
      if let expected = branch.kind, expected != kind {
        tries.misses.append(miss(branch.name, pointer(), "must be \(expected.phrase), is \(kind.phrase)"))
        continue
      }
      if isRead { rewind(to: start) }
      let value = try branch.read(&self)
      isRead = true
      let faults = faults(since: start)
      if let value, faults.isEmpty {
        tries.fitting.append((branch.name, value, undescribed(since: start)))
      } else if let fault = faults.first {
        tries.misses.append(miss(branch.name, fault.pointer, fault.detail))
      }
    }
    if !isRead { try skip() }
    settle(since: start, undescribed: tries.best?.undescribed ?? 0)
    return tries
  }

  /// Why a value is not of a kind. What fits none of several kinds itself says so of each, and so on inward: it is cut.
  private func miss(_ name: String, _ pointer: String, _ detail: String) -> String {
    let limit = 200
    let short = detail.utf8.count > limit ? detail.prefix(limit) + "…" : detail[...]
    return "\(name): \(pointer.isEmpty ? "" : pointer + " ")\(short)"
  }

  /// Notes that no value fits (JSON Schema, `false`), and passes over the next one.
  public mutating func nothing() throws(JSONSyntaxError) -> JSONValue? {
    fault("false", "must not be here")
    try skip()
    return nil
  }

  /// Notes that the discriminator has no value that is known, and passes over the object.
  public mutating func unknownKind(
    _ found: String?, at property: String, known: [String]
  ) throws(JSONSyntaxError) {
    guard try kind() == .object else { return try mismatch(expected: JSONKind.object.phrase) }
    let isFound = found.map { ", is \(Sentence.quoted($0))" } ?? ""
    fault("discriminator", at: property, "must be \(Sentence.listed(known))\(isFound)")
    try skip()
  }
}
