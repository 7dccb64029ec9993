/// Builds the nodes of a document from libyaml's events (YAML 1.2.2, section 3.1.2: "compose").
struct Composer: ~Copyable {
  private var events: EventStream
  private var anchors: [String: Anchor] = [:]
  private var repeatedNodes = 0
  private(set) var faults: [Fault] = []

  init(_ events: consuming EventStream) {
    self.events = events
  }

  /// A node that was named; `open` while its own content is being read.
  private enum Anchor {
    case open
    case complete(Composed)
  }

  /// A node, where it ends in the text (an alias does so far from its node), how many nodes it comprises and how many
  /// levels, aliases expanded.
  private struct Composed {
    var node: Node
    var end: Position
    var size = 1
    var height = 1
  }

  /// The root of the only document of the stream.
  mutating func document() throws(Halt) -> Node {
    let first = try events.next()
    guard case .documentStart(let version) = first.kind else {
      return .null(first.range)
    }
    if let version, version != "1.2" {
      report(
        first.range,
        "this file says it is YAML \(version), but it is read as YAML 1.2, where `no` and `on` are strings: "
          + "remove the %YAML line")
    }
    let root = try node(from: try events.next(), depth: 1).node
    var next = try events.next()
    if case .documentEnd = next.kind { next = try events.next() }
    guard case .streamEnd = next.kind else {
      throw halt(next.range, "a second document begins here, but a file holds one: put it into a file of its own")
    }
    return root
  }

  private mutating func node(from event: Event, depth: Int) throws(Halt) -> Composed {
    guard depth <= Limits.depth else { throw halt(event.range, Limits.tooDeep) }
    switch event.kind {
    case .alias(let name):
      return try resolve(name, event.range, depth: depth)
    case .scalar(let text, let isQuoted, let properties):
      let value = scalarValue(text, isQuoted: isQuoted, tag: properties.tag, event.range)
      let scalar = Scalar(value: value, text: text, isQuoted: isQuoted)
      let composed = Composed(node: Node(.scalar(scalar), range: event.range), end: event.range.end)
      if let anchor = properties.anchor { anchors[anchor] = .complete(composed) }
      return composed
    case .sequenceStart(let properties):
      checkTag(properties.tag, is: "seq", event.range)
      if let anchor = properties.anchor { anchors[anchor] = .open }
      let composed = try sequence(event.range.start, depth: depth)
      if let anchor = properties.anchor { anchors[anchor] = .complete(composed) }
      return composed
    case .mappingStart(let properties):
      checkTag(properties.tag, is: "map", event.range)
      if let anchor = properties.anchor { anchors[anchor] = .open }
      let composed = try mapping(event.range.start, depth: depth)
      if let anchor = properties.anchor { anchors[anchor] = .complete(composed) }
      return composed
    case .documentStart, .documentEnd, .streamEnd, .collectionEnd:
      throw halt(event.range, "a value is missing here")
    }
  }

  private mutating func sequence(_ start: Position, depth: Int) throws(Halt) -> Composed {
    var elements: [Node] = []
    var end = start
    var size = 1
    var height = 1
    var event = try events.next()
    while !event.endsCollection {
      let element = try node(from: event, depth: depth + 1)
      elements.append(element.node)
      end = element.end
      size += element.size
      height = max(height, element.height + 1)
      event = try events.next()
    }
    end = event.collectionEnd(after: end)
    let node = Node(.sequence(elements), range: SourceRange(start: start, end: end))
    return Composed(node: node, end: end, size: size, height: height)
  }

  private mutating func mapping(_ start: Position, depth: Int) throws(Halt) -> Composed {
    var entries = UniqueEntries()
    var end = start
    var size = 1
    var height = 1
    var event = try events.next()
    while !event.endsCollection {
      let key = try node(from: event, depth: depth + 1).node
      let value = try node(from: try events.next(), depth: depth + 1)
      if let scalar = key.scalar {
        // An alias as key stands where it is written, not where its anchor is.
        let key = Node.Key(text: scalar.text, isQuoted: scalar.isQuoted, range: event.range)
        if let fault = entries.append(key, value.node) { faults.append(fault) }
      } else {
        report(event.range, "a key must be a single value, but this is \(key.kindName): JSON has no such keys")
      }
      end = value.end
      size += value.size + 1
      height = max(height, value.height + 1)
      event = try events.next()
    }
    end = event.collectionEnd(after: end)
    let node = Node(.mapping(entries.all), range: SourceRange(start: start, end: end))
    return Composed(node: node, end: end, size: size, height: height)
  }

  private mutating func resolve(_ name: String, _ range: SourceRange, depth: Int) throws(Halt) -> Composed {
    switch anchors[name] {
    case .complete(let composed):
      guard depth + composed.height - 1 <= Limits.depth else { throw halt(range, Limits.tooDeep) }
      repeatedNodes += composed.size
      guard repeatedNodes <= Limits.repeatedNodes else {
        throw halt(
          range, "aliases repeat more than \(Limits.repeatedNodes) nodes: name the parts and refer to them instead")
      }
      return Composed(node: composed.node, end: range.end, size: composed.size, height: composed.height)
    case .open:
      throw halt(range, "*\(name) stands inside the very value that &\(name) names, which would never end")
    case nil:
      report(
        range,
        "there is no &\(name) before this *\(name): put the anchor before its first use, "
          + "or quote the text if it is no alias")
      return Composed(node: .null(range), end: range.end)
    }
  }

  private mutating func scalarValue(
    _ text: String, isQuoted: Bool, tag: String?, _ range: SourceRange
  ) -> Scalar.Value {
    guard let tag else { return isQuoted ? .string(text) : CoreSchema.value(of: text) }
    switch Tag.value(of: text, tag: tag) {
    case .value(let value):
      return value
    case .mismatch(let kind):
      report(range, "the tag \(Tag.shorthand(tag)) asks for \(kind), which this text is not")
    case .unknown:
      report(range, Tag.unknownMessage(tag))
    }
    return .string(text)
  }

  private mutating func checkTag(_ tag: String?, is expected: String, _ range: SourceRange) {
    guard let tag, tag != "!", tag != Tag.prefix + expected else { return }
    if Tag.isKnown(tag) {
      let kind = expected == "map" ? "a mapping" : "a sequence"
      report(range, "the tag \(Tag.shorthand(tag)) stands before \(kind), which is of another kind: remove the tag")
    } else {
      report(range, Tag.unknownMessage(tag))
    }
  }

  private mutating func report(_ range: SourceRange, _ message: String) {
    faults.append(Fault(at: range.start, message))
  }

  private func halt(_ range: SourceRange, _ message: String) -> Halt {
    Halt(fault: Fault(at: range.start, message))
  }
}

extension Event {
  fileprivate var endsCollection: Bool {
    if case .collectionEnd = kind { true } else { false }
  }

  /// Where the collection ends whose last child ends at `last`. The end of a block shows only at the next token, lines
  /// below, as an event of no width: then the last child tells.
  fileprivate func collectionEnd(after last: Position) -> Position {
    range.start == range.end ? last : range.end
  }
}

extension Node {
  fileprivate static func null(_ range: SourceRange) -> Node {
    Node(.scalar(Scalar(value: .null, text: "", isQuoted: false)), range: range)
  }
}
