import Codec
public import JSON
import Values

/// A word of an enumeration that may grow: any text, with constants for the words that the contract lists.
///
/// A service that is newer than this client may answer a word that the client has not heard of. It is kept as it came,
/// so that the rest of the answer can be read: compare with the constants, and have a `default` for what is left.
public protocol OpenWord: RawRepresentable<String>, CaseIterable, Sendable, Hashable, CustomStringConvertible,
  ParameterConvertible
{
  init(rawValue: String)
}

extension OpenWord {
  /// The word.
  public var description: String { rawValue }
  /// Whether the contract lists it.
  public var isKnown: Bool { Self.allCases.contains(self) }
  public var parameterValue: JSONValue { .string(rawValue) }
}

extension JSONReader {
  /// Any word, noted among the faults where it is none that the contract lists; nil where the next value is no string.
  public mutating func word<Word: OpenWord>(_ type: Word.Type) throws(JSONSyntaxError) -> Word? {
    guard let text = try string() else { return nil }
    let word = Word(rawValue: text)
    if !word.isKnown {
      fault("enum", "must be \(Sentence.listed(Word.allCases.map(\.rawValue))), is \(Sentence.quoted(text))")
    }
    return word
  }
}
