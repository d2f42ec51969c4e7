import Agreements
import Commons
import HTML
import Membership
import Planning
import WebSupport

/// "Bahan rapat" as five slides (S154), from the same figures as the printed page: for a projector, a phone going round, or paper.
struct BriefSlides {
    /// What was written into an agreement as this library's to pay or give.
    struct Cost {
        var what: String
        var rupiah: Int
        var isInKind: Bool
        var isShared: Bool
    }

    let paper: BriefPaper
    let costs: [Cost]

    private var t: Language { paper.t }
    private var brief: SchoolBrief { paper.brief }

    func document(back: SafeURL) -> Markup {
        let title = t(id: "Bahan rapat: salindia", en: "For the school’s meeting: slides")
        return """
            <!doctype html><html lang=\(t.code)><head><meta charset=utf-8>\
            <meta name=viewport content="width=device-width, initial-scale=1"><title>\(title) – Silang</title>\
            <meta name=robots content=noindex><link rel=icon href="/favicon.svg" type="image/svg+xml">\
            <link rel=stylesheet href=\(Site.assets.url(for: "salindia.css"))></head><body>\
            <nav class=bilah aria-label=\(title)><p><a href=\(back)>← \(t(PaperPhrases.back))</a></p>\
            <p class=petunjuk>\(t(
                id: "Gulir untuk pindah salindia. Cetak: satu salindia per lembar, mendatar.",
                en: "Scroll from slide to slide. Printed, each is a sheet, landscape."))</p></nav>\
            <main>\(each: Array([who, wanted, received, given, asked].enumerated()), { index, slide in
                """
                <section class=salindia>\(slide)<p class="kaki kecil"><span>\(brief.library.name) · \(brief.day.text(t))</span>\
                \(if: brief.library.isSample, "<span class=contoh>\(t(id: "CONTOH", en: "SAMPLE"))</span>")<span>\(index + 1)/5</span></p></section>
                """
            })</main></body></html>
            """
    }

    private func figures(_ pairs: [(Int, String)]) -> Markup {
        "<dl class=angka>\(each: pairs, { "<div><dt>\($0.1)</dt><dd>\(t.number($0.0))</dd></div>" })</dl>"
    }

    private var who: Markup {
        let asOf = brief.asOf.flatMap { CalendarDay($0) }.map {
            t(id: "Data katalog per \($0.text(t)).", en: "Catalogue as of \($0.text(t)).")
        }
        return """
            <h1>\(t(id: "Perpustakaan kita dan kerja samanya", en: "Our library and its cooperation"))</h1>\
            \(figures([
                (brief.titles, t(id: "judul di rak kita", en: "titles on our shelves")),
                (brief.copies, t(id: "eksemplar", en: "copies")),
                (brief.partners.count + brief.beyond, t(id: "perpustakaan mitra", en: "partner libraries")),
            ]))\(with: asOf, { "<p class=kecil>\($0)</p>" })
            """
    }

    private var wanted: Markup {
        """
        <h2>\(t(id: "Yang dicari pembaca kita", en: "What our readers look for"))</h2>\
        \(figures([
            (brief.wishes.asked, t(id: "kali dicari tanpa hasil atau diminta, dalam \(brief.wishDays) hari", en: "times asked for or searched in vain, in \(brief.wishDays) days")),
            (brief.filledByPartners, t(id: "di antaranya ada pada mitra", en: "of these a partner has")),
            (paper.openWishes.count, t(id: "permintaan menunggu jawaban", en: "requests wait for an answer")),
        ]))
        """
    }

    private var received: Markup {
        """
        <h2>\(t(id: "Yang kita dapat dari mitra", en: "What partners give us"))</h2>\
        \(if: brief.partners.isEmpty, "<p>\(t(id: "Belum ada perjanjian yang berlaku. Calon mitra sudah diusulkan sistem, dengan alasannya.", en: "No agreement is in force yet. The system suggests partners, with its reasons."))</p>", else: partners)
        """
    }

    private var partners: Markup {
        let shown = brief.partners.prefix(4)
        return """
            <p>\(t(
                id: "\(t.number(brief.reached)) judul yang tidak ada di rak kita kini terjangkau.",
                en: "\(t.number(brief.reached)) titles that we have not are within reach."))</p>\
            <table><tbody>\(each: Array(shown), { partner in
                """
                <tr><th scope=row>\(partner.library.name)</th><td>\(t(
                    id: "+\(t.number(partner.new)) judul", en: "+\(t.number(partner.new)) titles"))</td></tr>
                """
            })</tbody></table>\
            \(if: brief.partners.count + brief.beyond > shown.count, "<p class=kecil>\(t(id: "Dan \(brief.partners.count + brief.beyond - shown.count) mitra lain.", en: "And \(brief.partners.count + brief.beyond - shown.count) more."))</p>")
            """
    }

    private var given: Markup {
        """
        <h2>\(t(id: "Yang kita beri, dan biayanya", en: "What we give, and what it costs"))</h2>\
        <p>\(t(
            id: "\(t.number(brief.given)) judul hanya ada pada kita, dan terbuka bagi pembaca mitra.",
            en: "\(t.number(brief.given)) titles are ours alone, open to partners’ readers."))</p>\
        \(if: costs.isEmpty, "<p>\(t(id: "Tidak ada biaya kita yang tertulis dalam perjanjian.", en: "No agreement names a cost of ours."))</p>")\
        <ul>\(each: costs.prefix(5), { "<li>\(line($0))</li>" })</ul>
        """
    }

    private func line(_ cost: Cost) -> String {
        let amount = cost.rupiah > 0 ? ": Rp\(t.number(cost.rupiah))" : ""
        let ways = [
            cost.isInKind ? t(id: "berupa tenaga atau barang", en: "in kind") : nil,
            cost.isShared ? t(id: "ditanggung bersama", en: "shared") : nil,
        ].compactMap(\.self)
        return cost.what + amount + (ways.isEmpty ? "" : " (\(ways.joined(separator: ", ")))")
    }

    private var asked: Markup {
        """
        <h2>\(t(id: "Yang kami mohon", en: "What we ask for"))</h2>\
        \(if: paper.missing.isEmpty, "<p>\(t(id: "Semua syarat siap. Kami mohon Bapak/Ibu mengajak siswa memakai perpustakaan mitra.", en: "All is ready. Please send pupils to use the partners’ books."))</p>")\
        \(if: !paper.missing.isEmpty, "<p>\(t(id: "Agar kerja sama berjalan, kami mohon dukungan untuk yang belum siap:", en: "For the cooperation to work, please help with what is not ready:"))</p>")\
        <ul class=kotak>\(each: paper.missing.prefix(5), { "<li>\($0.text.text(t))</li>" })</ul>
        """
    }
}
