// Generated from everything.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// One of each.
public struct All: Sendable, Equatable {
  /// A property of each presence.
  public var presence: Presence
  /// Nothing of it must be there.
  public var optional: OptionalValue
  /// Some of it must be there.
  public var patched: Patched
  /// A value of each kind.
  public var scalars: Scalars
  /// Arrays of all sorts.
  public var arrays: Arrays
  /// Maps of all sorts.
  public var maps: Maps
  /// More properties than a word has bits.
  public var wide: Wide
  /// A word of each spelling.
  public var words: Words
  /// Names that Swift keeps for itself, or that it could not say.
  public var names: Names
  /// Names that the code of reading and writing uses.
  public var locals: Locals
  /// A tree.
  public var recursive: Tree
  /// Comes of an egg, or not.
  public var chicken: Hen
  /// Nothing at all.
  public var empty: Empty
  /// Names and patterns with characters that are written otherwise in JSON or in Swift.
  public var escaped: Escaped

  public init(
    presence: Presence,
    optional: OptionalValue,
    patched: Patched,
    scalars: Scalars,
    arrays: Arrays,
    maps: Maps,
    wide: Wide,
    words: Words,
    names: Names,
    locals: Locals,
    recursive: Tree,
    chicken: Hen,
    empty: Empty,
    escaped: Escaped
  ) {
    self.presence = presence
    self.optional = optional
    self.patched = patched
    self.scalars = scalars
    self.arrays = arrays
    self.maps = maps
    self.wide = wide
    self.words = words
    self.names = names
    self.locals = locals
    self.recursive = recursive
    self.chicken = chicken
    self.empty = empty
    self.escaped = escaped
  }
}

extension All: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> All? {
    guard var members = try reader.beginObject(names) else { return nil }
    var presence: Presence?
    var optional: OptionalValue?
    var patched: Patched?
    var scalars: Scalars?
    var arrays: Arrays?
    var maps: Maps?
    var wide: Wide?
    var words: Words?
    var names_: Names?
    var locals: Locals?
    var recursive: Tree?
    var chicken: Hen?
    var empty: Empty?
    var escaped: Escaped?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        presence = try Presence.read(&reader)
      case 1:
        optional = try OptionalValue.read(&reader)
      case 2:
        patched = try Patched.read(&reader)
      case 3:
        scalars = try Scalars.read(&reader)
      case 4:
        arrays = try Arrays.read(&reader)
      case 5:
        maps = try Maps.read(&reader)
      case 6:
        wide = try Wide.read(&reader)
      case 7:
        words = try Words.read(&reader)
      case 8:
        names_ = try Names.read(&reader)
      case 9:
        locals = try Locals.read(&reader)
      case 10:
        recursive = try Tree.read(&reader)
      case 11:
        chicken = try Hen.read(&reader)
      case 12:
        empty = try Empty.read(&reader)
      case 13:
        escaped = try Escaped.read(&reader)
      default: try reader.skip()
      }
    }
    guard
      let presence,
      let optional,
      let patched,
      let scalars,
      let arrays,
      let maps,
      let wide,
      let words,
      let names_,
      let locals,
      let recursive,
      let chicken,
      let empty,
      let escaped
    else { return nil }
    return All(
      presence: presence,
      optional: optional,
      patched: patched,
      scalars: scalars,
      arrays: arrays,
      maps: maps,
      wide: wide,
      words: words,
      names: names_,
      locals: locals,
      recursive: recursive,
      chicken: chicken,
      empty: empty,
      escaped: escaped)
  }

  private static let names: JSONNames = [
    .required("presence"),
    .required("optional"),
    .required("patched"),
    .required("scalars"),
    .required("arrays"),
    .required("maps"),
    .required("wide"),
    .required("words"),
    .required("names"),
    .required("locals"),
    .required("recursive"),
    .required("chicken"),
    .required("empty"),
    .required("escaped"),
  ]
}

extension All: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"presence\":")
    presence.write(to: &writer)
    writer.raw(",\"optional\":")
    optional.write(to: &writer)
    writer.raw(",\"patched\":")
    patched.write(to: &writer)
    writer.raw(",\"scalars\":")
    scalars.write(to: &writer)
    writer.raw(",\"arrays\":")
    arrays.write(to: &writer)
    writer.raw(",\"maps\":")
    maps.write(to: &writer)
    writer.raw(",\"wide\":")
    wide.write(to: &writer)
    writer.raw(",\"words\":")
    words.write(to: &writer)
    writer.raw(",\"names\":")
    self.names.write(to: &writer)
    writer.raw(",\"locals\":")
    locals.write(to: &writer)
    writer.raw(",\"recursive\":")
    recursive.write(to: &writer)
    writer.raw(",\"chicken\":")
    chicken.write(to: &writer)
    writer.raw(",\"empty\":")
    empty.write(to: &writer)
    writer.raw(",\"escaped\":")
    escaped.write(to: &writer)
    writer.raw("}")
  }
}
