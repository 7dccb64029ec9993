/// The nearest known name to a misspelled one.
public enum Spelling {
  /// The name with the fewest changed letters, where that is fewer than half of them.
  public static func nearest(to word: String, among names: [String]) -> String? {
    let letters = Array(word.lowercased().utf8.prefix(100))
    let ranked = names.map { (name: $0, distance: distance(letters, Array($0.lowercased().utf8))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance * 2 <= max(letters.count, 2) ? best.name : nil
  }

  /// The edit distance of Levenshtein.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var previous = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        current.append(min(previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
      }
      previous = current
    }
    return previous[right.count]
  }
}
