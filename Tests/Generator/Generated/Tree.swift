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
    guard var members = try reader.beginObject(names) else { return nil }
    var name: String?
    var left: Tree?
    var right: Patch<Tree> = .absent
    var parent: Tree?
    var children: [Tree]?
    var byName: [String: Tree]?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        name = try reader.string()
      case 1:
        left = try Tree.read(&reader)
      case 2:
        if try reader.null() {
          right = .null
        } else if let value = try Tree.read(&reader) {
          right = .value(value)
        }
      case 3:
        if try !reader.null() { parent = try Tree.read(&reader) }
      case 4:
        children = try reader.array { (reader) throws(JSONSyntaxError) in try Tree.read(&reader) }
      case 5:
        byName = try reader.map { (reader) throws(JSONSyntaxError) in try Tree.read(&reader) }
      default: try reader.skip()
      }
    }
    guard let name else { return nil }
    return Tree(
      name: name,
      left: left,
      right: right,
      parent: parent,
      children: children,
      byName: byName)
  }

  private static let names: JSONNames = [
    .required("name"),
    .optional("left"),
    .optional("right"),
    .required("parent"),
    .optional("children"),
    .optional("by_name"),
  ]
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
