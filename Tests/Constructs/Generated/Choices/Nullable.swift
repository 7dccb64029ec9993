// Generated from documents/choices.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Nullable: Sendable, Equatable {
  public var one: Int?
  public var two: Cat?
  public var three: String?
  public var four: Patch<[Int?]>
  public var five: Patch<JSONValue>
  public var six: Patch<Six>
  public var seven: Patch<JSONValue>
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    one: Int?,
    two: Cat?,
    three: String?,
    four: Patch<[Int?]> = .absent,
    five: Patch<JSONValue> = .absent,
    six: Patch<Six> = .absent,
    seven: Patch<JSONValue> = .absent,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.one = one
    self.two = two
    self.three = three
    self.four = four
    self.five = five
    self.six = six
    self.seven = seven
    self.additionalProperties = additionalProperties
  }

  public struct Six: OpenWord {
    public static var a: Six { Six(rawValue: "a") }
    public static var b: Six { Six(rawValue: "b") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Six] = [
      .a,
      .b,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Nullable: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Nullable? {
    guard var members = try reader.beginObject(names) else { return nil }
    var one: Int?
    var two: Cat?
    var three: String?
    var four: Patch<[Int?]> = .absent
    var five: Patch<JSONValue> = .absent
    var six: Patch<Six> = .absent
    var seven: Patch<JSONValue> = .absent
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        if try !reader.null() { one = try reader.integer(minimum: 1) }
      case 1:
        if try !reader.null() { two = try Cat.read(&reader) }
      case 2:
        if try !reader.null() { three = try reader.string(maxLength: 1) }
      case 3:
        if try reader.null() {
          four = .null
        } else if let value = try reader.array({ (reader) throws(JSONSyntaxError) -> Int?? in try reader.null() ? .some(nil) : try reader.integer(minimum: nil).map(Optional.some) }) {
          four = .value(value)
        }
      case 4:
        if try reader.null() {
          five = .null
        } else if let value = try reader.nothing() {
          five = .value(value)
        }
      case 5:
        if try reader.null() {
          six = .null
        } else if let value = try reader.word(Six.self) {
          six = .value(value)
        }
      case 6:
        if try reader.null() {
          seven = .null
        } else if let value = try reader.nothing() {
          seven = .value(value)
        }
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Nullable(
      one: one,
      two: two,
      three: three,
      four: four,
      five: five,
      six: six,
      seven: seven,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .required("one"),
    .required("two"),
    .required("three"),
    .optional("four"),
    .optional("five"),
    .optional("six"),
    .optional("seven"),
  ]
}

extension Nullable: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"one\":")
    if let one { writer.integer(one) } else { writer.null() }
    writer.raw(",\"two\":")
    if let two { two.write(to: &writer) } else { writer.null() }
    writer.raw(",\"three\":")
    if let three { writer.string(three) } else { writer.null() }
    switch four {
    case .absent: break
    case .null:
      writer.raw(",\"four\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"four\":")
      writer.array(value) { writer, item in if let item { writer.integer(item) } else { writer.null() } }
    }
    switch five {
    case .absent: break
    case .null:
      writer.raw(",\"five\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"five\":")
      value.write(to: &writer)
    }
    switch six {
    case .absent: break
    case .null:
      writer.raw(",\"six\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"six\":")
      writer.string(value.rawValue)
    }
    switch seven {
    case .absent: break
    case .null:
      writer.raw(",\"seven\":")
      writer.null()
    case .value(let value):
      writer.raw(",\"seven\":")
      value.write(to: &writer)
    }
    writer.members(additionalProperties)
    writer.raw("}")
  }
}
