/// Which members of an object have been read.
public struct JSONMembers {
  let names: JSONNames
  /// The index of the name that is expected next.
  var expected = 0
  /// The names that were there, a bit for each of the first 64, and for all others in a word of 64 each.
  var seen: UInt64 = 0
  var seenBeyond: [UInt64]?
  /// How many members there were, those of other names included.
  public internal(set) var count = 0

  init(_ names: JSONNames) { self.names = names }

  /// Notes that a name was there; false where it was before.
  @inline(__always)
  mutating func note(_ index: Int) -> Bool {
    guard index < 64 else { return noteBeyond(index) }
    let bit: UInt64 = 1 &<< index
    guard seen & bit == 0 else { return false }
    seen |= bit
    return true
  }

  @inline(never)
  private mutating func noteBeyond(_ index: Int) -> Bool {
    var words = seenBeyond ?? Array(repeating: 0, count: names.count / 64)
    let (word, bit) = (index / 64 - 1, UInt64(1) << (index % 64))
    defer { seenBeyond = words }
    guard words[word] & bit == 0 else { return false }
    words[word] |= bit
    return true
  }

  private func has(_ index: Int) -> Bool {
    if index < 64 { return seen & 1 << index != 0 }
    return (seenBeyond?[index / 64 - 1] ?? 0) & 1 << (index % 64) != 0
  }

  /// Whether one may be missing: certain for up to 64 names.
  @inline(__always)
  var mayLack: Bool { seen & names.required != names.required || names.count > 64 }

  /// The required names that were not there.
  var missing: [String] {
    (0..<names.count).filter { names.entries[$0].isRequired && !has($0) }
      .map { String(decoding: names.entries[$0].name, as: UTF8.self) }
  }
}

extension JSONReader {
  /// Enters an object whose members have those names; nil, with a fault noted, where the next value is none.
  ///
  /// After that, call `next` until it gives nil, and read one value after each index.
  public mutating func beginObject(_ names: JSONNames) throws(JSONSyntaxError) -> JSONMembers? {
    try beginObject() ? JSONMembers(names) : nil
  }

  /// The index of the next member's name, or -1 where it is none of the names; nil, and the object is left, where there
  /// is no member any more.
  ///
  /// A name that was there before and a required one that is missing in the end are noted among the faults.
  public mutating func next(_ members: inout JSONMembers) throws(JSONSyntaxError) -> Int? {
    while try nextMember(closing: UInt8(ascii: "}"), of: "object") {
      members.count &+= 1
      // Most documents have the names in their order, with no space after them.
      if members.expected < members.names.count {
        let entry = members.names.entries[members.expected]
        if at &+ entry.reach <= end, entry.stands(at: start + at) {
          path[depth &- 1] = Step(name: start + at + 1, count: entry.count)
          nameIsEscaped = false
          at &+= entry.count &+ 3
          let index = members.expected
          members.expected &+= 1
          if members.note(index) { return index }
          try skipDuplicate()
          continue
        }
      }
      try readName()
      guard let index = indexOfName(in: members) else {
        undescribed &+= 1
        return -1
      }
      members.expected = index &+ 1
      if members.note(index) { return index }
      try skipDuplicate()
    }
    if members.mayLack { for name in members.missing { fault("required", at: name, "is missing") } }
    return nil
  }

  @inline(never)
  private func indexOfName(in members: JSONMembers) -> Int? {
    if nameIsEscaped {
      return Array(name.utf8).withUnsafeBytes { members.names.index(of: $0, from: members.expected) }
    }
    return members.names.index(of: UnsafeRawBufferPointer(nameBytes), from: members.expected)
  }
}
