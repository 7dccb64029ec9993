// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import Codec
import JSON
import Pattern
import Values

/// A network card of an instance.
public struct Nic: Sendable, Equatable {
  /// An id that this service gave (UUID); it stays through rename and sync.
  public var id: UUID
  /// Its place, from 0.
  public var index: Int
  /// Its name, where it has one.
  public var name: String?
  /// Its hardware address.
  public var mac: String
  /// Its address, where Ganeti knows it.
  public var ip: String?
  /// How it is attached: `bridged`, `routed`, `openvswitch`.
  public var mode: String?
  /// What it is attached to, such as a bridge.
  public var link: String?
  /// Its VLAN.
  public var vlan: String?
  /// The network that its address is from.
  public var network: Reference?

  public init(
    id: UUID,
    index: Int,
    name: String?,
    mac: String,
    ip: String?,
    mode: String?,
    link: String?,
    vlan: String?,
    network: Reference?
  ) {
    self.id = id
    self.index = index
    self.name = name
    self.mac = mac
    self.ip = ip
    self.mode = mode
    self.link = link
    self.vlan = vlan
    self.network = network
  }
}

extension Nic: JSONReadable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Nic? {
    guard try reader.beginObject() else { return nil }
    var seen0: UInt64 = 0
    var id: UUID?
    var index: Int?
    var name: String?
    var mac: String?
    var ip: String?
    var mode: String?
    var link: String?
    var vlan: String?
    var network: Reference?
    while try reader.nextName() {
      switch reader.nameLength {
      case 2:
        if reader.nameIs("id") {
          if seen0 & 1 << 0 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 0
          id = try ID.read(&reader)
          continue
        }
        if reader.nameIs("ip") {
          if seen0 & 1 << 4 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 4
          if try !reader.null() { ip = try reader.string() }
          continue
        }
      case 3:
        if reader.nameIs("mac") {
          if seen0 & 1 << 3 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 3
          mac = try reader.string()
          continue
        }
      case 4:
        if reader.nameIs("name") {
          if seen0 & 1 << 2 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 2
          if try !reader.null() { name = try reader.string() }
          continue
        }
        if reader.nameIs("mode") {
          if seen0 & 1 << 5 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 5
          if try !reader.null() { mode = try reader.string() }
          continue
        }
        if reader.nameIs("link") {
          if seen0 & 1 << 6 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 6
          if try !reader.null() { link = try reader.string() }
          continue
        }
        if reader.nameIs("vlan") {
          if seen0 & 1 << 7 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 7
          if try !reader.null() { vlan = try reader.string() }
          continue
        }
      case 5:
        if reader.nameIs("index") {
          if seen0 & 1 << 1 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 1
          index = try reader.integer(minimum: nil)
          continue
        }
      case 7:
        if reader.nameIs("network") {
          if seen0 & 1 << 8 != 0 {
            try reader.skipDuplicate()
            continue
          }
          seen0 |= 1 << 8
          if try !reader.null() { network = try Reference.read(&reader) }
          continue
        }
      default: break
      }
      try reader.skip()
    }
    if seen0 & 1 << 0 == 0 { reader.missing("id") }
    if seen0 & 1 << 1 == 0 { reader.missing("index") }
    if seen0 & 1 << 2 == 0 { reader.missing("name") }
    if seen0 & 1 << 3 == 0 { reader.missing("mac") }
    if seen0 & 1 << 4 == 0 { reader.missing("ip") }
    if seen0 & 1 << 5 == 0 { reader.missing("mode") }
    if seen0 & 1 << 6 == 0 { reader.missing("link") }
    if seen0 & 1 << 7 == 0 { reader.missing("vlan") }
    if seen0 & 1 << 8 == 0 { reader.missing("network") }
    guard
      let id,
      let index,
      let mac
    else { return nil }
    return Nic(
      id: id,
      index: index,
      name: name,
      mac: mac,
      ip: ip,
      mode: mode,
      link: link,
      vlan: vlan,
      network: network)
  }
}

extension Nic: JSONWritable {
  public func write(to writer: inout JSONWriter) {
    writer.raw("{\"id\":")
    writer.uuid(id)
    writer.raw(",\"index\":")
    writer.integer(index)
    writer.raw(",\"name\":")
    if let name { writer.string(name) } else { writer.null() }
    writer.raw(",\"mac\":")
    writer.string(mac)
    writer.raw(",\"ip\":")
    if let ip { writer.string(ip) } else { writer.null() }
    writer.raw(",\"mode\":")
    if let mode { writer.string(mode) } else { writer.null() }
    writer.raw(",\"link\":")
    if let link { writer.string(link) } else { writer.null() }
    writer.raw(",\"vlan\":")
    if let vlan { writer.string(vlan) } else { writer.null() }
    writer.raw(",\"network\":")
    if let network { network.write(to: &writer) } else { writer.null() }
    writer.raw("}")
  }
}
