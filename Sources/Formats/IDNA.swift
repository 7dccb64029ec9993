/// Which labels beyond ASCII a domain name may have (RFC 5891, section 4.2; RFC 5892).
enum IDNA {
  /// Whether `label`, which is not Punycode, is a U-label.
  static func accepts(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first, let last = label.last, first != "-", last != "-" else { return false }
    if label.count >= 4, label[2] == "-", label[3] == "-" { return false }
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    let hasArabicDigit = label.contains { 0x660...0x669 ~= $0.value }
    let hasExtendedDigit = label.contains { 0x6F0...0x6F9 ~= $0.value }
    return label.indices.allSatisfy { isAllowed(label, at: $0) } && !(hasArabicDigit && hasExtendedDigit)
  }

  private static func isAllowed(_ label: [Unicode.Scalar], at index: Int) -> Bool {
    let before = index > 0 ? label[index - 1] : nil
    let after = index + 1 < label.count ? label[index + 1] : nil
    switch label[index].value {
    // RFC 5892, section 2.6: exceptions, first those that are valid, then those that are not.
    case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
    case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
    // Appendix A: what is valid in some company.
    case 0xB7: return before == "l" && after == "l"
    case 0x375: return after.map(isGreek) ?? false
    case 0x5F3, 0x5F4: return before.map(isHebrew) ?? false
    case 0x30FB: return label.contains(where: isKanaOrHan)
    case 0x200C: return before.map(isVirama) ?? false || joins(label, at: index)
    case 0x200D: return before.map(isVirama) ?? false
    default: return isPermitted(label[index])
    }
  }

  /// Letters, digits and marks that stay themselves under case folding and normalization: no capitals, no
  /// compatibility forms (sections 2.1 to 2.3).
  private static func isPermitted(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "-" || (97...122).contains(scalar.value) || (48...57).contains(scalar.value) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .decimalNumber:
      return !properties.changesWhenNFKCCaseFolded && !properties.isDefaultIgnorableCodePoint
    default: return false
    }
  }

  private static func isVirama(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass == .virama
  }

  /// Appendix A.1: between letters that join. Taken as: both are letters of Arabic, Syriac, Mongolian or N'Ko.
  private static func joins(_ label: [Unicode.Scalar], at index: Int) -> Bool {
    guard let before = label[..<index].last(where: isNoMark), let after = label[(index + 1)...].first(where: isNoMark)
    else { return false }
    return isCursive(before) && isCursive(after)
  }

  private static func isNoMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .nonspacingMark
  }

  private static func isCursive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FC, 0x6FF, 0x710...0x74F, 0x750...0x77F, 0x7CA...0x7EA,
      0x1820...0x18AA, 0x8A0...0x8C7:
      true
    default: false
    }
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    0x370...0x3FF ~= scalar.value || 0x1F00...0x1FFF ~= scalar.value
  }

  private static func isHebrew(_ scalar: Unicode.Scalar) -> Bool { 0x591...0x5F4 ~= scalar.value }

  private static func isKanaOrHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: true
    default: scalar.properties.isIdeographic
    }
  }
}
