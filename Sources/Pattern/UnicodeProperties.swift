/// The sets behind `\p{…}`, by the names of ECMA-262, tables 69 to 71.
enum UnicodeProperties {
  /// The set of a name such as `Lu`, `Letter`, `General_Category=Lu`, `Script=Latin` or `Alphabetic`; nil when unknown.
  static func set(named text: String) -> ScalarSet? {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return category(text) ?? binary(text) }
    switch parts[0] {
    case "General_Category", "gc": return category(parts[1])
    case "Script", "sc": return script(parts[1])
    default: return nil
    }
  }

  private static func category(_ name: String) -> ScalarSet? {
    let short = categoryNames[name] ?? name
    if short == "LC" { return ScalarSet(["Lu", "Ll", "Lt"].flatMap { categories[$0] ?? [] }) }
    let members = categories.filter { $0.key == short || (short.count == 1 && $0.key.hasPrefix(short)) }
    return members.isEmpty ? nil : ScalarSet(members.values.flatMap(\.self))
  }

  private static func script(_ name: String) -> ScalarSet? {
    switch name {
    case "Latin", "Latn": Scripts.latin
    case "Greek", "Grek": Scripts.greek
    case "Cyrillic", "Cyrl": Scripts.cyrillic
    default: nil
    }
  }

  private static func binary(_ name: String) -> ScalarSet? {
    switch name {
    case "Any": .all
    case "ASCII": ScalarSet([0...0x7F])
    case "Assigned": category("Cn")?.inverted
    case "Alphabetic", "Alpha": scan(\.isAlphabetic)
    case "Lowercase", "Lower": scan(\.isLowercase)
    case "Uppercase", "Upper": scan(\.isUppercase)
    case "White_Space", "space": scan(\.isWhitespace)
    case "ID_Start", "IDS": scan(\.isIDStart)
    case "ID_Continue", "IDC": scan(\.isIDContinue)
    default: nil
    }
  }

  private static func scan(_ property: (Unicode.Scalar.Properties) -> Bool) -> ScalarSet {
    var ranges: [ClosedRange<UInt32>] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), property(scalar.properties) else { continue }
      if let last = ranges.last, last.upperBound + 1 == value {
        ranges[ranges.count - 1] = last.lowerBound...value
      } else {
        ranges.append(value...value)
      }
    }
    return ScalarSet(ranges)
  }

  /// The ranges of each general category, by its two letters. One pass over all code points, at the first use.
  private static let categories: [String: [ClosedRange<UInt32>]] = {
    var result: [Unicode.GeneralCategory: [ClosedRange<UInt32>]] = [.surrogate: [0xD800...0xDFFF]]
    var start: UInt32 = 0
    var current = Unicode.GeneralCategory.control
    for value in UInt32(0)...0x10FFFF {
      let category = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
      guard category != current else { continue }
      if current != .surrogate { result[current, default: []].append(start...(value - 1)) }
      (start, current) = (value, category)
    }
    result[current, default: []].append(start...0x10FFFF)
    return Dictionary(uniqueKeysWithValues: result.map { (abbreviation(of: $0.key), $0.value) })
  }()

  private static func abbreviation(of category: Unicode.GeneralCategory) -> String {
    switch category {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }

  private static let categoryNames = [
    "Letter": "L", "Cased_Letter": "LC", "Uppercase_Letter": "Lu", "Lowercase_Letter": "Ll", "Titlecase_Letter": "Lt",
    "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Mark": "M", "Combining_Mark": "M", "Nonspacing_Mark": "Mn",
    "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N", "Decimal_Number": "Nd", "digit": "Nd",
    "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "punct": "P", "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi",
    "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc",
    "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc", "cntrl": "Cc", "Format": "Cf", "Surrogate": "Cs",
    "Private_Use": "Co", "Unassigned": "Cn",
  ]
}
