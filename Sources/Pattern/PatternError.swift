/// Why a text is not a pattern that this module can match. Offsets count characters (Unicode scalars) from 0.
public enum PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The text breaks the grammar of ECMA-262.
  case invalid(offset: Int, reason: String)
  /// The construct exists, but cannot be matched in linear time or is not offered here.
  case unsupported(offset: Int, reason: String)
  /// The pattern is well-formed, but larger than this module's limits.
  case tooLarge(reason: String)

  /// A sentence for people, without the pattern itself.
  public var description: String {
    switch self {
    case .invalid(let offset, let reason): "at character \(offset): \(reason)"
    case .unsupported(let offset, let reason): "at character \(offset): \(reason)"
    case .tooLarge(let reason): reason
    }
  }
}
