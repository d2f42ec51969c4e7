import Identifiers
import Testing

@Suite struct ISBNTests {
    @Test(arguments: [
        ("978-602-427-130-5", "9786024271305", "978-602-427-130-5"), ("979-96258-0-7", "9789799625809", "978-979-96258-0-9"),
        ("0-471-38941-2", "9780471389415", "978-0-471-38941-5"), ("978 623 7168 04 1", "9786237168041", "978-623-7168-04-1"),
    ])
    func `one number is read in either form`(raw: String, isbn13: String, hyphenated: String) throws {
        let finding = try #require(ISBN.examine(raw).first)
        guard case .valid(let isbn) = finding else {
            Issue.record("not valid: \(finding)")
            return
        }
        #expect(isbn.isbn13 == isbn13)
        #expect(isbn.hyphenated == hyphenated)
        #expect(ISBN.examine(raw).count == 1)
    }

    @Test func `the ten-digit form comes back, also with X`() {
        #expect(ISBN("978-0-8044-2957-3")?.isbn10 == "080442957X")
        #expect(ISBN("0-8044-2957-x")?.isbn13 == "9780804429573")
        #expect(ISBN("979-10-90636-07-1")?.isbn10 == nil)
        #expect(ISBN("0-306-40615-2") == ISBN("9780306406157"))
    }

    @Test func `a wrong check digit is said and not repaired`() {
        #expect(
            ISBN.examine("978-602-427-130-6") == [.invalid(raw: "978-602-427-130-6", reason: .wrongCheckDigit(expected: "5"))])
        #expect(ISBN.examine("0-8044-2957-1") == [.invalid(raw: "0-8044-2957-1", reason: .wrongCheckDigit(expected: "X"))])
    }

    @Test func `several numbers with words, volumes and prices between are all found`() throws {
        let cell = "978-979-040-225-6 (jil.1) ; 979-96258-0-7 (no.jil.lengkap) Rp 50.000"
        #expect(ISBN.examine(cell).compactMap(\.isbn?.isbn13) == ["9789790402256", "9789799625809"])
        #expect(ISBN.examine("979-96258-0-7 25000") == [.valid(try #require(ISBN("979-96258-0-7")))])
        #expect(ISBN.examine("979-96258-0-7 [1]") == [.valid(try #require(ISBN("979-96258-0-7")))])
        #expect(ISBN.examine("9789790402256 9786024271305").count == 2)
        #expect(ISBN.examine("ISBN-13 978-979-040-225-6, ISBN-10: 0-471-38941-2").compactMap(\.isbn).count == 2)
    }

    @Test func `both forms of one number count once`() {
        #expect(ISBN.examine("979-96258-0-7 / 978-979-96258-0-9").count == 1)
    }

    @Test(arguments: [
        ("978-602–427–130–5", ISBN.Repair.separators), ("978.602.427.130.5", .separators), ("978-602--427-130-5", .separators),
        ("978-6O2-427-l3O-5", .letters), ("486-21027-8", .nineDigits), ("602-427-130-5", .missing978), ("979-1142-05", .missingX),
    ])
    func `the form is repaired and the repair named`(raw: String, repair: ISBN.Repair) throws {
        guard case .repaired(_, let repairs) = try #require(ISBN.examine(raw).first) else {
            Issue.record("not repaired: \(ISBN.examine(raw))")
            return
        }
        #expect(repairs == [repair])
    }

    @Test(arguments: [
        ("978-602-2341-57", "wrong-length"), ("979-3767-1398-83-1", "wrong-length"), ("9.78623E+12", "rounded-by-spreadsheet"),
        ("0216-6992", "issn"), ("ISBN buku", "not-an-isbn"), ("vii, 156 hlm., illus,; 29 cm", "not-an-isbn"),
        ("009770", "not-an-isbn"),
        ("987-602-9409-39-0", "wrong-prefix"), ("979-0-2600-0043-8", "ismn"),
    ])
    func `what is no ISBN says why`(raw: String, code: String) {
        guard case .invalid(_, let reason)? = ISBN.examine(raw).first else {
            Issue.record("accepted: \(ISBN.examine(raw))")
            return
        }
        #expect(reason.code == code)
    }

    @Test(arguments: ["", "  ", "-", "n/a", "NONE", "0", "ISBN"])
    func `a placeholder is no finding`(raw: String) { #expect(ISBN.examine(raw).isEmpty) }

    @Test func `Indonesian groups opened since 2019 are hyphenated`() {
        #expect(ISBN("9786230012341")?.registrationGroup ?? ISBN("9786230012347")?.registrationGroup == "978-623")
        let group = (0...9).compactMap { ISBN("978634200123\($0)") }.first
        #expect(group?.hyphenated.hasPrefix("978-634-200-") == true)
    }

    @Test(.enabled(if: IdentifierData.folder != nil))
    func `real cells agree with isbnlib but for named differences`() throws {
        var differences: [String: [String]] = [:]
        var agreed = 0
        for cells in try IdentifierData.lines("isbn/isbn_in_the_wild.tsv").dropFirst() where cells.count >= 4 {
            let findings = ISBN.examine(cells[0])
            let isbn = findings.compactMap(\.isbn).first
            if cells[1].hasPrefix("valid") {
                #expect(isbn?.isbn13 == cells[2], "\(cells[0])")
                if let isbn, isbn.hyphenated != cells[3] {
                    differences["hyphens", default: []].append("\(isbn.hyphenated) \(cells[3])")
                }
                agreed += 1
            } else if let first = findings.first(where: { $0.isbn != nil }) {
                guard case .repaired(_, let repairs) = first else {
                    differences["accepted", default: []].append(cells[0])
                    continue
                }
                let names = repairs.map(\.rawValue).sorted().joined(separator: "+")
                differences[names, default: []].append(cells[0])
            } else {
                agreed += 1
            }
        }
        #expect(agreed > 3700)
        #expect(differences["accepted", default: []].isEmpty)
        #expect(Set(differences.keys).isSubset(of: ["missing-978", "missing-978+separators", "missing-x", "nine-digits"]))
        #expect(differences.values.map(\.count).reduce(0, +) < 60)
    }
}
