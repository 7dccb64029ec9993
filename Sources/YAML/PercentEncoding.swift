/// The text that a part of a URI stands for (RFC 3986, section 2.1); nil where an escape is none, or no UTF-8.
public func percentDecoded(_ text: String) -> String? {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst(), let low = rest.popFirst(),
      let high = Character(Unicode.Scalar(high)).hexDigitValue, let low = Character(Unicode.Scalar(low)).hexDigitValue
    else { return nil }
    bytes.append(UInt8(high << 4 | low))
  }
  return String(validating: bytes, as: UTF8.self)
}
