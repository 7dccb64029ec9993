/// Text as a terminal shows it.
extension String {
  /// The text without what moves the cursor or turns the direction of writing: it comes from elsewhere.
  var printable: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.isPrintable ? $0 : "\u{fffd}" }))
  }

  /// How many columns it takes.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// Its beginning, as far as it fits into `columns`.
  func prefix(columns: Int) -> Substring {
    var rest = columns
    return prefix { character in
      rest -= character.columns
      return rest >= 0
    }
  }
}

extension Character {
  /// Two for wide characters (UAX #11), none for what is only seen on others.
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first else { return 0 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return first.isWide || first.properties.isEmojiPresentation ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Not a control character, a separator of lines, or one that embeds or overrides a direction (UAX #9).
  fileprivate var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: false
    default: !(0x202a...0x202e ~= value || 0x2066...0x2069 ~= value)
    }
  }

  /// The blocks of East Asian scripts and of fullwidth forms.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
      0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd:
      true
    default: false
    }
  }
}
