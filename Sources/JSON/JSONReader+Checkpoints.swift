extension JSONReader {
  /// A place to come back to: for values that are read more than once, such as one of several kinds.
  public struct Checkpoint: Sendable {
    let at: Int
    let depth: Int
    let isFirst: Bool
    let faultCount: Int
    let undescribed: Int
  }

  /// Where the reader is now. Come back to it before the container in which it was made is left.
  public var checkpoint: Checkpoint {
    Checkpoint(at: at, depth: depth, isFirst: isFirst, faultCount: faults.count, undescribed: undescribed)
  }

  /// Goes back to `checkpoint`, and forgets the faults that were noted since.
  public mutating func rewind(to checkpoint: Checkpoint) {
    at = checkpoint.at
    depth = checkpoint.depth
    isFirst = checkpoint.isFirst
    faults.removeSubrange(checkpoint.faultCount...)
    undescribed = checkpoint.undescribed
  }

  /// Stays here, forgets the faults that were noted since `checkpoint`, and counts what was read since as having so many
  /// members that no list of names had.
  public mutating func settle(since checkpoint: Checkpoint, undescribed count: Int) {
    faults.removeSubrange(checkpoint.faultCount...)
    undescribed = checkpoint.undescribed + count
  }

  /// The faults that were noted since `checkpoint`.
  public func faults(since checkpoint: Checkpoint) -> ArraySlice<JSONFault> { faults[checkpoint.faultCount...] }

  /// How many members were read since `checkpoint` that no list of names had.
  public func undescribed(since checkpoint: Checkpoint) -> Int { undescribed - checkpoint.undescribed }

  /// Notes that the member last read is described, though no list of names has it.
  public mutating func describe() { undescribed &-= 1 }

  /// Notes a fault whose pointer leads on from the present value.
  public mutating func note(_ fault: JSONFault) {
    guard takesFaults else { return }
    faults.append(JSONFault(pointer: pointer() + fault.pointer, rule: fault.rule, detail: fault.detail))
  }

  /// The string that the next value, an object, has at `name`; nil where it is no object, or has no such string.
  /// Nothing is passed over.
  public mutating func peek(member name: StaticString) throws(JSONSyntaxError) -> String? {
    let checkpoint = checkpoint
    guard try kind() == .object, try beginObject() else { return nil }
    var found: String?
    while try nextName() {
      if nameIs(name) {
        found = try kind() == .string ? try string() : nil
        break
      }
      try skip()
    }
    rewind(to: checkpoint)
    return found
  }
}
