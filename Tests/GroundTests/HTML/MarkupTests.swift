import HTML
import Testing

@Suite struct MarkupTests {
    let hostile = "</p><script>alert('1')</script>\" onload=\"x & y"

    @Test func `data in text cannot become markup`() {
        let page: Markup = "<p>\(hostile)</p>"
        #expect(
            page.description
                == "<p>&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot; onload=&quot;x &amp; y</p>")
    }

    @Test func `data cannot leave an attribute, quoted in the template or not`() {
        let expected = "<b title=\"&quot; x=&#39;&lt;\">"
        let text = "\" x='<"
        let quoted: Markup = "<b title=\"\(text)\">"
        let bare: Markup = "<b title=\(text)>"
        let spaced: Markup = "<b title = \(text)>"
        #expect(quoted.description == expected)
        #expect(bare.description == expected)
        #expect(spaced.description == "<b title = \"&quot; x=&#39;&lt;\">")
    }

    @Test func `characters that no document may hold are dropped and line ends become one`() {
        let text = "a\u{0}b\u{8}c\u{7F}d\u{85}e\u{FFFE}f\u{FFFF}g\rh\r\ni\tj\u{B1C}é\u{A0}k\u{FFFD}"
        #expect(Markup(text: text).description == "abcdefg\nh\ni\tj\u{B1C}é\u{A0}k\u{FFFD}")
    }

    @Test func `every character beyond ASCII survives`() {
        let text = (0xA0...0xFFFD).compactMap(Unicode.Scalar.init).map(String.init).joined() + "📚𝄞"
        #expect(Markup(text: text).description == text)
    }

    @Test(arguments: [
        "javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x",
        "vbscript:x", "//evil.example", "/\\evil.example", "https://a@evil.example/", "https:evil.example", "\u{1}javascript:x",
        "x:y",
    ])
    func `a hostile address in a link leads nowhere`(address: String) {
        let quoted: Markup = "<a href=\"\(address)\">x</a>"
        let bare: Markup = "<a class=x HREF=\(address)>x</a>"
        #expect(quoted.description == "<a href=\"about:invalid\">x</a>")
        #expect(bare.description == "<a class=x HREF=\"about:invalid\">x</a>")
    }

    @Test func `data inside an address is one component`() {
        let link: Markup = "<a href=\"/judul/\("a/b?c")?q=\("x&y=z #\"")\">"
        #expect(link.description == "<a href=\"/judul/a%2Fb%3Fc?q=x%26y%3Dz%20%23%22\">")
    }

    @Test func `an empty component never makes the address of another host`() {
        let root: SafeURL = "/"
        let empty: Markup = "<a href=\"/\("")/evil.example\">"
        let based: Markup = "<a href=\"\(root)/\("evil.example")\">"
        #expect(empty.description == "<a href=\"/./evil.example\">")
        #expect(based.description == "<a href=\"/./evil.example\">")
    }

    @Test func `data in code, in a tag, in a name or in raw text is refused`() {
        let name = "x"
        let cases: [Markup] = [
            "<b onclick=\"\(name)\">", "<b style=\"color:\(name)\">", "<b \(name)>", "<\(name)>", "<b data-\(name)=\"1\">",
            "<script>\(name)</script>", "<style>\(name)</style>", "<img srcset=\(name)>", "<b class=a\(name)>",
            "<!-- \(name) -->",
        ]
        for piece in cases { #expect(piece.description.contains("data-refused"), "\(piece)") }
        let after: Markup = "<script>\("")</script><p>\(name)</p>"
        #expect(after.description.hasSuffix("<p>x</p>"))
    }

    @Test func `a number may stand anywhere`() {
        let piece: Markup = "<h\(2) id=r\(3) value=\(-4)>\(5)</h\(2)>"
        #expect(piece.description == "<h2 id=r3 value=\"-4\">5</h2>")
    }

    @Test func `a greater-than sign inside an attribute does not end the tag`() {
        let piece: Markup = "<a title=\"a > b\" href=\"\("javascript:x")\">"
        #expect(piece.description == "<a title=\"a > b\" href=\"about:invalid\">")
    }

    @Test func `a piece that ends inside a tag is taken up where it ended`() {
        let open: Markup = "<a href=\""
        let whole: Markup = "\(open)\("javascript:x")\">y</a>"
        #expect(whole.description == "<a href=\"about:invalid\">y</a>")
    }

    @Test func `markup in an attribute shows as text`() {
        let name: Markup = "<em>\("A & B")</em>"
        let piece: Markup = "<b title=\"\(name)\">\(name)</b>"
        #expect(piece.description == "<b title=\"&lt;em&gt;A &amp; B&lt;/em&gt;\"><em>A &amp; B</em></b>")
    }

    @Test func `pieces repeat, alternate and join`() {
        let list: Markup =
            "<ul>\(each: ["a", "<"], separator: ",", { "<li>\($0)</li>" })</ul>\(if: false, "<p>no</p>", else: "<hr>")"
        #expect(list.description == "<ul><li>a</li>,<li>&lt;</li></ul><hr>")
        let optional: String? = nil
        let rest: Markup = "\(with: optional, { "<b>\($0)</b>" })\(optional)|\([list, "x"].joined(separator: "/"))"
        #expect(rest.description == "|\(list)/x")
    }

    @Test func `attributes come and go`() {
        let on: Markup =
            "<input type=\"checkbox\"\(flag: "checked", true)\(flag: "disabled", false)\(attribute: "title", "a\"b")>"
        #expect(on.description == "<input type=\"checkbox\" checked  title=\"a&quot;b\">")
        let classes: Markup = "<p\(classes: "row", nil, "new")\(attribute: "lang", nil)>x</p>"
        #expect(classes.description == "<p class=\"row new\">x</p>")
        var attributes: Attributes = "inputmode=numeric"
        attributes.set("placeholder", "\">")
        attributes.set(flag: "required")
        let input: Markup = "<input name=\"q\"\(attributes)><p>\("x")"
        #expect(input.description == "<input name=\"q\" inputmode=numeric  placeholder=\"&quot;&gt;\" required  ><p>x")
    }

    @Test func `data for the page's script cannot end its element`() {
        let json = "{\"a\":\"</script><!-- \u{2028}\u{2029}é&\"}"
        let block = Markup.json(id: "data", json.utf8)
        #expect(
            block.description
                == "<script type=\"application/json\" id=\"data\">{\"a\":\"\\u003c/script\\u003e\\u003c!-- \\u2028\\u2029é\\u0026\"}</script>"
        )
        let page: Markup = "\(block)<p>\("<")"
        #expect(page.description.hasSuffix("</script><p>&lt;"))
    }

    @Test func `whatever data holds, the page keeps its shape`() {
        var generator = SystemRandomNumberGenerator()
        let pieces = [
            "<", ">", "\"", "'", "&", "=", "/", " ", "\n", "\r", "\u{0}", "javascript:", "//", "x", "é", "`", "-->", "]]>", "%",
            "\\",
        ]
        for _ in 0..<2000 {
            let data = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
            let page: Markup =
                "<p title=\"\(data)\" lang=\(data)><a href=\"\(data)\">\(data)</a><a href=\"/a/\(data)?b=\(data)\">\(data)</a></p>"
            let text = page.description
            #expect(text.filter { $0 == "<" }.count == 6 && text.filter { $0 == ">" }.count == 6, "\(data)")
            #expect(text.filter { $0 == "\"" }.count == 8 && !text.contains("'"), "\(data)")
            #expect(
                !text.contains("href=\"javascript:") && !text.contains("href=\"//") && !text.contains("data-refused"), "\(data)")
        }
    }
}
