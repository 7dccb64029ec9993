/// The names that an object's members may have, in the order in which they are expected, and which must be there.
///
/// It is made once for a type and never freed, so that handing it on costs nothing.
public struct JSONNames: ExpressibleByArrayLiteral, @unchecked Sendable {
  // Sendable, for nothing is written any more once `init` is over.
  let entries: UnsafePointer<Entry>
  let count: Int
  /// The names that must be there, a bit for each of the first 64.
  let required: UInt64

  /// A name in a literal of names.
  public struct Name: Sendable {
    let text: String
    let isRequired: Bool
    /// A member that must be there.
    public static func required(_ text: String) -> Name { Name(text: text, isRequired: true) }
    /// A member that may be there.
    public static func optional(_ text: String) -> Name { Name(text: text, isRequired: false) }
  }

  struct Entry {
    /// `"name":`, followed by zeros up to a multiple of eight bytes.
    let text: UnsafeRawPointer
    /// The length of the name in bytes.
    let count: Int
    /// How many words of eight bytes there are before the last one.
    let words: Int
    /// Of the last word, the bytes that count.
    let mask: UInt64
    /// How many bytes are looked at where the name is compared as it stands in a document; beyond any document where it
    /// must not be.
    let reach: Int
    let isRequired: Bool
  }

  public init(arrayLiteral names: Name...) { self.init(names) }

  public init(_ names: [Name]) {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: names.count)
    var required: UInt64 = 0
    for (index, name) in names.enumerated() {
      (entries + index).initialize(to: Entry(name))
      if name.isRequired, index < 64 { required |= 1 << index }
    }
    self.entries = UnsafePointer(entries)
    self.count = names.count
    self.required = required
  }

  /// The names as texts.
  public var texts: [String] { (0..<count).map { String(decoding: entries[$0].name, as: UTF8.self) } }

  /// The index of a name; nil where it is none of them. The search begins at the one that is expected.
  func index(of name: UnsafeRawBufferPointer, from expected: Int) -> Int? {
    for index in expected..<count where entries[index].isName(name) { return index }
    for index in 0..<expected where entries[index].isName(name) { return index }
    return nil
  }
}

extension JSONNames.Entry {
  init(_ name: JSONNames.Name) {
    let bytes = Array("\"\(name.text)\":".utf8)
    words = (bytes.count - 1) / 8
    mask = ~0 >> UInt64(8 * (8 * (words + 1) - bytes.count))
    let room = 8 * (words + 1)
    let text = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 8)
    UnsafeMutableRawBufferPointer(start: text, count: room).copyBytes(
      from: bytes + Array(repeating: 0, count: room - bytes.count))
    self.text = UnsafeRawPointer(text)
    count = bytes.count - 3
    // What documents must or may spell otherwise is found by its decoded name alone.
    let isPlain = !name.text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    reach = isPlain ? room : .max / 2
    isRequired = name.isRequired
  }

  var name: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: text + 1, count: count) }

  func isName(_ other: UnsafeRawBufferPointer) -> Bool { other.count == count && other.elementsEqual(name) }

  /// Whether the name stands at `place` in quotes and with its colon; `reach` bytes must be there.
  @inline(__always)
  func stands(at place: UnsafeRawPointer) -> Bool {
    var offset = 0
    while offset < 8 &* words {
      guard
        place.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == text.load(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset &+= 8
    }
    let difference =
      place.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ text.load(fromByteOffset: offset, as: UInt64.self)
    // Read as on a little-endian machine, where the first bytes are the lowest.
    return UInt64(littleEndian: difference) & mask == 0
  }
}
