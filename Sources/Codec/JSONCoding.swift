public import JSON

/// A type that reads itself from JSON.
public protocol JSONReadable: Sendable {
  /// The next value of `reader`, or nil where it does not fit; what does not fit is among the reader's faults.
  static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> Self?
}

/// What writes itself as JSON.
public protocol JSONWritable {
  func write(to writer: inout JSONWriter)
}

/// Why a document does not give a value.
public enum JSONReadingError: Error, Sendable, Equatable {
  /// It is not JSON.
  case malformed(JSONSyntaxError)
  /// It is JSON that does not fit the schema: all the faults that were found.
  case unfit([JSONFault])
}

extension JSONReadable {
  /// Reads a whole document.
  ///
  /// U+0000 in a string is a fault, for PostgreSQL cannot keep it.
  public init(json bytes: [UInt8]) throws(JSONReadingError) {
    do {
      let (value, faults) = try JSONReader.read(bytes, allowsNUL: false) { (reader) throws(JSONSyntaxError) in
        (try Self.read(&reader), reader.faults)
      }
      guard let value, faults.isEmpty else { throw JSONReadingError.unfit(faults) }
      self = value
    } catch let error as JSONSyntaxError {
      throw .malformed(error)
    } catch let error as JSONReadingError {
      throw error
    } catch {
      throw .unfit([])
    }
  }
}

extension JSONWritable {
  /// The value as a document.
  public var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.utf8()
  }
}

extension JSONValue: JSONReadable, JSONWritable {
  public static func read(_ reader: inout JSONReader) throws(JSONSyntaxError) -> JSONValue? { try reader.value() }

  public func write(to writer: inout JSONWriter) { writer.value(self) }
}
