/// What came of reading a value.
struct Reading {
  /// Where a value begins, and as what it was read.
  struct Place: Hashable {
    let at: Int
    let type: ObjectIdentifier
  }

  let value: Any?
  let faults: [JSONFault]
  let undescribed: Int
  /// Where the value ends.
  let end: Int
}

extension JSONReader {
  /// Reads the next value by `body`, which tries it as several kinds; what came of it is not asked for twice.
  ///
  /// Such values inside of one another would be read again for each kind of each that they are inside of, which no
  /// reader lives to see the end of. So what came of the inner ones is kept until the outermost has been read, by their
  /// place and their type: a type must be read in one way alone.
  public mutating func once<Value>(
    _ body: (inout JSONReader) throws(JSONSyntaxError) -> Value?
  ) throws(JSONSyntaxError) -> Value? {
    skipSpace()
    let place = Reading.Place(at: at, type: ObjectIdentifier(Value.self))
    if attempts > 0, let known = readings[place] { return repeated(known) }
    let start = checkpoint
    attempts += 1
    let value = try body(&self)
    attempts -= 1
    if attempts > 0 {
      readings[place] = Reading(
        value: value, faults: Array(faults(since: start)), undescribed: undescribed(since: start), end: at)
    } else {
      readings = [:]
    }
    return value
  }

  private mutating func repeated<Value>(_ known: Reading) -> Value? {
    for fault in known.faults where takesFaults { faults.append(fault) }
    undescribed &+= known.undescribed
    at = known.end
    isFirst = false
    return known.value as? Value
  }
}
