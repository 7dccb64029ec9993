extension ExampleDriver {
  static let sent = #"""
    extension RequestBuilder {
      /// An operation whose request is looked at: whether it says of a parameter what is meant.
      struct Sent<Operation: APIOperation> {
        var operation: Operation

        init(_ operation: Operation) { self.operation = operation }

        /// The request, of whose path nothing is left but `path`.
        private func request(path: String = "") -> RequestBuilder {
          var request = RequestBuilder(Endpoint(id: "", method: "GET", path: path, accepts: []))
          operation.encode(into: &request)
          return request
        }

        func path(_ name: String, _ meant: String, style: ParameterStyle? = .simple, explode: Bool = false) throws {
          let target = request(path: "{\(name)}").target
          let text = String(target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0])
          let value = try JSONValue(parsing: meant)
          let spelling = Spelling(style: style, explode: explode)
          #expect(spelling.says(value, text, name), "\(name) was sent as \(text)")
        }

        func query(_ name: String, _ meant: String, style: ParameterStyle? = .form, explode: Bool = true) throws {
          let query = String(request().target.dropFirst())
          let value = try JSONValue(parsing: meant)
          let spelling = Spelling(style: style, explode: explode)
          #expect(spelling.says(value, query.split(separator: "&"), name), "\(name) was sent in \(query)")
        }

        func cookie(_ name: String, _ meant: String, explode: Bool = true, style: ParameterStyle? = .form) throws {
          let cookies = request().allHeaders["Cookie"] ?? ""
          let value = try JSONValue(parsing: meant)
          let spelling = Spelling(style: style, explode: explode)
          let pairs = cookies.replacing("; ", with: ";").split(separator: ";")
          #expect(spelling.says(value, pairs, name), "\(name) was sent in \(cookies)")
        }

        func header(_ name: String, _ meant: String, explode: Bool = false, style: ParameterStyle? = .simple) throws {
          let text = try #require(request().headers[name])
          let value = try JSONValue(parsing: meant)
          let spelling = Spelling(style: style, explode: explode, isEncoded: false)
          #expect(spelling.says(value, text, name), "\(name) was sent as \(text)")
        }
      }
    }

    /// How a value is spelled (OpenAPI 3.1, section 4.8.12.4), read by who knows what is meant.
    private struct Spelling {
      /// Nil for the text of JSON.
      let style: ParameterStyle?
      let explode: Bool
      var isEncoded = true

      /// Whether a text of a path or of a header says `value`.
      func says(_ value: JSONValue, _ text: String, _ name: String) -> Bool {
        switch style {
        case nil: (try? JSONValue(parsing: decoded(text[...]))).map { same($0, value) } ?? false
        case .matrix: text.hasPrefix(";") && says(value, text.dropFirst().split(separator: ";"), name)
        case .label: text.hasPrefix(".") && says(value, text.dropFirst(), by: explode ? "." : ",", explode)
        default: says(value, text[...], by: ",", explode)
        }
      }

      /// Whether one or more pairs of `NAME=VALUE` say `value`.
      func says(_ value: JSONValue, _ pairs: [Substring], _ name: String) -> Bool {
        func texts(_ name: String) -> [Substring] {
          pairs.map { $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false) }
            .filter { decoded($0[0]) == name }.map { $0.count > 1 ? $0[1] : "" }
        }
        func isDeep(_ value: JSONValue, _ name: String) -> Bool {
          switch value {
          case .object(let members): members.allSatisfy { isDeep($0.value, "\(name)[\($0.name)]") }
          case .array(let items): items.enumerated().allSatisfy { isDeep($0.element, "\(name)[\($0.offset)]") }
          default: says(value, texts(name))
          }
        }
        switch (style, value) {
        case (nil, _): return texts(name).contains { says(value, String($0), name) }
        case (.deepObject, _): return isDeep(value, name)
        case (_, .array(let items)) where explode:
          let texts = texts(name)
          return items.count == texts.count && zip(items, texts).allSatisfy { says($0, [$1]) }
        case (_, .object(let members)) where explode:
          // Another parameter may have a member of that name.
          return members.allSatisfy { member in texts(member.name).contains { says(member.value, [$0]) } }
        default:
          let separator = style == .spaceDelimited ? "%20" : style == .pipeDelimited ? "%7C" : ","
          return texts(name).contains { says(value, $0, by: separator, false) }
        }
      }

      /// Whether the items, or the members, say `value` one after the other.
      private func says(_ value: JSONValue, _ text: Substring, by separator: String, _ explode: Bool) -> Bool {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        switch value {
        case .array(let items): return items.count == parts.count && zip(items, parts).allSatisfy { says($0, [$1]) }
        case .object(let members) where explode:
          return members.count == parts.count && says(value, parts, "")
        case .object(let members):
          let names = stride(from: 0, to: parts.count, by: 2).map { decoded(parts[$0]) }
          return parts.count == members.count * 2
            && members.allSatisfy { member in
              names.firstIndex(of: member.name).map { says(member.value, [parts[$0 * 2 + 1]]) } ?? false
            }
        default: return says(value, [text])
        }
      }

      /// Whether the one text says what no style takes apart: a scalar, or JSON.
      private func says(_ value: JSONValue, _ texts: [Substring]) -> Bool {
        guard texts.count == 1 else { return false }
        let text = decoded(texts[0])
        if value.string != nil { return same(.string(text), value) }
        return (try? JSONValue(parsing: text)).map { same($0, value) } ?? false
      }

      private func decoded(_ text: Substring) -> String {
        guard isEncoded else { return String(text) }
        let parts = text.split(separator: "%", omittingEmptySubsequences: false)
        var bytes = parts.first.map { Array($0.utf8) } ?? []
        for part in parts.dropFirst() {
          bytes.append(UInt8(part.prefix(2), radix: 16) ?? 0)
          bytes += Array(part.dropFirst(2).utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    """#
}
