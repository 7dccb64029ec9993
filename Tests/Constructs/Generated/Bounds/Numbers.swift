// Generated from documents/bounds.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

public struct Numbers: Sendable, Equatable {
  public var inclusive: Double?
  public var exclusive: Double?
  public var wholeExclusive: Int?
  public var fractional: Int?
  public var both: Int?
  public var tenths: Double?
  public var even: Int?
  public var large: Int?
  public var largest: Int?
  public var smallest: Int?
  public var any: Double?
  public var cents: Double?
  public var long: Int?
  public var beyond: Int?
  public var short: Int?
  public var whole: Double?
  public var nothing: Int?
  /// The members that are none of these, by their names.
  public var additionalProperties: [String: JSONValue]

  public init(
    inclusive: Double? = nil,
    exclusive: Double? = nil,
    wholeExclusive: Int? = nil,
    fractional: Int? = nil,
    both: Int? = nil,
    tenths: Double? = nil,
    even: Int? = nil,
    large: Int? = nil,
    largest: Int? = nil,
    smallest: Int? = nil,
    any: Double? = nil,
    cents: Double? = nil,
    long: Int? = nil,
    beyond: Int? = nil,
    short: Int? = nil,
    whole: Double? = nil,
    nothing: Int? = nil,
    additionalProperties: [String: JSONValue] = [:]
  ) {
    self.inclusive = inclusive
    self.exclusive = exclusive
    self.wholeExclusive = wholeExclusive
    self.fractional = fractional
    self.both = both
    self.tenths = tenths
    self.even = even
    self.large = large
    self.largest = largest
    self.smallest = smallest
    self.any = any
    self.cents = cents
    self.long = long
    self.beyond = beyond
    self.short = short
    self.whole = whole
    self.nothing = nothing
    self.additionalProperties = additionalProperties
  }
}

extension Numbers: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Numbers? {
    guard var members = try reader.beginObject(names) else { return nil }
    var inclusive: Double?
    var exclusive: Double?
    var wholeExclusive: Int?
    var fractional: Int?
    var both: Int?
    var tenths: Double?
    var even: Int?
    var large: Int?
    var largest: Int?
    var smallest: Int?
    var any: Double?
    var cents: Double?
    var long: Int?
    var beyond: Int?
    var short: Int?
    var whole: Double?
    var nothing: Int?
    var additionalProperties: [String: JSONValue] = [:]
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        inclusive = try reader.number(minimum: -0.5, maximum: 0.5)
      case 1:
        exclusive = try NumbersExclusive.read(&reader)
      case 2:
        wholeExclusive = try reader.integer(minimum: 1, maximum: 9)
      case 3:
        fractional = try reader.integer(minimum: 1, maximum: 2)
      case 4:
        both = try reader.integer(minimum: 4)
      case 5:
        tenths = try NumbersTenths.read(&reader)
      case 6:
        even = try NumbersEven.read(&reader)
      case 7:
        large = try reader.integer(minimum: 9007199254740992)
      case 8:
        largest = try reader.integer(minimum: nil)
      case 9:
        smallest = try reader.integer(minimum: nil)
      case 10:
        any = try reader.number(minimum: nil, maximum: nil)
      case 11:
        cents = try NumbersCents.read(&reader)
      case 12:
        long = try reader.integer(minimum: nil)
      case 13:
        beyond = try reader.integer(minimum: nil)
      case 14:
        short = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 15:
        whole = try NumbersWhole.read(&reader)
      case 16:
        nothing = try reader.integer(minimum: 3, maximum: 2)
      default: try reader.undescribed(&additionalProperties)
      }
    }
    return Numbers(
      inclusive: inclusive,
      exclusive: exclusive,
      wholeExclusive: wholeExclusive,
      fractional: fractional,
      both: both,
      tenths: tenths,
      even: even,
      large: large,
      largest: largest,
      smallest: smallest,
      any: any,
      cents: cents,
      long: long,
      beyond: beyond,
      short: short,
      whole: whole,
      nothing: nothing,
      additionalProperties: additionalProperties)
  }

  private static let names: JSONNames = [
    .optional("inclusive"),
    .optional("exclusive"),
    .optional("whole_exclusive"),
    .optional("fractional"),
    .optional("both"),
    .optional("tenths"),
    .optional("even"),
    .optional("large"),
    .optional("largest"),
    .optional("smallest"),
    .optional("any"),
    .optional("cents"),
    .optional("long"),
    .optional("beyond"),
    .optional("short"),
    .optional("whole"),
    .optional("nothing"),
  ]
}

extension Numbers: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let inclusive {
      writer.raw(separator)
      writer.raw("\"inclusive\":")
      writer.number(inclusive)
      separator = 44  // ,
    }
    if let exclusive {
      writer.raw(separator)
      writer.raw("\"exclusive\":")
      writer.number(exclusive)
      separator = 44  // ,
    }
    if let wholeExclusive {
      writer.raw(separator)
      writer.raw("\"whole_exclusive\":")
      writer.integer(wholeExclusive)
      separator = 44  // ,
    }
    if let fractional {
      writer.raw(separator)
      writer.raw("\"fractional\":")
      writer.integer(fractional)
      separator = 44  // ,
    }
    if let both {
      writer.raw(separator)
      writer.raw("\"both\":")
      writer.integer(both)
      separator = 44  // ,
    }
    if let tenths {
      writer.raw(separator)
      writer.raw("\"tenths\":")
      writer.number(tenths)
      separator = 44  // ,
    }
    if let even {
      writer.raw(separator)
      writer.raw("\"even\":")
      writer.integer(even)
      separator = 44  // ,
    }
    if let large {
      writer.raw(separator)
      writer.raw("\"large\":")
      writer.integer(large)
      separator = 44  // ,
    }
    if let largest {
      writer.raw(separator)
      writer.raw("\"largest\":")
      writer.integer(largest)
      separator = 44  // ,
    }
    if let smallest {
      writer.raw(separator)
      writer.raw("\"smallest\":")
      writer.integer(smallest)
      separator = 44  // ,
    }
    if let any {
      writer.raw(separator)
      writer.raw("\"any\":")
      writer.number(any)
      separator = 44  // ,
    }
    if let cents {
      writer.raw(separator)
      writer.raw("\"cents\":")
      writer.number(cents)
      separator = 44  // ,
    }
    if let long {
      writer.raw(separator)
      writer.raw("\"long\":")
      writer.integer(long)
      separator = 44  // ,
    }
    if let beyond {
      writer.raw(separator)
      writer.raw("\"beyond\":")
      writer.integer(beyond)
      separator = 44  // ,
    }
    if let short {
      writer.raw(separator)
      writer.raw("\"short\":")
      writer.integer(short)
      separator = 44  // ,
    }
    if let whole {
      writer.raw(separator)
      writer.raw("\"whole\":")
      writer.number(whole)
      separator = 44  // ,
    }
    if let nothing {
      writer.raw(separator)
      writer.raw("\"nothing\":")
      writer.integer(nothing)
      separator = 44  // ,
    }
    writer.members(additionalProperties, after: &separator)
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
