import Glibc

extension Parameter {
  /// Refuses what PostgreSQL could not take, before anything of a round trip is sent: more than 65535 parameters, a
  /// text with U+0000, values of more than 1 GiB together (the server's own limit for one).
  static func check(_ parameters: [Parameter]) throws(PostgreSQLError) {
    guard parameters.count <= Int(UInt16.max) else { throw .unexpected("more than 65535 parameters") }
    var size = 0
    for parameter in parameters { size += try parameter.checkedSize() }
    guard size <= 1 << 30 else { throw .unexpected("parameters of more than 1 GiB") }
  }

  /// About how many bytes it takes.
  private func checkedSize() throws(PostgreSQLError) -> Int {
    switch self {
    case .text(let value), .jsonb(let value): return try Self.size(of: value)
    case .texts(let values), .jsonbs(let values):
      var size = 0
      for value in values { size += try Self.size(of: value) }
      return size
    case .optionalTexts(let values):
      var size = 0
      for case let value? in values { size += try Self.size(of: value) }
      return size
    case .bytea(let value): return value.count
    case .byteas(let values): return values.reduce(0) { $0 + $1.count }
    default: return 16
    }
  }

  private static func size(of text: String) throws(PostgreSQLError) -> Int {
    var text = text
    let (size, hasNUL) = text.withUTF8 { utf8 in
      (utf8.count, utf8.baseAddress.map { memchr($0, 0, utf8.count) != nil } ?? false)
    }
    if hasNUL { throw .unexpected("a text parameter holds U+0000") }
    return size
  }
}
