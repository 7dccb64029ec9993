// Generated from api/v1.0.yaml by gwm-api. Do not edit.

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
    public static let bridged = Mode(rawValue: "bridged")
    public static let routed = Mode(rawValue: "routed")
    public static let openvswitch = Mode(rawValue: "openvswitch")

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
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var mac: String?
    var ip: String?
    var mode: Mode?
    var link: String?
    var vlan: String?
    var network: String?
    var name: String?
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("ip") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          ip = try reader.string(minLength: 1, maxLength: 45, pattern: ipPattern)
          continue
        }
      case 3:
        if reader.nameIs("mac") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          mac = try reader.string(pattern: macPattern)
          continue
        }
      case 4:
        if reader.nameIs("mode") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          mode = try reader.word(Mode.self)
          continue
        }
        if reader.nameIs("link") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          link = try Word.read(&reader)
          continue
        }
        if reader.nameIs("vlan") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          vlan = try reader.string(minLength: 1, maxLength: 32, pattern: vlanPattern)
          continue
        }
        if reader.nameIs("name") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          name = try Word.read(&reader)
          continue
        }
      case 7:
        if reader.nameIs("network") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          network = try Word.read(&reader)
          continue
        }
      default: break
      }
      try reader.unknown(knowing: names)
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

  private static let names = [
    "mac",
    "ip",
    "mode",
    "link",
    "vlan",
    "network",
    "name",
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
