import Agreements
import Commons

/// The paper by which a further library joins an agreement (S138): who comes in, to what, from when, what it gains, and a place to sign for
/// each party and the newcomer. The terms are those of the agreement with its addenda and are not repeated, so that there is one text of them.
extension AgreementPaper {
    func accession() -> Letter {
        var letter = titled()
        letter.title = word("Surat Keikutsertaan", "Deed of Accession")
        letter.blocks = [
            .paragraph(
                line(
                    "opening", of: "accession",
                    ["day": day, "base": base?.title ?? "………", "number": base?.number ?? "………"]))
        ]
        // Whoever joins stands behind those who were there.
        if let newcomer = parties.last {
            letter.blocks.append(.facts(facts(newcomer)))
            letter.blocks.append(
                .paragraph(
                    line(
                        "accepts", of: "accession",
                        ["library": name(newcomer.library), "parties": list(parties.dropLast().map { name($0.library) })])))
        }
        letter.blocks.append(.paragraph(line("consent", of: "accession", ["starts": fullDay(agreement.starts ?? text.starts)])))
        letter.blocks.append(.paragraph(line("rest", of: "accession")))
        letter.signatures = signatureRows()
        letter.sources = sources()
        return letter
    }

    private func facts(_ newcomer: AgreementParty) -> [Letter.Fact] {
        let head = libraries[newcomer.library].map { Letterhead($0) }
        let gain = text.benefits.first { $0.library == newcomer.library }?.text
        return [
            Letter.Fact(word("Perpustakaan baru", "Newcomer"), name(newcomer.library)),
            Letter.Fact(word("Diwakili", "Represented by"), position(newcomer)),
            Letter.Fact(word("Alamat", "Address"), head?.lines.first ?? "–"),
            Letter.Fact(word("Identitas", "Identity"), head.map { $0.codes.isEmpty ? "–" : $0.codes } ?? "–"),
            Letter.Fact(word("Manfaat", "Gain"), gain ?? "–"),
        ]
    }
}
