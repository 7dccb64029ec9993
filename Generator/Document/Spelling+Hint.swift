import Codec

extension Spelling {
  /// `; did you mean X?` with the one of `names` that `word` is most like; empty where it is like none.
  static func hint(_ word: String, among names: some Sequence<String>) -> String {
    nearest(to: word, among: names.filter { $0 != word }).map { "; did you mean `\($0)`?" } ?? ""
  }
}
