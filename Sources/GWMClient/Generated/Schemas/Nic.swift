// Generated from api/v1.0.yaml by gwm-api. Do not edit.

import APIClient
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
    guard var members = try reader.beginObject(names) else { return nil }
    var id: UUID?
    var index: Int?
    var name: String?
    var mac: String?
    var ip: String?
    var mode: String?
    var link: String?
    var vlan: String?
    var network: Reference?
    while let member = try reader.next(&members) {
      switch member {
      case 0:
        id = try ID.read(&reader)
      case 1:
        index = try reader.integer(minimum: -2147483648, maximum: 2147483647)
      case 2:
        if try !reader.null() { name = try reader.string() }
      case 3:
        mac = try reader.string()
      case 4:
        if try !reader.null() { ip = try reader.string() }
      case 5:
        if try !reader.null() { mode = try reader.string() }
      case 6:
        if try !reader.null() { link = try reader.string() }
      case 7:
        if try !reader.null() { vlan = try reader.string() }
      case 8:
        if try !reader.null() { network = try Reference.read(&reader) }
      default: try reader.skip()
      }
    }
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

  private static let names: JSONNames = [
    .required("id"),
    .required("index"),
    .required("name"),
    .required("mac"),
    .required("ip"),
    .required("mode"),
    .required("link"),
    .required("vlan"),
    .required("network"),
  ]
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
