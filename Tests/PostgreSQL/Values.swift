import PostgreSQL
import Testing
import Values

extension OnServer {
  @Suite struct SendingAndReading {
    @Test("Every scalar comes back as it was sent")
    func scalars() async throws {
      let uuid = UUID.version7()
      let time = Timestamp(microseconds: 1_773_144_003_250_001)
      try await withPool { pool async throws in
        try await pool.query(
          "SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9",
          [
            .bool(true), .int4(-7), .int8(.min), .float8(-0.1), .text("äöü €"), .bytea([0, 255]), .uuid(uuid),
            .timestamptz(time), .jsonb(#"{"a": [1, null]}"#),
          ]
        ) { rows throws in
          #expect(rows.count == 1)
          #expect(rows.affected == 1)
          #expect(try rows.bool(0, 0))
          #expect(try rows.int(0, 1) == -7)
          #expect(try rows.int(0, 2) == .min)
          #expect(try rows.float8(0, 3) == -0.1)
          #expect(try rows.text(0, 4) == "äöü €")
          #expect(try rows.bytes(0, 5) == [0, 255])
          #expect(try rows.uuid(0, 6) == uuid)
          #expect(try rows.timestamp(0, 7) == time)
          #expect(try rows.text(0, 8) == #"{"a": [1, null]}"#)
        }
      }
    }

    @Test("Integers and floats are read by their width")
    func widths() async throws {
      try await withPool { pool async throws in
        try await pool.query("SELECT -2::int2, -4::int4, -8::int8, 0.5::float4, 0.25::float8") {
          rows throws in
          #expect(try [rows.int(0, 0), rows.int(0, 1), rows.int(0, 2)] == [-2, -4, -8])
          #expect(try [rows.float8(0, 3), rows.float8(0, 4)] == [0.5, 0.25])
        }
      }
    }

    @Test("Infinite times are read in their order and sent back as they were")
    func infiniteTimes() async throws {
      try await withPool { pool async throws in
        let (first, last) = try await pool.query("SELECT '-infinity'::timestamptz, 'infinity'::timestamptz") {
          rows throws in
          (try rows.timestamp(0, 0), try rows.timestamp(0, 1))
        }
        #expect(first < Timestamp(microseconds: 0) && Timestamp.now < last)
        let back = try await pool.query("SELECT $1::text, $2::text", [.timestamptz(first), .timestamptz(last)]) {
          rows throws in
          [try rows.text(0, 0), try rows.text(0, 1)]
        }
        #expect(back == ["-infinity", "infinity"])
      }
    }

    @Test("NULL is nil, an empty value is not")
    func nulls() async throws {
      try await withPool { pool async throws in
        try await pool.query(
          """
          SELECT $1::bool, $2::int8, $3::float8, $4::text, $5::bytea, $6::uuid, $7::timestamptz, $8::jsonb, $9::text[],
            $10::text, $11::bytea
          """,
          [nil, nil, nil, nil, nil, nil, nil, nil, nil, "", .bytea([])]
        ) { rows throws in
          #expect(try rows.optionalBool(0, 0) == nil)
          #expect(try rows.optionalInt(0, 1) == nil)
          #expect(try rows.optionalFloat8(0, 2) == nil)
          #expect(rows.optionalText(0, 3) == nil)
          #expect(rows.optionalBytes(0, 4) == nil)
          #expect(try rows.optionalUUID(0, 5) == nil)
          #expect(try rows.optionalTimestamp(0, 6) == nil)
          #expect(rows.utf8(0, 7) == nil)
          #expect(try rows.optionalTexts(0, 8) == nil)
          #expect((0..<9).allSatisfy { rows.isNull(0, $0) })
          #expect(rows.optionalText(0, 9) == "")
          #expect(rows.optionalBytes(0, 10) == [])
        }
      }
    }

    @Test("Every array comes back as it was sent, nulls in it included")
    func arrays() async throws {
      let uuid = UUID.version7()
      let time = Timestamp(microseconds: 1)
      try await withPool { pool async throws in
        // As text, so that the server says what it has understood.
        let sent = try await pool.query(
          """
          SELECT $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text,
            ($11 AT TIME ZONE 'UTC')::text, $12::text, $13::text
          """,
          [
            .bools([true, false]), .optionalBools([true, nil]), .int8s([1, -2]), .optionalInt8s([nil, 3]),
            .optionalFloat8s([0.5, nil]), .texts(["a", "b,c"]), .optionalTexts([nil, ""]), .byteas([[1], []]),
            .uuids([uuid]), .optionalUUIDs([nil, uuid]), .timestamptz(time), .jsonbs(["{}", "[1]"]), .texts([]),
          ]
        ) { rows in (0..<13).map { rows.optionalText(0, $0) ?? "NULL" } }
        #expect(
          sent == [
            "{t,f}", "{t,NULL}", "{1,-2}", "{NULL,3}", "{0.5,NULL}", #"{a,"b,c"}"#, #"{NULL,""}"#, #"{"\\x01","\\x"}"#,
            "{\(uuid)}", "{NULL,\(uuid)}", "1970-01-01 00:00:00.000001", #"{"{}",[1]}"#, "{}",
          ])
        try await pool.query(
          """
          SELECT $1, $2, $3, ARRAY[1, 2]::int4[], $4::timestamptz[] = ARRAY[$5, NULL]::timestamptz[],
            $6::timestamptz[] = ARRAY[$5]::timestamptz[]
          """,
          [
            .texts(["a", "", "ü"]), .uuids([uuid, uuid]), .int8s([1, .max]), .optionalTimestamptzs([time, nil]),
            .timestamptz(time), .timestamptzs([time]),
          ]
        ) { rows throws in
          #expect(try rows.texts(0, 0) == ["a", "", "ü"])
          #expect(try rows.uuids(0, 1) == [uuid, uuid])
          #expect(try rows.int8s(0, 2) == [1, .max])
          #expect(try rows.int8s(0, 3) == [1, 2])
          #expect(try rows.bool(0, 4))
          #expect(try rows.bool(0, 5))
        }
      }
    }

    @Test("json and jsonb read as their text alone; text may begin with U+0001")
    func json() async throws {
      try await withPool { pool async throws in
        try await pool.query("SELECT '[1]'::jsonb, '[2]'::json, E'\\x01x'") { rows throws in
          #expect(try rows.text(0, 0) == "[1]")
          #expect(rows.utf8(0, 0).map { String(decoding: $0, as: UTF8.self) } == "[1]")
          #expect(try rows.text(0, 1) == "[2]")
          #expect(try rows.text(0, 2) == "\u{1}x")
        }
      }
    }

    @Test("A text of 5 MB goes there and back")
    func bigText() async throws {
      let big = String(repeating: "0123456789", count: 500_000)
      try await withPool { pool async throws in
        let back = try await pool.query("SELECT $1 || 'x'", [.text(big)]) { rows throws in
          try rows.text(0, 0)
        }
        #expect(back == big + "x")
      }
    }

    @Test("U+0000 is refused before anything is sent")
    func nul() async throws {
      try await withPool { pool async throws in
        for parameter: Parameter in [.text("a\0b"), .jsonb("\0"), .texts(["\0"]), .optionalTexts([nil, "\0"])] {
          #expect(await failure { try await pool.execute("SELECT $1", [parameter]) }?.isUnexpected == true)
        }
        #expect(await failure { try await pool.execute(Statement("SELECT 1\0")) }?.isUnexpected == true)
        #expect(pool.status.connections == 1)
      }
    }

    @Test("A value that is not what is read is an error that names its column")
    func mismatches() async throws {
      try await withPool { pool async throws in
        let error = await failure {
          try await pool.query("SELECT NULL::int8 AS size") { rows in try rows.int(0, 0) }
        }
        #expect(error?.description.contains("size") == true)
        let wide = await failure {
          try await pool.query("SELECT 'abc' AS name") { rows in try rows.uuid(0, 0) }
        }
        #expect(wide?.description.contains("name") == true)
        let missing = await failure {
          try await pool.query("SELECT 1") { rows in try rows.int(0, 1) }
        }
        #expect(missing?.isUnexpected == true)
        // The connection goes on.
        #expect(try await pool.execute("SELECT 1") == 1)
      }
    }

    @Test("Rows know their columns and how many were touched")
    func counts() async throws {
      try await withPool { pool async throws in
        #expect(try await pool.execute("CREATE TABLE t (a int8 PRIMARY KEY, b text)") == 0)
        #expect(try await pool.execute("INSERT INTO t SELECT n, 'x' FROM generate_series(1, 50) n") == 50)
        #expect(try await pool.execute("UPDATE t SET b = 'y' WHERE a > $1", [40]) == 10)
        #expect(try await pool.query("SELECT * FROM t WHERE a = -1") { rows in rows.columns } == ["a", "b"])
      }
    }
  }
}
