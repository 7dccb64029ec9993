/// Reads JSON (RFC 8259) in one pass over its bytes, without a tree.
///
/// What is not JSON throws a `JSONSyntaxError` and ends the reading. What is JSON but not what the caller asked for is
/// noted in `faults` with its JSON Pointer, and the reading goes on, so that one pass finds every fault of a document.
/// A method that reads a value gives nil where it noted a fault; the value has then been passed over.
///
/// The bytes must stay where they are while the reader lives; `JSONReader.read` sees to that.
public struct JSONReader: ~Copyable {
  @usableFromInline let start: UnsafePointer<UInt8>
  @usableFromInline let end: Int
  @usableFromInline var at = 0
  /// True between the opening of a container and its first member.
  @usableFromInline var isFirst = false
  /// Whether the name last read has escapes.
  var nameIsEscaped = false

  /// Where the reader is: a step for each open container.
  var path: UnsafeMutablePointer<Step>
  /// For how many open containers there is room in `path`.
  var room = 32
  var depth = 0
  let maximumDepth: Int

  /// What was noted so far, at most `maximumFaults`.
  public internal(set) var faults: [JSONFault] = []
  /// Faults beyond this number are counted as noted and not kept.
  public static let maximumFaults = 100
  /// Whether strings may hold U+0000, which many a store cannot keep; where not, one is a fault of rule `pattern`.
  let allowsNUL: Bool
  /// The rules whose breaking is no fault for this caller.
  let forgiven: Set<String>

  /// How many members were read that no list of names had.
  var undescribed = 0
  /// How many values are open that may be read again.
  var attempts = 0
  /// What came of the values inside of those.
  var readings: [Reading.Place: Reading] = [:]

  struct Step {
    /// The name's bytes in the document, or nil for an element of an array.
    var name: UnsafePointer<UInt8>?
    /// The length of the name, or the index of the element.
    var count: Int
  }

  /// A reader of `bytes`, which must outlive it.
  /// - Throws: `JSONSyntaxError` where the bytes are not UTF-8.
  public init(
    _ bytes: UnsafeRawBufferPointer, maximumDepth: Int = 128, allowsNUL: Bool = true, forgiving: Set<String> = []
  ) throws(JSONSyntaxError) {
    // An empty document still needs an address to be empty at.
    start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? ("" as StaticString).utf8Start
    end = bytes.count
    self.maximumDepth = maximumDepth
    self.allowsNUL = allowsNUL
    forgiven = forgiving
    path = .allocate(capacity: room)
    if let offset = UTF8Validation.firstFault(in: bytes) {
      throw failure("this is not UTF-8", at: offset)
    }
  }

  deinit { path.deallocate() }

  /// Reads the whole of `bytes` with `body`; what follows the value is an error.
  ///
  /// - Parameter forgiving: the rules whose breaking is no fault, such as `enum` and `maxLength`.
  public static func read<Result>(
    _ bytes: [UInt8], maximumDepth: Int = 128, allowsNUL: Bool = true, forgiving: Set<String> = [],
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> Result
  ) throws(JSONSyntaxError) -> Result {
    try bytes.withUnsafeBufferPointer { (bytes) throws(JSONSyntaxError) -> Result in
      let raw = UnsafeRawBufferPointer(bytes)
      var reader = try JSONReader(raw, maximumDepth: maximumDepth, allowsNUL: allowsNUL, forgiving: forgiving)
      let result = try body(&reader)
      try reader.finish()
      return result
    }
  }

  /// Checks that nothing but white space is left.
  public mutating func finish() throws(JSONSyntaxError) {
    skipSpace()
    if at < end { throw failure("nothing may follow the value, found \(found())") }
  }

  // MARK: Bytes

  @inline(__always)
  mutating func skipSpace() {
    while at < end {
      let byte = start[at]
      guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return }
      at &+= 1
    }
  }

  @inline(never)
  func failure(_ reason: String, at offset: Int? = nil) -> JSONSyntaxError {
    let offset = offset ?? at
    var line = 1
    var lineStart = 0
    for index in 0..<min(offset, end) where start[index] == 0x0a {
      line += 1
      lineStart = index + 1
    }
    return JSONSyntaxError(offset: offset, line: line, column: offset - lineStart + 1, reason: reason)
  }

  /// What stands at the present place, for messages.
  func found() -> String {
    guard at < end else { return "the end" }
    let byte = start[at]
    switch byte {
    case 0x21...0x7e: return "'\(Character(Unicode.Scalar(byte)))'"
    case 0xef where at == 0 && end > 2 && start[1] == 0xbb && start[2] == 0xbf: return "a byte order mark"
    case 0x80...: return "a character outside ASCII"
    default: return "byte \(byte)"
    }
  }

  // MARK: Faults

  /// Notes a fault at the present value: the member or element being read.
  @inline(never)
  public mutating func fault(_ rule: String, _ detail: String) {
    guard takesFaults, !forgiven.contains(rule) else { return }
    faults.append(JSONFault(pointer: pointer(), rule: rule, detail: detail))
  }

  /// Notes a fault at `name` within the present value.
  @inline(never)
  public mutating func fault(_ rule: String, at name: String, _ detail: String) {
    guard takesFaults, !forgiven.contains(rule) else { return }
    faults.append(JSONFault(pointer: pointer() + "/" + JSONReader.escaped(name), rule: rule, detail: detail))
  }

  /// Whether one more fault is noted: what goes beyond is not worth finding words for.
  public var takesFaults: Bool { faults.count < JSONReader.maximumFaults }

  /// The JSON Pointer (RFC 6901) of the present value.
  public func pointer() -> String {
    var text = ""
    for index in 0..<depth {
      let step = path[index]
      text += "/"
      if let name = step.name {
        let bytes = UnsafeBufferPointer(start: name, count: step.count)
        text += JSONReader.escaped(JSONReader.unescaped(bytes))
      } else {
        text += String(step.count)
      }
    }
    return text
  }

  /// A name as a reference token of a JSON Pointer.
  static func escaped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
    var text = ""
    for character in name.unicodeScalars {
      switch character {
      case "~": text += "~0"
      case "/": text += "~1"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
