/// The C file that takes the published pages into the program, so that it serves them without any file beside it.
struct DocumentsFile {
  /// Relative to the package.
  let paths: [String]

  func file() -> GeneratedFile {
    var text = """
      // Generated from api/ by gwm-api. Do not edit.

      #include "documents.h"

      // #embed is of C23; clang offers it before.
      #pragma clang diagnostic ignored "-Wc23-extensions"


      """
    let sorted = paths.sorted()
    for (index, path) in sorted.enumerated() {
      text += "static const unsigned char document\(index)[] = {\n#embed \"../../../\(path)\"\n};\n"
    }
    text += "\nstatic const struct document documents[] = {\n"
    for (index, path) in sorted.enumerated() {
      let name = path.dropFirst("docs/api/".count)
      text += "  {\"\(name)\", document\(index), sizeof document\(index)},\n"
    }
    text += """
      };

      unsigned long document_count(void) { return sizeof documents / sizeof documents[0]; }

      const struct document *document_at(unsigned long index) { return &documents[index]; }

      """
    return GeneratedFile(path: "Sources/Documents/Generated/documents.c", text: text)
  }
}
