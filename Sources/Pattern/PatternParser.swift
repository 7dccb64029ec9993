/// Reads the grammar of ECMA-262, section 22.2.1, with the `u` flag: strict, without the web's leniencies.
///
/// Alternatives, terms and quantifiers are here; escapes and classes are in files of their own.
struct PatternParser {
  let scalars: [Unicode.Scalar]
  var index = 0
  private var depth = 0
  /// The look-arounds that were read, those inside of others first.
  private(set) var looks: [(expression: Expression, isBehind: Bool)] = []

  init(_ source: String) {
    scalars = Array(source.unicodeScalars)
  }

  /// The whole pattern.
  mutating func pattern() throws(PatternError) -> Expression {
    let expression = try alternatives()
    if peek == ")" { throw invalid("there is no group that this `)` closes: write \\) for the character") }
    return expression
  }

  private mutating func alternatives() throws(PatternError) -> Expression {
    var all = [try sequence()]
    while skip("|") { all.append(try sequence()) }
    return all.count == 1 ? all[0] : .alternatives(all)
  }

  private mutating func sequence() throws(PatternError) -> Expression {
    var terms: [Expression] = []
    while let scalar = peek, scalar != "|", scalar != ")" {
      let term = try term(scalar)
      if case .assertion = term {
        if isQuantifier { throw invalid("an assertion cannot be repeated") }
        terms.append(term)
      } else {
        terms.append(try quantified(term))
      }
    }
    return terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func term(_ scalar: Unicode.Scalar) throws(PatternError) -> Expression {
    switch scalar {
    case "^":
      index += 1
      return .assertion(.start)
    case "$":
      index += 1
      return .assertion(.end)
    case ".":
      index += 1
      return .set(.dot)
    case "(":
      return try group()
    case "[":
      return .set(try characterClass())
    case "\\":
      return try escape()
    case "*", "+", "?":
      throw invalid("there is nothing that `\(scalar)` could repeat: write \\\(scalar) for the character")
    case "{", "}", "]":
      throw invalid("`\(scalar)` has a meaning of its own: write \\\(scalar) for the character")
    default:
      index += 1
      return .set(ScalarSet(scalar.value))
    }
  }

  private mutating func group() throws(PatternError) -> Expression {
    let start = index
    index += 1
    let kind = skip("?") ? try groupKind(start) : .plain
    depth += 1
    guard depth <= Limits.depth else { throw .tooLarge(reason: "groups are nested more than \(Limits.depth) deep") }
    let expression = try alternatives()
    depth -= 1
    guard skip(")") else { throw .invalid(offset: start, reason: "this group is not closed: write the missing `)`") }
    if case .look(let isBehind, let isNegated) = kind {
      guard looks.count < Limits.looks else {
        throw .tooLarge(reason: "the pattern has more than \(Limits.looks) look-arounds")
      }
      looks.append((expression, isBehind))
      return .assertion(.look(looks.count - 1, isNegated: isNegated))
    }
    // Wrapped, so that a group around an assertion can be repeated as the grammar allows.
    return .sequence([expression])
  }

  private enum GroupKind {
    case plain
    case look(isBehind: Bool, isNegated: Bool)
  }

  /// What follows `(?`.
  private mutating func groupKind(_ start: Int) throws(PatternError) -> GroupKind {
    if skip(":") { return .plain }
    if skip("=") { return .look(isBehind: false, isNegated: false) }
    if skip("!") { return .look(isBehind: false, isNegated: true) }
    guard skip("<") else {
      if let scalar = peek, "ims-".unicodeScalars.contains(scalar) {
        throw .unsupported(
          offset: start, reason: "modifiers are not offered: write the letters of both cases, as in [Aa]")
      }
      throw .invalid(offset: start, reason: "no group begins like this: known are (…), (?:…) and (?<name>…)")
    }
    if skip("=") { return .look(isBehind: true, isNegated: false) }
    if skip("!") { return .look(isBehind: true, isNegated: true) }
    try groupName(start)
    return .plain
  }

  /// The name between `<` and `>`.
  private mutating func groupName(_ start: Int) throws(PatternError) {
    let first = index
    while let scalar = peek, scalar != ">" {
      let isLetter = index == first ? scalar.properties.isIDStart : scalar.properties.isIDContinue
      guard isLetter || scalar == "$" || scalar == "_" else {
        throw invalid("a group's name has letters, digits, _ and $, and does not begin with a digit")
      }
      index += 1
    }
    guard index > first, skip(">") else {
      throw .invalid(offset: start, reason: "the group's name is missing: write (?<name>…)")
    }
  }

  private var isQuantifier: Bool {
    switch peek {
    case "*", "+", "?", "{": true
    default: false
    }
  }

  private mutating func quantified(_ term: Expression) throws(PatternError) -> Expression {
    guard isQuantifier else { return term }
    var result = term
    if skip("*") {
      result = .repetition(term, minimum: 0, maximum: nil)
    } else if skip("+") {
      result = .repetition(term, minimum: 1, maximum: nil)
    } else if skip("?") {
      result = .repetition(term, minimum: 0, maximum: 1)
    } else {
      let (minimum, maximum) = try bounds()
      result = .repetition(term, minimum: minimum, maximum: maximum)
    }
    _ = skip("?")
    if isQuantifier { throw invalid("a repetition cannot be repeated: put it into a group, (?:…)") }
    return result
  }

  /// `{n}`, `{n,}` or `{n,m}`.
  private mutating func bounds() throws(PatternError) -> (Int, Int?) {
    let start = index
    index += 1
    var minimum: Int?
    var maximum: Int?
    minimum = number()
    if skip(",") {
      maximum = number()
    } else {
      maximum = minimum
    }
    guard let minimum, skip("}") else {
      throw .invalid(offset: start, reason: "a repetition is {n}, {n,} or {n,m}: write \\{ for the character")
    }
    if let maximum, maximum < minimum {
      throw .invalid(offset: start, reason: "the numbers of a repetition are out of order: the smaller is first")
    }
    return (minimum, maximum)
  }

  /// Decimal digits; beyond the limit of states all numbers are alike.
  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek?.value, (0x30...0x39).contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit - 0x30), Limits.states * 10)
      index += 1
    }
    return value
  }

  /// The character at this place; nil at the end.
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// Passes over `scalar` if it is here.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  func invalid(_ reason: String) -> PatternError { .invalid(offset: index, reason: reason) }
}
