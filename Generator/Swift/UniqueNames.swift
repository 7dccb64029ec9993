/// Names in Swift, each of them once: what differs in a contract only by what Swift has no spelling for gets a number.
struct UniqueNames {
  private var taken: Set<String>

  init(taken: Set<String> = []) { self.taken = taken }

  /// `wish`, or `wish2` where that is taken, and so on.
  mutating func name(_ wish: String) -> String {
    var name = wish
    var number = 2
    while !taken.insert(name).inserted {
      let isQuoted = wish.hasPrefix("`")
      name = (isQuoted ? String(wish.dropFirst().dropLast()) : wish) + String(number)
      number += 1
    }
    return name
  }
}
