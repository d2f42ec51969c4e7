import Testing
import XML

/// Everything a document yields: its events and, where it fails, its error.
func read(_ document: [UInt8], chunk: Int? = nil, _ reader: XMLReader? = nil) -> (events: [XMLEvent], error: XMLError?) {
    let reader = reader ?? (chunk == nil ? XMLReader(document) : XMLReader())
    var events: [XMLEvent] = []
    do throws(XMLError) {
        if let chunk {
            for start in stride(from: 0, to: document.count, by: chunk) {
                reader.push(document[start..<min(start + chunk, document.count)])
                while let event = try reader.next() { events.append(event) }
            }
            reader.finish()
        }
        while let event = try reader.next() { events.append(event) }
        return (events, nil)
    } catch {
        return (events, error)
    }
}

func read(_ document: String, _ limits: XMLLimits = XMLLimits()) -> (events: [XMLEvent], error: XMLError?) {
    read(Array(document.utf8), XMLReader(Array(document.utf8), limits: limits))
}

/// The events in one line: `<a x=1>text</a>`.
func outline(_ events: [XMLEvent]) -> String {
    events.map { event in
        switch event {
        case .start(let element):
            "<" + ([element.name.description] + element.attributes.map { "\($0.name)=\($0.value)" }).joined(separator: " ") + ">"
        case .text(let text): text
        case .end(let name, _): "</\(name)>"
        }
    }.joined()
}

func firstElement(_ events: [XMLEvent]) -> XMLElement? {
    if case .start(let element)? = events.first { element } else { nil }
}

@Suite struct XMLReaderTests {
    @Test func `names are expanded by the prefixes in force`() {
        let (events, error) = read(#"<m:a xmlns:m="urn:m" xmlns="urn:d"><b x="1" m:x="2"/><c xmlns=""/></m:a>"#)
        #expect(error == nil)
        #expect(outline(events) == "<{urn:m}a><{urn:d}b x=1 {urn:m}x=2></{urn:d}b><c></c></{urn:m}a>")
    }

    @Test func `text arrives in one piece with references and sections resolved`() {
        let (events, error) = read("<a>x &amp; y &lt;&#233;&#x1F600;<![CDATA[<z>]]><!-- no --><?no no?> end</a>")
        #expect(error == nil)
        #expect(outline(events) == "<a>x & y <é😀<z> end</a>")
        #expect(events.count == 3)
    }

    @Test(arguments: [1, 2, 3, 7, 64])
    func `the size of the pieces does not change what is read`(chunk: Int) {
        let document = #"<?xml version="1.0"?><a b="é&quot;"><c>ü&#228;</c><d/>]]&gt;</a>"#
        let whole = read(document)
        let pieces = read(Array(document.utf8), chunk: chunk)
        #expect(whole.error == nil && pieces.error == nil)
        #expect(outline(pieces.events) == outline(whole.events))
    }

    @Test func `a syntax error after good content is thrown after that content and located`() {
        let (events, error) = read("<a>\n<b>one</b>\n<b>two</c>\n</a>")
        #expect(outline(events).hasPrefix("<a>\n<b>one</b>\n<b>two"))
        #expect(error?.location.line == 3)
        if case .syntax(let words) = error?.reason {
            #expect(words.contains("mismatch"))
        } else {
            Issue.record("\(String(describing: error))")
        }
    }

    @Test func `an error is thrown again at each later call`() {
        let reader = XMLReader(Array("<a></b>".utf8))
        #expect(throws: XMLError.self) { while try reader.next() != nil {} }
        #expect(throws: XMLError.self) { try reader.next() }
    }

    @Test(arguments: ["", "   ", "<a>", "<a><b></b>", "<a", "<?xml version='1.0'?>"])
    func `a document that ends too soon is an error`(document: String) {
        #expect(read(document).error?.reason == .incomplete)
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
    ])
    func `any document type declaration is refused`(document: String) {
        let (events, error) = read(document)
        #expect(error?.reason == .doctype)
        #expect(events.isEmpty)
    }

    @Test func `an entity beyond the five is an error, not a hole in the text`() {
        #expect(read("<a>caf&eacute;</a>").error != nil)
        #expect(read("<a b='&eacute;'/>").error != nil)
    }

    @Test func `limits are kept`() {
        let limits = XMLLimits(depth: 3, attributes: 2, nameLength: 8, attributeLength: 10, textLength: 12)
        #expect(read("<a><a><a></a></a></a>", limits).error == nil)
        #expect(read("<a><a><a><a/></a></a></a>", limits).error?.reason == .tooDeep(limit: 3))
        #expect(read("<a b='' c='' d=''/>", limits).error?.reason == .tooManyAttributes(limit: 2))
        #expect(read("<a xmlns:b='u' xmlns:c='v' xmlns:d='w'/>", limits).error?.reason == .tooManyAttributes(limit: 2))
        #expect(read("<abcdefghi/>", limits).error?.reason == .nameTooLong(limit: 8))
        #expect(read("<a b='12345678901'/>", limits).error?.reason == .attributeTooLong(limit: 10))
        #expect(read("<a>1234567890123</a>", limits).error?.reason == .textTooLong(limit: 12))
    }

    @Test func `an undeclared prefix is refused unless it is asked for`() {
        #expect(read("<x:a/>").error?.reason == .unboundPrefix)
        let document = Array("<x:a y:b='1'/>".utf8)
        let (events, error) = read(document, XMLReader(document, acceptsUnboundPrefixes: true))
        #expect(error == nil)
        #expect(outline(events) == "<a b=1></a>")
    }

    @Test func `another encoding is converted and bytes that do not fit it are an error`() {
        #expect(
            outline(read([UInt8]("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + [UInt8]("</a>".utf8)).events)
                == "<a>é</a>")
        let utf16: [UInt8] =
            [0xFF, 0xFE] + "<a>é</a>".utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(outline(read(utf16).events) == "<a>é</a>")
        #expect(read([UInt8]("<a>".utf8) + [0xE9] + [UInt8]("</a>".utf8)).error != nil)
    }

    @Test(arguments: [1, 7, 20_000])
    func `bytes that the named encoding does not have are an error, not the end`(chunk: Int) {
        let latin = Array("<?xml version='1.0' encoding='windows-1252'?><a><b>x</b><b>".utf8) + [0x81] + Array("</b></a>".utf8)
        #expect(read(latin).error != nil)
        #expect(read(latin, chunk: chunk).error != nil)
        let halfAPair = "\u{FEFF}<a>x".utf16 + [0xD83D] + "</a>".utf16
        let utf16 = halfAPair.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(read(utf16).error != nil)
        #expect(read(utf16, chunk: chunk).error != nil)
    }

    @Test(arguments: [1, 5, nil])
    func `an encoding under a name that only a converter guesses is refused before anything of the document`(chunk: Int?) {
        // The library under the parser takes it for UTF-8 and leaves out what is none.
        let head = Array("<?xml version='1.0' encoding='UT-F8'?><r>x</".utf8)
        let (events, error) = read(head + [0x9F] + Array("r>".utf8), chunk: chunk)
        #expect(error?.reason == .unknownEncoding("UT-F8") || chunk == 1 && error != nil)
        #expect(events.isEmpty || chunk == 1)
        #expect("\(XMLError(.unknownEncoding("UT-F8")))".contains("UT-F8"))
    }

    @Test(arguments: ["utf-8", "UTF8", "us-ascii", "ISO-8859-1", "iso-8859-15", "Windows-1252"])
    func `an encoding is known by its name in any case`(name: String) {
        #expect(outline(read("<?xml version='1.0' encoding='\(name)'?><r>x</r>").events) == "<r>x</r>")
    }

    @Test func `an end tag knows the offset just after it`() {
        let document = "<a>é<b>x</b></a>"
        let offsets = read(document).events.compactMap { event -> Int? in
            if case .end(_, let location) = event { location.offset } else { nil }
        }
        #expect(offsets == [13, 17])
    }

    @Test func `an ampersand in an attribute is resolved once`() throws {
        let element = try #require(firstElement(read("<a b='&amp;amp; &#38;#38; &lt; &amp;#38;'/>").events))
        #expect(element["b"] == "&amp; &#38; < &#38;")
    }

    @Test func `an attribute is found by name`() throws {
        let element = try #require(firstElement(read("<a tag='245' ind1=' '/>").events))
        #expect(element["tag"] == "245")
        #expect(element["ind1"] == " ")
        #expect(element["ind2"] == nil)
    }

    @Test func `a text of megabytes in small pieces is read in one go`() {
        let document = Array("<a>".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 3_000_000) + Array("</a>".utf8)
        let (events, error) = read(document, chunk: 1000)
        #expect(error == nil)
        #expect(events.count == 3)
    }
}
