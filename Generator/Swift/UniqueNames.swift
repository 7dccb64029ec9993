/// Names in Swift, each of them once: what differs in a contract only by what Swift has no spelling for gets a number.
struct UniqueNames {
  private var taken: Set<String>
  /// The first number that was not tried behind a name that is taken.
  private var numbers: [String: Int] = [:]

  init(taken: Set<String> = []) { self.taken = taken }

  /// `wish`, or `other` where that is taken, or `wish2`, and so on; `v1` goes on with `v1_2`.
  mutating func name(_ wish: String, or other: @autoclosure () -> String? = nil) -> String {
    let plain = wish.filter { $0 != "`" }
    if taken.insert(plain).inserted { return wish }
    if let other = other(), taken.insert(other).inserted { return other }
    let stem = plain.last?.isNumber == true ? plain + "_" : plain
    var number = numbers[stem] ?? 2
    while !taken.insert(stem + String(number)).inserted { number += 1 }
    numbers[stem] = number + 1
    return stem + String(number)
  }
}
