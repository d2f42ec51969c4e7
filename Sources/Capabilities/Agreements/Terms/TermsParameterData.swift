import Commons

// One line for each parameter. Which value holds between clauses of equal standing is chosen so that the lender's items and the
// borrower's readers are safe, and a promise given twice is kept in the form better for whom it was given.
extension TermsParameter {
    public var spec: TermsParameterSpec { Self.specs[index] }

    private static let specs: [TermsParameterSpec] = allCases.map { parameter in
        let loan = ServiceSet.lending
        func spec(
            _ id: String, _ en: String, _ kind: TermsParameterSpec.Kind, _ range: ClosedRange<Int>, _ services: ServiceSet,
            _ holds: TermsParameterSpec.Holds, _ guardian: TermsParameterSpec.Guardian? = nil
        ) -> TermsParameterSpec {
            TermsParameterSpec(
                name: Phrase(id: id, en: en), kind: kind, range: range, services: services, holds: holds, guardian: guardian)
        }
        let none = 0...0
        return switch parameter {
        case .service: spec("Layanan", "Service", .choice([.off, .on]), none, .all, .first)
        case .lending:
            spec("Boleh dipinjam", "Lending", .choice([.notLent, .onSite, .lent]), none, loan, .first, .lender)
        case .openTo: spec("Terbuka bagi", "Open to", .choice([.closed, .open]), none, .requests, .first, .borrower)
        case .newItemMonths: spec("Perlindungan bahan baru", "Protection of new items", .months, 0...24, loan, .most, .lender)
        case .loanDays: spec("Lama pinjam", "Loan period", .days, 1...366, loan, .least)
        case .patronDueOffset:
            spec("Pembaca kembali lebih awal", "Readers return earlier by", .schoolDays, 0...30, loan, .most, .borrower)
        case .renewals: spec("Perpanjangan", "Renewals", .times, 0...10, loan, .least)
        case .itemsPerLibrary: spec("Batas per perpustakaan", "Items per library", .items, 1...10_000, loan, .least)
        case .itemsPerPatron: spec("Batas per pembaca", "Items per reader", .items, 1...100, loan, .least, .borrower)
        case .boxesPerClass: spec("Kotak per kelas per semester", "Boxes per class and term", .boxes, 0...20, loan, .least)
        case .depositTitles: spec("Judul titipan", "Titles on deposit", .titles, 0...5_000, loan, .least)
        case .depositDays: spec("Lama titipan", "Deposit period", .days, 0...731, loan, .least)
        case .replyDays: spec("Batas jawaban", "Answer within", .schoolDays, 1...60, .requests, .least)
        case .shippingDays:
            spec("Batas pengiriman", "Sent within", .schoolDays, 1...60, ServiceSet([.loan, .copy, .delivery]), .least)
        case .loanFee: spec("Biaya pinjam", "Loan fee", .rupiah, 0...1_000_000, loan, .least)
        case .copyFee: spec("Fotokopi per lembar", "Copy, per sheet", .rupiah, 0...100_000, ServiceSet([.copy]), .least)
        case .searchFee:
            spec(
                "Penelusuran, per permintaan", "Search, per request", .rupiah, 0...1_000_000, ServiceSet([.search, .reference]),
                .least)
        case .postage:
            spec(
                "Ongkos kirim per paket", "Postage, per parcel", .rupiah, 0...1_000_000, ServiceSet([.loan, .copy, .delivery]),
                .least)
        case .lateFee: spec("Denda per hari", "Late fee, per day", .rupiah, 0...100_000, loan, .least)
        case .transportPayer:
            spec(
                "Yang menanggung pengiriman", "Transport is paid by", .choice([.borrower, .halves, .network, .lender]), none,
                ServiceSet([.loan, .copy, .delivery]), .first)
        case .replacement:
            spec(
                "Ganti rugi", "Replacement", .choice([.sameTitle, .inOrder, .equalValue, .price]), none, loan, .first)
        case .lateRule:
            spec("Bila terlambat", "When late", .choice([.noNewLoans, .fee, .noSanction]), none, loan, .first)
        case .reminderDays: spec("Teguran pertama setelah", "First reminder after", .days, 1...366, loan, .most)
        case .secondReminderDays: spec("Teguran kedua setelah", "Second reminder after", .days, 1...366, loan, .most)
        case .principalsDays: spec("Kepada kepala sekolah setelah", "To the principals after", .days, 1...366, loan, .most)
        case .committeeDays: spec("Kepada jaringan setelah", "To the network after", .days, 1...731, loan, .most)
        case .copyShare:
            spec("Bagian yang boleh disalin", "Part that may be copied", .percent, 1...100, ServiceSet([.copy]), .least)
        case .noticeDays: spec("Masa pemberitahuan", "Notice period", .days, 0...731, [], .most)
        }
    }
}
