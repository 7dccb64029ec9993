// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
import Codec
import JSON
import Pattern
import Values

/// A network card to be made; what is absent is the cluster's default.
public struct NewNic: Sendable, Equatable {
  /// Its hardware address; absent, one is made up.
  public var mac: String?
  /// Its address, or `pool` for one of the network's.
  public var ip: String?
  /// How it is attached.
  public var mode: Mode?
  /// A name without spaces.
  public var link: String?
  /// Its VLAN.
  public var vlan: String?
  /// A name without spaces.
  public var network: String?
  /// A name without spaces.
  public var name: String?

  public init(
    mac: String? = nil,
    ip: String? = nil,
    mode: Mode? = nil,
    link: String? = nil,
    vlan: String? = nil,
    network: String? = nil,
    name: String? = nil
  ) {
    self.mac = mac
    self.ip = ip
    self.mode = mode
    self.link = link
    self.vlan = vlan
    self.network = network
    self.name = name
  }

  static let macPattern = try? Pattern("^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$")

  static let ipPattern = try? Pattern("^[0-9A-Fa-f:.]+$|^pool$")

  /// How it is attached.
  public struct Mode: OpenWord {
    public static var bridged: Mode { Mode(rawValue: "bridged") }
    public static var routed: Mode { Mode(rawValue: "routed") }
    public static var openvswitch: Mode { Mode(rawValue: "openvswitch") }

    /// The words that the contract lists; a later service may answer others.
    public static let allCases: [Mode] = [
      .bridged,
      .routed,
      .openvswitch,
    ]

    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
  }

  static let vlanPattern = try? Pattern("^[.:0-9]+$")
}

extension NewNic: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> NewNic? {
    guard var members = try reader.beginObject(names) else { return nil }
    var mac: String?
    var ip: String?
    var mode: Mode?
    var link: String?
    var vlan: String?
    var network: String?
    var name: String?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        mac = try reader.string(maxLength: 17, pattern: macPattern)
      case 1:
        ip = try reader.string(minLength: 1, maxLength: 45, pattern: ipPattern)
      case 2:
        mode = try reader.word(Mode.self)
      case 3:
        link = try Word.read(&reader)
      case 4:
        vlan = try reader.string(minLength: 1, maxLength: 32, pattern: vlanPattern)
      case 5:
        network = try Word.read(&reader)
      case 6:
        name = try Word.read(&reader)
      default: try reader.unknown(knowing: names.texts)
      }
    }
    return NewNic(
      mac: mac,
      ip: ip,
      mode: mode,
      link: link,
      vlan: vlan,
      network: network,
      name: name)
  }

  private static let names: JSONNames = [
    .optional("mac"),
    .optional("ip"),
    .optional("mode"),
    .optional("link"),
    .optional("vlan"),
    .optional("network"),
    .optional("name"),
  ]
}

extension NewNic: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    var separator: UInt8 = 123  // {
    if let mac {
      writer.raw(separator)
      writer.raw("\"mac\":")
      writer.string(mac)
      separator = 44  // ,
    }
    if let ip {
      writer.raw(separator)
      writer.raw("\"ip\":")
      writer.string(ip)
      separator = 44  // ,
    }
    if let mode {
      writer.raw(separator)
      writer.raw("\"mode\":")
      writer.string(mode.rawValue)
      separator = 44  // ,
    }
    if let link {
      writer.raw(separator)
      writer.raw("\"link\":")
      writer.string(link)
      separator = 44  // ,
    }
    if let vlan {
      writer.raw(separator)
      writer.raw("\"vlan\":")
      writer.string(vlan)
      separator = 44  // ,
    }
    if let network {
      writer.raw(separator)
      writer.raw("\"network\":")
      writer.string(network)
      separator = 44  // ,
    }
    if let name {
      writer.raw(separator)
      writer.raw("\"name\":")
      writer.string(name)
      separator = 44  // ,
    }
    if separator == 123 { writer.raw(separator) }
    writer.raw("}")
  }
}
