// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A tree.
public struct Tree: Sendable, Equatable {
  public var name: String
  /// A tree.
  public var left: Tree? {
    get { leftStorage.first }
    set { leftStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var leftStorage: [Tree]
  /// A tree.
  public var right: Patch<Tree> {
    get { rightStorage.first ?? .absent }
    set { rightStorage = [newValue] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var rightStorage: [Patch<Tree>]
  /// A tree.
  public var parent: Tree? {
    get { parentStorage.first }
    set { parentStorage = newValue.map { [$0] } ?? [] }
  }
  /// At most one: it lies outside of this value, which could not hold its own kind.
  private var parentStorage: [Tree]
  public var children: [Tree]?
  public var byName: [String: Tree]?

  public init(
    name: String,
    left: Tree? = nil,
    right: Patch<Tree> = .absent,
    parent: Tree?,
    children: [Tree]? = nil,
    byName: [String: Tree]? = nil
  ) {
    self.name = name
    leftStorage = left.map { [$0] } ?? []
    rightStorage = [right]
    parentStorage = parent.map { [$0] } ?? []
    self.children = children
    self.byName = byName
  }
}

extension Tree: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Tree? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var name: String?
    var left: Tree?
    var right: Patch<Tree> = .absent
    var parent: Tree?
    var children: [Tree]?
    var byName: [String: Tree]?
    while try reader.nextName() {
      switch reader.nameLength {
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          name = try reader.string()
          continue
        }
        if reader.nameIs("left") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          left = try Tree.read(&reader)
          continue
        }
      case 5:
        if reader.nameIs("right") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try reader.null() {
            right = .null
          } else if let value = try Tree.read(&reader) {
            right = .value(value)
          }
          continue
        }
      case 6:
        if reader.nameIs("parent") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          if try !reader.null() { parent = try Tree.read(&reader) }
          continue
        }
      case 7:
        if reader.nameIs("by_name") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          byName = try reader.map { (reader) throws(JSONSyntaxError) in try Tree.read(&reader) }
          continue
        }
      case 8:
        if reader.nameIs("children") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          children = try reader.array { (reader) throws(JSONSyntaxError) in try Tree.read(&reader) }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("name") }
    if seen0 & 1 << 3 == 0 { reader.missing("parent") }
    guard let name else { return nil }
    return Tree(
      name: name,
      left: left,
      right: right,
      parent: parent,
      children: children,
      byName: byName)
  }
}

extension Tree: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"name\":")
    writer.string(name)
    if let left {
      writer.raw(",\"left\":")
      left.write(to: &writer)
    }
    switch right {
    case .absent: break
    case .null:
      writer.raw(",\"right\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"right\":")
      value.write(to: &writer)
    }
    writer.raw(",\"parent\":")
    if let parent { parent.write(to: &writer) } else { writer.null() }
    if let children {
      writer.raw(",\"children\":")
      writer.array(children) { writer, item in item.write(to: &writer) }
    }
    if let byName {
      writer.raw(",\"by_name\":")
      writer.map(byName) { writer, item in item.write(to: &writer) }
    }
    writer.raw("}")
  }
}
