import Codec
import GWMClient
import JSON
import Values

/// What `gwm api OPERATION --help` says.
struct OperationHelp {
  private let operation: OperationDescription

  init(_ operation: OperationDescription) { self.operation = operation }

  private static let width = 80

  var text: String {
    var blocks = [
      "OVERVIEW: \(operation.summary)", OperationHelp.wrapped(operation.details), request, "USAGE: \(usage)",
    ]
    if !operation.parameters.isEmpty { blocks.append("PARAMETERS:\n" + parameters) }
    if let body = operation.body { blocks.append(self.body(body)) }
    return (blocks + [ApiOptions.help]).joined(separator: "\n\n")
  }

  private var request: String {
    let permission =
      switch operation.permission {
      case "none": "It needs no token."
      case "self": "It needs a token, whatever its permissions."
      default: "It needs the permission \(operation.permission)."
      }
    return "\(operation.method) \(operation.path)\n\(permission)"
  }

  private var usage: String {
    var parts = ["gwm api \(operation.id)"]
    for parameter in operation.parameters where parameter.isRequired {
      parts.append("--\(parameter.option) \(parameter.placeholder)")
    }
    if operation.parameters.contains(where: { !$0.isRequired }) { parts.append("[--<parameter> <value> ...]") }
    if let body = operation.body { parts.append(body.isRequired ? "--body <json>" : "[--body <json>]") }
    return parts.joined(separator: " ") + " [<options>]"
  }

  private var parameters: String {
    operation.parameters.map { parameter in
      let mark = parameter.isRequired ? " (required)" : parameter.defaultValue.map { " (default: \($0))" } ?? ""
      let help = OperationHelp.wrapped(parameter.help.trimmed + mark, indented: 26)
      let name = "  --\(parameter.option) \(parameter.placeholder)"
      return name.count < 25
        ? name + String(repeating: " ", count: 26 - name.count) + help.dropFirst(26) : "\(name)\n\(help)"
    }.joined(separator: "\n")
  }

  private func body(_ body: BodyDescription) -> String {
    let example = (try? JSONValue(parsing: body.example)).map { IndentedJSON($0, indentation: 2).text } ?? body.example
    return "BODY: \(body.mediaType), \(body.isRequired ? "required" : "optional"); for example\n  \(example)"
  }

  // MARK: Every operation

  /// The operations by what they are about.
  static var list: String {
    let all = Operations.all.map { $0.description }
    var tags: [String] = []
    for operation in all where !tags.contains(operation.tag) { tags.append(operation.tag) }
    let width = all.map(\.id.count).max() ?? 0
    let sections = tags.map { tag in
      let lines = all.filter { $0.tag == tag }.map { operation in
        "  \(operation.id)\(String(repeating: " ", count: width - operation.id.count))  \(operation.summary)"
      }
      return "\(tag.uppercased()):\n" + lines.joined(separator: "\n")
    }
    return sections.joined(separator: "\n\n") + "\n\nSee 'gwm api <operation> --help' for what one takes."
  }

  /// What is said of a name that no operation has.
  static func unknown(_ name: String) -> String {
    let nearest = Spelling.nearest(to: name, among: Operations.all.map { $0.description.id })
    return "\(name) is no operation; " + (nearest.map { "did you mean \($0)?" } ?? "`gwm api` lists them")
  }

  // MARK: Text

  /// Paragraphs in lines that fit a page.
  static func wrapped(_ text: String, indented indentation: Int = 0) -> String {
    let margin = String(repeating: " ", count: indentation)
    let paragraphs = text.trimmed.split(separator: "\n\n").map { paragraph in
      var lines: [String] = [""]
      for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let line = lines[lines.count - 1]
        if !line.isEmpty, indentation + line.count + 1 + word.count > width {
          lines.append(String(word))
        } else {
          lines[lines.count - 1] = line.isEmpty ? String(word) : "\(line) \(word)"
        }
      }
      return lines.map { margin + $0 }.joined(separator: "\n")
    }
    return paragraphs.joined(separator: "\n\n")
  }
}

extension ParameterDescription {
  /// What stands for its value in help.
  fileprivate var placeholder: String {
    switch rule {
    case .text: "<text>"
    case .words(let words): words.count < 6 ? "<\(words.joined(separator: "|"))>" : "<word>"
    case .integer, .number: "<number>"
    case .boolean: "<true|false>"
    case .uuid: "<id>"
    case .timestamp: "<time>"
    }
  }
}
