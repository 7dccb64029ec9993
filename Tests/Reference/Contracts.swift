@testable import Generator

/// The folder of the package.
let packageFolder = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

/// The contract of this repository.
func ourContract() throws -> Contract {
  let path = "\(packageFolder)/api/v1.0.yaml"
  return try Contract(Document(Files.read(path), file: path))
}

/// A document that is not of this project and says most of what OpenAPI knows.
func library() throws -> Contract {
  let path = "\(packageFolder)/Tests/Reference/library.yaml"
  return try Contract(Document(Files.read(path), file: path), rules: .document)
}

/// The contract of a document that is written in a test.
func readContract(yaml: String) throws -> Contract {
  try Contract(Document(Array(yaml.utf8), file: "test.yaml"), rules: .document)
}

/// A small contract of which `text` is the title, a summary, a description, a path's example and more.
func contract(saying text: String) throws -> Contract {
  let quoted = "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  let yaml = """
    openapi: 3.1.0
    info: {title: \(quoted), version: 1.0.0, summary: \(quoted), description: \(quoted)}
    security:
      - token: []
    tags:
      - {name: \(quoted), description: \(quoted)}
    x-problem-types:
      broken: {status: 500, title: \(quoted), cause: \(quoted), cure: \(quoted)}
    paths:
      /things/{id}:
        post:
          operationId: putThing
          tags: [\(quoted)]
          summary: \(quoted)
          description: \(quoted)
          x-permission: thing:put
          parameters:
            - {name: id, in: path, required: true, description: \(quoted), schema: {type: string}, example: \(quoted)}
          requestBody:
            required: true
            content:
              application/json:
                schema: {$ref: '#/components/schemas/Thing'}
                examples:
                  default: {value: {\(quoted): \(quoted), next: null}}
          responses:
            '200':
              description: \(quoted)
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/Thing'}
                  examples:
                    default: {value: {\(quoted): \(quoted), next: null}}
            '500': {description: \(quoted), x-problems: [broken]}
    components:
      securitySchemes:
        token: {type: http, scheme: bearer, description: \(quoted)}
      schemas:
        Thing:
          type: object
          description: \(quoted)
          required: [\(quoted)]
          properties:
            \(quoted): {type: string, description: \(quoted), default: \(quoted)}
            next:
              description: One of its own kind.
              oneOf:
                - {$ref: '#/components/schemas/Thing'}
                - {type: 'null'}
    """
  return try Contract(Document(Array(yaml.utf8), file: "api/v1.0.yaml"), rules: .service)
}
