/// A regular expression of ECMA-262 as JSON Schema uses it: with the `u` flag, on Unicode scalars.
///
/// Matching takes time linear in the text whatever the pattern: by a deterministic automaton that is built with the
/// pattern when it is small, else by following all ways through the pattern at once. Neither keeps state between
/// calls, so a pattern may be used by any number of threads. Each look-around costs one more way through the text.
///
/// Not offered: backreferences, which have no such automaton; modifiers such as `(?i:…)`; scripts other than Latin, Greek
/// and Cyrillic.
public struct Pattern: Sendable {
  private let compiled: Compiled

  /// What the pattern was made into, behind one reference: patterns are handed on for each value that is checked.
  private final class Compiled: Sendable {
    let source: String
    let program: Program
    let looks: [LookAround]
    let automaton: Automaton?

    init(_ source: String) throws(PatternError) {
      self.source = source
      var parser = PatternParser(source)
      program = try Program(try parser.pattern())
      var looks: [LookAround] = []
      for look in parser.looks { looks.append(try LookAround(look.expression, isBehind: look.isBehind)) }
      self.looks = looks
      automaton = looks.isEmpty ? Automaton(program) : nil
    }
  }

  /// - Throws: where and why `source` is no pattern of this module.
  public init(_ source: String) throws(PatternError) { compiled = try Compiled(source) }

  /// The pattern as written.
  public var source: String { compiled.source }
  var program: Program { compiled.program }
  /// Those inside of others first.
  var looks: [LookAround] { compiled.looks }

  /// Whether `text` has a part that matches; `^` and `$` tie the pattern to the ends of the text.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { matches(utf8: UnsafeRawBufferPointer($0)) }
  }

  /// Whether the UTF-8 text has a part that matches. A byte that is not UTF-8 counts as U+FFFD.
  public func matches(utf8 text: UnsafeRawBufferPointer) -> Bool {
    if let automaton = compiled.automaton { return automaton.matches(text) }
    if !looks.isEmpty { return LookAroundSimulation(text, looks).matches(program) }
    var simulation = Simulation(program)
    return simulation.matches(text)
  }
}

extension Pattern: Hashable, CustomStringConvertible {
  public static func == (left: Pattern, right: Pattern) -> Bool {
    left.source.unicodeScalars.elementsEqual(right.source.unicodeScalars)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(source) }

  public var description: String { source }
}
