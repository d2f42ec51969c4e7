import HTTPTypes
import Testing
import WebSupport

@Suite struct MultipartTests {
    private static let form = """
        preamble\r\n--AaB\r\nContent-Disposition: form-data; name="judul"\r\n\r\nLaskar\r\nPelangi\r\n--AaB  \r\n\
        content-disposition: form-data; name="berkas"; filename="C:\\\\data\\\\a\\"b%22.csv"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n\
        a,b\r\n--Aa\r\n\r\n--AaX\r\n--AaB\r\nContent-Disposition: form-data; name=kosong\r\n\r\n\r\n--AaB\r\n\
        Content-Disposition: form-data; name=tiada\r\n\r\n--AaB--\r\nepilogue
        """

    /// Feeds the bytes in pieces and joins the data of each part.
    private func parse(_ bytes: [UInt8], boundary: String = "AaB", step: Int = .max, limits: MultipartLimits = MultipartLimits())
        throws -> [(
            part: MultipartPart, body: String
        )]
    {
        var parser = try #require(MultipartParser(boundary: boundary, limits: limits))
        var events: [MultipartParser.Event] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(step)
            try parser.take(piece, into: &events)
            rest = rest.dropFirst(piece.count)
        }
        try parser.finish()
        var result: [(part: MultipartPart, body: String)] = []
        var current: MultipartPart?
        var data: [UInt8] = []
        for event in events {
            switch event {
            case .began(let part):
                #expect(current == nil)
                current = part
                data = []
            case .data(let bytes): data += bytes
            case .ended:
                result.append((try #require(current), String(decoding: data, as: UTF8.self)))
                current = nil
            }
        }
        return result
    }

    @Test(arguments: [1, 2, 3, 7, 16, 61, 1000])
    func `a form reads the same in pieces of any size`(step: Int) throws {
        let parts = try parse(Array(Self.form.utf8), step: step)
        #expect(parts.map(\.part.name) == ["judul", "berkas", "kosong", "tiada"])
        #expect(parts.map(\.body) == ["Laskar\r\nPelangi", "a,b\r\n--Aa\r\n\r\n--AaX", "", ""])
        #expect(parts[1].part.fileName == "a\"b\".csv")
        #expect(parts[1].part.contentType == "text/csv")
        #expect(!parts[0].part.isFile)
    }

    @Test(arguments: ["../../etc/passwd", "/etc/passwd", "..\\\\..\\\\passwd", "a\u{1}/passwd"])
    func `a file's name never is a path`(name: String) throws {
        let body = "--AaB\r\nContent-Disposition: form-data; name=x; filename=\"\(name)\"\r\n\r\n\r\n--AaB--"
        #expect(try parse(Array(body.utf8))[0].part.fileName == "passwd")
    }

    @Test(arguments: [
        "", "--AaB", "--AaB--x"[...].dropLast(3) + "", "nothing here", "--AaB\r\n\r\nx\r\n--AaB--",
        "--AaB\r\nContent-Disposition: attachment; name=x\r\n\r\n\r\n--AaB--",
        "--AaB\r\nContent-Disposition: form-data\r\n\r\n\r\n--AaB--",
        "--AaB\r\nContent-Disposition: form-data; name=x\r\nContent-Disposition: form-data; name=y\r\n\r\n\r\n--AaB--",
        "--AaB\r\nContent-Disposition: form-data; name=x\r\nContent-Transfer-Encoding: base64\r\n\r\n\r\n--AaB--",
        "--AaB\r\nContent-Disposition: form-data; name=x\r\n\r\nno end",
        "--AaB\r\nContent-Disposition: form-data; name=x\r\n\r\nx\r\n--AaB",
        "--AaBxyz\r\nContent-Disposition: form-data; name=x\r\n\r\n\r\n--AaB--", "--AaB\r\nno colon\r\n\r\n\r\n--AaB--",
        "--AaB\r\nContent-Disposition: form-data; name=\"a\u{0}b\"\r\n\r\n\r\n--AaB--",
    ])
    func `a broken form is 400`(body: String) throws {
        for step in [1, 10_000] {
            do {
                _ = try parse(Array(body.utf8), step: step)
                Issue.record("read without an error")
            } catch let error as WebError {
                #expect(error.status == .badRequest)
            }
        }
    }

    @Test func `every limit holds, also when bytes drip`() throws {
        func part(_ name: String, _ count: Int, file: Bool) -> String {
            "--AaB\r\nContent-Disposition: form-data; name=\(name)\(file ? "; filename=x" : "")\r\n\r\n\(String(repeating: "\r", count: count))\r\n"
        }
        let limits = MultipartLimits(total: 1000, file: 50, field: 10, parts: 2, headers: 80)
        let cases: [(String, Int)] = [
            (part("a", 10, file: false) + part("b", 50, file: true), 0), (part("a", 11, file: false), 413),
            (part("b", 51, file: true), 413),
            (part("a", 1, file: false) + part("b", 1, file: false) + part("c", 1, file: false), 413),
            (part(String(repeating: "n", count: 90), 1, file: false), 400),
        ]
        for (body, status) in cases {
            for step in [1, 13, 10_000] {
                do {
                    _ = try parse(Array((body + "--AaB--").utf8), step: step, limits: limits)
                    #expect(status == 0)
                } catch let error as WebError {
                    #expect(error.status.code == status)
                }
            }
        }
    }

    @Test func `endless headers and endless boundary lines are cut off`() throws {
        for start in ["--AaB\r\nContent-Disposition: form-data; name=", "--AaB ", "--AaB\r\n"] {
            var parser = try #require(MultipartParser(boundary: "AaB"))
            var events: [MultipartParser.Event] = []
            #expect(throws: WebError.self) {
                try parser.take(Array(start.utf8), into: &events)
                for _ in 0..<100 { try parser.take([UInt8](repeating: 0x20, count: 100), into: &events) }
            }
        }
    }

    @Test(arguments: ["", "x y ", String(repeating: "b", count: 71), "a\r\nb", "a\"b", "é"])
    func `a boundary that is none is refused`(boundary: String) {
        #expect(MultipartParser(boundary: boundary) == nil)
    }

    @Test func `any bytes are read or refused, and end`() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "--AaB", "\r\n", "--", "Content-Disposition: form-data; name=a", "; filename=b", "\r", "x", "\u{0}", "é", ":",
        ]
        for _ in 0..<3000 {
            let body = (0..<Int.random(in: 0..<30, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
            _ = try? parse(Array(body.utf8), step: Int.random(in: 1..<20, using: &generator))
        }
    }
}
