import Commons
public import HTML

extension Letter {
    /// The paper as one element for a page whose style sheet is the paper's own (`surat.css`).
    public var markup: Markup {
        let t = language
        return """
            <article lang=\(t.rawValue)\(classes: "surat", isDraft || lacksNumber == true ? "rancangan" : nil)>\
            \(if: isSample, "<p class=contoh>\(LetterPhrases.sample.text(t))</p>")\(if: isDraft, "<p class=contoh>\(LetterPhrases.draft.text(t))</p>")\
            \(if: lacksNumber == true, "<p class=contoh>\(LetterPhrases.unnumbered.text(t))</p>")\
            \(LetterView.heads(heads))\
            \(with: title, { "<h1>\($0)</h1>" })\(each: subtitle, { "<p class=bawah>\($0)</p>" })\
            \(LetterView.opening(self))\
            \(each: blocks, { LetterView.block($0, t) })\
            \(each: signatures, { LetterView.signatures($0, t) })\
            \(if: !copies.isEmpty, """
                <section class=tembusan><p>\(LetterPhrases.copies.text(t)):</p><ol>\(each: copies, { "<li>\($0)</li>" })</ol></section>
                """)\
            \(if: !sources.isEmpty, LetterView.sources(sources, t))\
            \(with: seal, { LetterView.seal($0, t) })</article>
            """
    }
}

enum LetterView {
    static func heads(_ heads: [Letterhead]) -> Markup {
        guard !heads.isEmpty else { return Markup() }
        return """
            <header\(classes: "kop", heads.count > 1 ? "kop-dua" : nil)>\(each: heads, { head in
                """
                <div>\(each: head.above, { "<p class=kop-atas>\($0)</p>" })<p class=kop-nama>\(head.name)</p>\
                \(each: head.lines, { "<p>\($0)</p>" })\(if: !head.codes.isEmpty, "<p class=kop-nomor>\(head.codes)</p>")</div>
                """
            })</header>
            """
    }

    static func opening(_ letter: Letter) -> Markup {
        """
        \(if: !letter.reference.isEmpty || letter.dateline != nil, """
            <div class=pembuka>\(if: !letter.reference.isEmpty, facts(letter.reference))\
            \(with: letter.dateline, { "<p class=tanggal>\($0)</p>" })</div>
            """)\(if: !letter.recipient.isEmpty, """
            <p class=\(letter.recipient.count > 8 ? "kepada dua-lajur" : "kepada")>\(each: letter.recipient, separator: "<br>", { "\($0)" })</p>
            """)
        """
    }

    static func facts(_ facts: [Letter.Fact]) -> Markup {
        """
        <table class=butir><tbody>\(each: facts, { "<tr><th scope=row>\($0.name)</th><td>:</td><td>\($0.value)</td></tr>" })</tbody></table>
        """
    }

    static func block(_ block: Letter.Block, _ t: Language) -> Markup {
        switch block {
        case .heading(let text): "<h2>\(text)</h2>"
        case .paragraph(let text): "<p>\(text)</p>"
        case .note(let text): "<p class=kecil>\(text)</p>"
        case .list(let style, let items): list(style, items)
        case .article(let number, let name, let paragraphs): article(number, name, paragraphs, t)
        case .facts(let items): facts(items)
        case .table(let head, let rows): table(head, rows)
        case .writing(let label, let lines):
            """
            <div class=tulis>\(if: !label.isEmpty, "<p>\(label)</p>")\(each: 0..<max(0, min(lines, 60)), { _ in "<div class=garis></div>" })</div>
            """
        case .newPage: "<hr class=lembar-baru>"
        case .signatures(let row): signatures(row, t)
        case .code(let address): "<div class=pindai>\(QRPicture.markup(address))<p>\(address)</p></div>"
        case .cut(let text): "<p class=gunting>\(text)</p>"
        }
    }

    private static func list(_ style: Letter.ListStyle, _ items: [String]) -> Markup {
        switch style {
        case .numbers: "<ol class=angka>\(each: items, { "<li>\($0)</li>" })</ol>"
        case .letters: "<ol class=huruf>\(each: items, { "<li>\($0)</li>" })</ol>"
        case .dashes: "<ul class=garis-datar>\(each: items, { "<li>\($0)</li>" })</ul>"
        case .boxes: "<ul class=kotak>\(each: items, { "<li>\($0)</li>" })</ul>"
        }
    }

    private static func article(_ number: Int, _ name: String, _ paragraphs: [Letter.Paragraph], _ t: Language) -> Markup {
        """
        <section class=pasal><h2>\(LetterPhrases.article.text(t)) \(number)<br>\(name)</h2>\
        \(if: paragraphs.count == 1, "\(each: paragraphs, { "<p>\($0.text)</p>\(sublist($0.list))" })", else: """
            <ol class=ayat>\(each: paragraphs, { "<li>\($0.text)\(sublist($0.list))</li>" })</ol>
            """)</section>
        """
    }

    private static func sublist(_ items: [String]) -> Markup { items.isEmpty ? Markup() : list(.letters, items) }

    private static func table(_ head: [String], _ rows: [[String]]) -> Markup {
        """
        <table class=kisi>\(if: !head.isEmpty, "<thead><tr>\(each: head, { "<th scope=col>\($0)</th>" })</tr></thead>")\
        <tbody>\(each: rows, { row in "<tr>\(each: row, { "<td>\($0)</td>" })</tr>" })</tbody></table>
        """
    }

    static func signatures(_ row: [Letter.Signature], _ t: Language) -> Markup {
        """
        <div class=tanda-tangan>\(each: row, { one in
            """
            <div>\(with: one.lead, { "<p>\($0)</p>" })<p>\(one.position)</p>\
            <div class=ruang>\(if: one.hasMeterai, "<span class=meterai>\(LetterPhrases.meterai.text(t))</span>")\
            \(if: one.hasStamp, "<span class=cap>\(LetterPhrases.stamp.text(t))</span>")</div>\
            <p class=nama>\(if: one.name != nil, "<strong>\(one.name)</strong>", else: "<span class=titik></span>")</p>\
            \(with: one.identity, { "<p>\($0)</p>" })</div>
            """
        })</div>
        """
    }

    static func sources(_ sources: [Letter.Source], _ t: Language) -> Markup {
        """
        <section class="sumber kecil"><p>\(LetterPhrases.sources.text(t)):</p><ul>\(each: sources, { source in
            "<li>\(source.text) <em>(\(source.mark.name.text(t)))</em></li>"
        })</ul></section>
        """
    }

    static func seal(_ seal: Letter.Seal, _ t: Language) -> Markup {
        """
        <footer class=segel>\(QRPicture.markup(seal.address))<p>\(LetterPhrases.genuine.text(t))<br>\
        <strong>\(seal.address)</strong></p></footer>
        """
    }
}
