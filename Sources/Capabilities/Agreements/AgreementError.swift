public import Commons

/// Why something could not be done with an agreement, in words for whoever tried.
public enum AgreementError: Error, Sendable, Hashable {
    // Clauses
    case notAValue(TermsParameter, String)
    case outOfRange(TermsParameter, Int)
    case notAParty(LibraryID)
    /// A coordinator drafts for libraries that take part in the network.
    case notInTheNetwork(LibraryID)
    /// A network's charter is one of all its active members, and begun by who runs it.
    case charterOfAll
    case oneLibraryOnBothSides
    case serviceNotNamed
    case catalogIsTheCharters
    case unknownClause(String)
    // Texts
    case titleMissing
    case reasonMissing
    case benefitMissing(LibraryID)
    case baselineMissing
    case noClause
    case endsBeforeItStarts
    case tooFewParties
    case oralRecordMissing
    case tooLong(String)
    case notAnAmount(Int)
    case dutyTwice(String)
    // Life
    case unknownAgreement(Int64)
    case notNow(AgreementAction, AgreementState)
    case nothingProposed
    case nothingSaid
    case editedMeanwhile
    case alreadyDone
    /// Was a party once: its days of then stay as they were, so it takes an agreement of its own.
    case leftBefore(LibraryID)
    case notTheSignatory
    case noSignatory(LibraryID)
    case linkUnknown
    case linkOver
    case notAnImage
    case imageTooLarge
    case secondPersonNeeded
    case targetMissing
    case withdrawnText
    case baseNotInForce

    public var phrase: Phrase {
        switch self {
        case .notAValue(let parameter, let text):
            Phrase(
                id: "“\(text)” bukan isi untuk \(parameter.spec.name.indonesian). \(Self.choices(parameter, .indonesian))",
                en: "“\(text)” is no value for \(parameter.spec.name.english). \(Self.choices(parameter, .english))")
        case .outOfRange(let parameter, let number):
            Phrase(
                id: "\(parameter.spec.name.indonesian): \(number) di luar \(Self.range(parameter)).",
                en: "\(parameter.spec.name.english): \(number) is outside \(Self.range(parameter)).")
        case .notAParty:
            Phrase(id: "Perpustakaan itu bukan pihak dalam perjanjian ini.", en: "That library is no party to this agreement.")
        case .notInTheNetwork:
            Phrase(
                id: "Koordinator hanya menyusun naskah untuk anggota aktif jaringannya.",
                en: "A coordinator drafts only for active members of their network.")
        case .charterOfAll:
            Phrase(
                id: "Piagam jaringan disusun koordinator untuk semua anggota aktif; pilih jaringannya.",
                en: "A network’s charter is drafted by its coordinator for all active members; choose the network.")
        case .oneLibraryOnBothSides:
            Phrase(id: "Pasal menyebut perpustakaan yang sama di kedua sisi.", en: "A clause names one library on both sides.")
        case .serviceNotNamed:
            Phrase(
                id: "Pasal yang membuka layanan harus menyebut layanannya.",
                en: "A clause that switches services on must name them.")
        case .catalogIsTheCharters:
            Phrase(
                id: "Katalog induk diatur oleh piagam, bukan oleh pasal perjanjian.",
                en: "The union catalogue is ruled by the charter, not by a clause.")
        case .unknownClause(let key): Phrase(id: "Tidak ada pasal “\(key)”.", en: "There is no clause “\(key)”.")
        case .titleMissing: Phrase(id: "Judul perjanjian belum diisi.", en: "The agreement has no title.")
        case .reasonMissing:
            Phrase(id: "Alasan dan tujuan belum diisi.", en: "Its rationale and purpose are not written yet.")
        case .benefitMissing:
            Phrase(
                id: "Manfaat bagi setiap pihak harus ditulis; satu pihak belum.",
                en: "The benefit for each party has to be written; one is missing.")
        case .baselineMissing:
            Phrase(
                id: "Program yang melanjutkan kegiatan perlu angka awal.",
                en: "A programme that extends what is there needs a baseline.")
        case .noClause: Phrase(id: "Belum ada satu pasal pun.", en: "There is no clause yet.")
        case .endsBeforeItStarts: Phrase(id: "Hari berakhir mendahului hari mulai.", en: "It ends before it starts.")
        case .tooFewParties:
            Phrase(id: "Perjanjian memerlukan dua pihak atau lebih.", en: "An agreement needs two parties or more.")
        case .oralRecordMissing:
            Phrase(
                id: "Kesepakatan lisan perlu hari, tempat, saksi, dan ringkasan.",
                en: "An oral agreement needs its day, place, witnesses and summary.")
        case .notAnAmount(let number): Phrase(id: "\(number) bukan jumlah rupiah.", en: "\(number) is no amount in rupiah.")
        case .dutyTwice(let task):
            Phrase(id: "Dua pihak mengerjakan hal yang sama: \(task).", en: "Two parties do the same: \(task).")
        case .tooLong(let what): Phrase(id: "Terlalu panjang: \(what).", en: "Too long: \(what).")
        case .unknownAgreement(let id): Phrase(id: "Tidak ada perjanjian nomor \(id).", en: "There is no agreement number \(id).")
        case .notNow(let action, let state):
            Phrase(
                id: "“\(action.name.indonesian)” tidak dapat dilakukan ketika perjanjian \(state.name.indonesian).",
                en: "“\(action.name.english)” cannot be done while the agreement is \(state.name.english).")
        case .nothingProposed: Phrase(id: "Belum ada naskah yang diajukan.", en: "No text has been proposed yet.")
        case .nothingSaid: Phrase(id: "Catatannya kosong.", en: "The comment is empty.")
        case .editedMeanwhile:
            Phrase(
                id: "Naskah ini diubah orang lain sementara itu. Buka lagi, lalu ulangi.",
                en: "Somebody else changed this text meanwhile. Open it again and repeat.")
        case .leftBefore:
            Phrase(
                id: "Perpustakaan itu pernah keluar dari perjanjian ini; buat perjanjian baru dengannya.",
                en: "That library has left this agreement before; make a new agreement with it.")
        case .alreadyDone: Phrase(id: "Ini sudah dilakukan.", en: "This has been done already.")
        case .notTheSignatory:
            Phrase(
                id: "Hanya penanda tangan yang tercatat yang dapat menyetujui.",
                en: "Only the signatory on record can approve.")
        case .noSignatory:
            Phrase(id: "Penanda tangan satu pihak belum dicatat.", en: "One party’s signatory is not on record yet.")
        case .linkUnknown: Phrase(id: "Tautan persetujuan ini tidak dikenal.", en: "This approval link is unknown.")
        case .linkOver:
            Phrase(
                id: "Tautan persetujuan ini sudah dipakai, kedaluwarsa, atau untuk naskah lama. Minta yang baru.",
                en: "This approval link was used, has lapsed, or is for an older text. Ask for a new one.")
        case .notAnImage:
            Phrase(id: "Berkas harus berupa foto JPEG, PNG, atau PDF.", en: "The file must be a JPEG, a PNG or a PDF.")
        case .imageTooLarge: Phrase(id: "Berkas lebih besar dari 6 MB.", en: "The file is larger than 6 MB.")
        case .secondPersonNeeded:
            Phrase(
                id: "Persetujuan di kertas harus dikuatkan oleh orang kedua.",
                en: "An approval on paper has to be confirmed by a second person.")
        case .targetMissing:
            Phrase(
                id: "Ukuran yang dihitung sistem memerlukan jumlah yang dituju.",
                en: "A measure that the system counts needs a number to reach.")
        case .withdrawnText: Phrase(id: "Naskah ini sudah diganti.", en: "This text has been replaced.")
        case .baseNotInForce:
            Phrase(id: "Perjanjian induknya tidak sedang berlaku.", en: "The agreement it belongs to is not in force.")
        }
    }

    private static func choices(_ parameter: TermsParameter, _ language: Language) -> String {
        guard case .choice(let choices) = parameter.spec.kind else { return range(parameter) }
        return choices.map(\.rawValue).joined(separator: ", ")
    }

    private static func range(_ parameter: TermsParameter) -> String {
        "\(parameter.spec.range.lowerBound)–\(parameter.spec.range.upperBound)"
    }
}
