extension JSONReader {
  /// What the next value is.
  public mutating func kind() throws(JSONSyntaxError) -> JSONKind {
    skipSpace()
    guard at < end else { throw failure("a value is missing here") }
    switch start[at] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 48...57: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: throw failure("a value is missing here, found \(found())")
    }
  }

  /// Notes that the next value is of another type than `expected`, and passes over it.
  @inline(never)
  public mutating func mismatch(expected: String) throws(JSONSyntaxError) {
    let kind = try kind()
    fault("type", "must be \(expected), is \(kind.phrase)")
    try skip()
  }

  /// Enters an object; false, with a fault noted, where the next value is none.
  ///
  /// After true, call `nextName` until it gives false, and read one value after each true.
  public mutating func beginObject() throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: "{") else {
      try mismatch(expected: JSONKind.object.phrase)
      return false
    }
    try enter(Step(name: start, count: 0))
    return true
  }

  /// Enters an array; false, with a fault noted, where the next value is none.
  ///
  /// After true, call `nextElement` until it gives false, and read one value after each true.
  public mutating func beginArray() throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: "[") else {
      try mismatch(expected: JSONKind.array.phrase)
      return false
    }
    try enter(Step(name: nil, count: -1))
    return true
  }

  private mutating func enter(_ step: Step) throws(JSONSyntaxError) {
    guard depth < maximumDepth else { throw failure("values are nested deeper than \(maximumDepth) here") }
    if depth == room { makeRoom() }
    at &+= 1
    path[depth] = step
    depth &+= 1
    isFirst = true
  }

  @inline(never)
  private mutating func makeRoom() {
    let larger = UnsafeMutablePointer<Step>.allocate(capacity: room * 2)
    larger.initialize(from: path, count: depth)
    path.deallocate()
    path = larger
    room *= 2
  }

  /// The name of the next member; false, and the object is left, where there is none.
  public mutating func nextName() throws(JSONSyntaxError) -> Bool {
    guard try nextMember(closing: UInt8(ascii: "}"), of: "object") else { return false }
    try readName()
    return true
  }

  /// Reads a member's name and the colon after it.
  mutating func readName() throws(JSONSyntaxError) {
    guard at < end, start[at] == UInt8(ascii: "\"") else {
      throw failure("a member's name in double quotes is missing here, found \(found())")
    }
    let text = try scanString()
    nameIsEscaped = text.isEscaped
    path[depth &- 1] = Step(name: start + text.first, count: text.count)
    skipSpace()
    guard at < end, start[at] == UInt8(ascii: ":") else { throw failure("a ':' is missing here, found \(found())") }
    at &+= 1
  }

  /// Whether there is another element; false, and the array is left, where there is none.
  public mutating func nextElement() throws(JSONSyntaxError) -> Bool {
    guard try nextMember(closing: UInt8(ascii: "]"), of: "array") else { return false }
    path[depth &- 1].count &+= 1
    return true
  }

  /// The number of elements before the present one; only within an array.
  public var index: Int { path[depth &- 1].count }

  @inline(__always)
  mutating func nextMember(closing: UInt8, of container: StaticString) throws(JSONSyntaxError) -> Bool {
    skipSpace()
    guard at < end else { throw failure("the \(container) is not closed") }
    if start[at] == closing {
      at &+= 1
      depth &-= 1
      isFirst = false
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard start[at] == UInt8(ascii: ",") else {
      throw failure("a ',' or the end of the \(container) is missing here, found \(found())")
    }
    at &+= 1
    skipSpace()
    if at < end, start[at] == closing { throw failure("a value must follow the ','") }
    return true
  }

  // MARK: Names

  /// The name last read as it stands in the document; empty where the reader is in no object.
  var nameBytes: UnsafeBufferPointer<UInt8> {
    guard depth > 0, let name = path[depth &- 1].name else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: name, count: path[depth &- 1].count)
  }

  /// Whether the name last read in the object that is open is `literal`; to be asked before its value is read.
  public func nameIs(_ literal: StaticString) -> Bool {
    let other = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    if nameIsEscaped { return name.utf8.elementsEqual(other) }
    return nameBytes.count == other.count && nameBytes.elementsEqual(other)
  }

  /// The name last read in the object that is open, to be asked for before its value is read; half a surrogate pair in it
  /// is U+FFFD.
  public var name: String {
    nameIsEscaped ? JSONReader.unescaped(nameBytes) : String(decoding: nameBytes, as: UTF8.self)
  }

  /// The name last read, for who keeps it; nil, with a fault noted, where it is no text or cannot be kept.
  public mutating func keptName() -> String? { nameIsEscaped ? checkedText(nameBytes) : name }

  /// Notes that the name last read stood in this object before, and passes over the value.
  public mutating func skipDuplicate() throws(JSONSyntaxError) {
    fault("duplicate", "stands here twice")
    try skip()
  }

  // MARK: Passing over

  /// Passes over the next value, whatever it is; it must be well formed.
  public mutating func skip() throws(JSONSyntaxError) {
    switch try kind() {
    case .object:
      guard try beginObject() else { return }
      while try nextName() { try skip() }
    case .array:
      guard try beginArray() else { return }
      while try nextElement() { try skip() }
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    case .boolean: _ = try bool()
    case .null: _ = try null()
    }
  }

  /// The bytes of the next value, which is passed over; valid as long as the document.
  public mutating func rawValue() throws(JSONSyntaxError) -> UnsafeRawBufferPointer {
    skipSpace()
    let first = at
    try skip()
    return UnsafeRawBufferPointer(start: start + first, count: at - first)
  }
}
