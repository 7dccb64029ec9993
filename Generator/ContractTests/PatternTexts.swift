import Pattern
import Synchronization

/// Texts that match a pattern, or do not. Each is looked for once: the same patterns stand in many operations.
enum PatternTexts {
  private struct Question: Hashable {
    let pattern: String
    let lengths: ClosedRange<Int>
    let isMatching: Bool
  }

  private static let answers = Mutex<[Question: String?]>([:])

  /// A shortest text of these lengths that matches; nil where none is found.
  static func example(of pattern: String, lengths: ClosedRange<Int>) -> String? {
    answer(Question(pattern: pattern, lengths: lengths, isMatching: true)) { $0.example(lengths: lengths) }
  }

  /// A shortest text of these lengths that does not match; nil where none is found.
  static func counterexample(to pattern: String, lengths: ClosedRange<Int>) -> String? {
    answer(Question(pattern: pattern, lengths: lengths, isMatching: false)) { $0.counterexample(lengths: lengths) }
  }

  private static func answer(_ question: Question, _ search: (Pattern) -> String?) -> String? {
    if let known = answers.withLock({ $0[question] }) { return known }
    let found = (try? Pattern(question.pattern)).flatMap(search)
    answers.withLock { $0[question] = .some(found) }
    return found
  }
}
