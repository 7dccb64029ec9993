/// Labels beyond ASCII in letters, digits and hyphens (RFC 3492).
enum Punycode {
  private static let base: UInt32 = 36

  /// The text behind `xn--`; nil where it is no Punycode.
  static func decode(_ text: UnsafeRawBufferPointer) -> [Unicode.Scalar]? {
    var output: [Unicode.Scalar] = []
    var at = 0
    if let delimiter = text.lastIndex(of: UInt8(ascii: "-")) {
      output = text[..<delimiter].map { Unicode.Scalar($0) }
      at = delimiter + 1
    }
    var code: UInt32 = 128
    var index: UInt32 = 0
    var bias = Bias()
    while at < text.count {
      let previous = index
      var weight: UInt32 = 1
      var position = base
      while true {
        guard at < text.count, let digit = value(of: text[at]) else { return nil }
        at += 1
        guard let next = sum(index, product(digit, weight)) else { return nil }
        index = next
        let threshold = bias.threshold(position)
        if digit < threshold { break }
        guard let heavier = product(weight, base - threshold) else { return nil }
        weight = heavier
        position += base
      }
      let count = UInt32(output.count) + 1
      bias.adapt(index - previous, count: count, isFirst: previous == 0)
      code += index / count
      index %= count
      guard let scalar = Unicode.Scalar(code), !scalar.isASCII else { return nil }
      output.insert(scalar, at: Int(index))
      index += 1
    }
    return output
  }

  /// What stands behind `xn--` for `label`; nil where its numbers grow too large.
  static func encode(_ label: [Unicode.Scalar]) -> [UInt8]? {
    var output = label.filter(\.isASCII).map { UInt8($0.value) }
    let basic = UInt32(output.count)
    var handled = basic
    if basic > 0 { output.append(UInt8(ascii: "-")) }
    var code: UInt32 = 128
    var delta: UInt32 = 0
    var bias = Bias()
    while handled < label.count {
      guard let next = label.lazy.map(\.value).filter({ $0 >= code }).min(),
        let grown = sum(delta, product(next - code, handled + 1))
      else { return nil }
      delta = grown
      code = next
      for scalar in label {
        if scalar.value < code { delta += 1 }
        guard scalar.value == code else { continue }
        append(delta, bias, to: &output)
        bias.adapt(delta, count: handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return output
  }

  private static func append(_ delta: UInt32, _ bias: Bias, to output: inout [UInt8]) {
    var rest = delta
    var position = base
    while true {
      let threshold = bias.threshold(position)
      if rest < threshold { break }
      output.append(letter(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      position += base
    }
    output.append(letter(rest))
  }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case 48...57: UInt32(byte) - 22
    case 65...90: UInt32(byte) - 65
    case 97...122: UInt32(byte) - 97
    default: nil
    }
  }

  private static func letter(_ digit: UInt32) -> UInt8 { UInt8(digit < 26 ? digit + 97 : digit + 22) }

  private static func product(_ left: UInt32, _ right: UInt32) -> UInt32? {
    let (result, overflows) = left.multipliedReportingOverflow(by: right)
    return overflows ? nil : result
  }

  private static func sum(_ left: UInt32, _ right: UInt32?) -> UInt32? {
    guard let right else { return nil }
    let (result, overflows) = left.addingReportingOverflow(right)
    return overflows ? nil : result
  }

  /// How the digits of a number are weighed, adapted after each (sections 3.4 and 6.1).
  private struct Bias {
    private var value: UInt32 = 72

    func threshold(_ position: UInt32) -> UInt32 { position <= value ? 1 : min(position - value, 26) }

    mutating func adapt(_ delta: UInt32, count: UInt32, isFirst: Bool) {
      var delta = isFirst ? delta / 700 : delta / 2
      delta += delta / count
      var steps: UInt32 = 0
      while delta > (base - 1) * 26 / 2 {
        delta /= base - 1
        steps += base
      }
      value = steps + base * delta / (delta + 38)
    }
  }
}
