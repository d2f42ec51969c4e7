import HTML
import Testing

@Suite struct XMLMarkupTests {
    @Test func `a feed entry holds any title and parses`() {
        let title = "A\u{0}\u{1F} & <B>]]>\u{FFFF}"
        let entry: XMLMarkup = "<entry><title>\(title)</title><link href=\"\("javascript:x")\"/></entry>"
        #expect(entry.description == "<entry><title>A &amp; &lt;B&gt;]]&gt;</title><link href=\"about:invalid\"/></entry>")
    }

    @Test func `line breaks survive in attributes`() {
        let element: XMLMarkup = "<a title=\"\("x\r\ny\tz")\" style=\"\("s")\">\("p\nq")</a>"
        #expect(element.description == "<a title=\"x&#10;y&#9;z\" style=\"s\">p\nq</a>")
    }

    @Test func `page markup is carried as text`() {
        let summary: Markup = "<p>\("A & B")</p>"
        let content: XMLMarkup = "<content type=\"html\">\(html: summary)</content>\(each: [1, 2], { "<n>\($0)</n>" })"
        #expect(content.description == "<content type=\"html\">&lt;p&gt;A &amp;amp; B&lt;/p&gt;</content><n>1</n><n>2</n>")
    }
}
