/// The first fault of encoding: a document must be UTF-8.
func encodingFault(in text: UnsafeBufferPointer<UInt8>) -> Fault? {
  if text.starts(with: [0xFF, 0xFE, 0, 0]) || text.starts(with: [0, 0, 0xFE, 0xFF]) {
    return Fault(at: .start, "the file is UTF-32: save it as UTF-8")
  }
  if text.count >= 2, (text[0] == 0xFF && text[1] == 0xFE) || (text[0] == 0xFE && text[1] == 0xFF) {
    return Fault(at: .start, "the file is UTF-16: save it as UTF-8")
  }
  return firstScalar(in: text) { $0 == nil }.map { place in
    Fault(at: place.position, "this is not UTF-8 (byte 0x\(hex(place.byte, digits: 2))): save the file as UTF-8")
  }
}

/// The first character that may not stand in a YAML document as itself (YAML 1.2.2, section 5.1), or that readers of
/// YAML 1.1 take for the end of a line, as libyaml does: what it means would depend on the reader.
///
/// The text must be free of encoding faults.
func characterFault(in text: UnsafeBufferPointer<UInt8>) -> Fault? {
  firstScalar(in: text) { scalar in
    switch scalar ?? 0 {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }.map { place in
    let code = hex(place.scalar ?? 0, digits: 4)
    return Fault(
      at: place.position,
      "U+\(code) is a control character that a document may not hold as itself: "
        + "write \"\\u\(code)\" in a double-quoted text"
    )
  }
}

private struct Place {
  var position: Position
  var scalar: UInt32?
  var byte: UInt32
}

/// The first Unicode scalar for which `isSought` holds; it is given nil for bytes that are not UTF-8.
private func firstScalar(in text: UnsafeBufferPointer<UInt8>, where isSought: (UInt32?) -> Bool) -> Place? {
  var line = 1
  var column = 1
  var index = 0
  while index < text.count {
    let byte = text[index]
    var length = 1
    if byte < 0x20 || byte >= 0x7F {
      let scalar = byte < 0x80 ? UInt32(byte) : decode(text, at: index, length: &length)
      if isSought(scalar) {
        return Place(position: Position(line: line, column: column), scalar: scalar, byte: UInt32(byte))
      }
    }
    index += length
    // A carriage return ends a line unless a line feed follows, which then does.
    if byte == 0x0A || (byte == 0x0D && (index == text.count || text[index] != 0x0A)) {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }
  return nil
}

/// The scalar of the sequence of two to four bytes at `index` (RFC 3629: neither overlong nor a surrogate), or nil.
private func decode(_ text: UnsafeBufferPointer<UInt8>, at index: Int, length: inout Int) -> UInt32? {
  let lead = text[index]
  let least: UInt32
  var scalar: UInt32
  switch lead {
  case 0xC2...0xDF: (length, least, scalar) = (2, 0x80, UInt32(lead & 0x1F))
  case 0xE0...0xEF: (length, least, scalar) = (3, 0x800, UInt32(lead & 0x0F))
  case 0xF0...0xF4: (length, least, scalar) = (4, 0x10000, UInt32(lead & 0x07))
  default: return nil
  }
  guard index + length <= text.count else { return nil }
  for next in text[(index + 1)..<(index + length)] {
    guard next & 0xC0 == 0x80 else { return nil }
    scalar = scalar << 6 | UInt32(next & 0x3F)
  }
  return scalar >= least ? Unicode.Scalar(scalar)?.value : nil
}

/// Upper-case hexadecimal, filled with zeros to `digits`.
func hex(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
