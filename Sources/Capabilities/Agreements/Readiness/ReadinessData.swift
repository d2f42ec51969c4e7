import Commons

extension ReadinessQuestion {
    /// The checklist. Keys are stored with answers and never change their meaning.
    public static let all: [ReadinessQuestion] = [
        ask("head-agrees", .consent, "Kepala sekolah menyetujui kerja sama?", "Does the principal agree to cooperate?"),
        ask(
            "charter", .consent, "Piagam katalog induk sudah diterima?", "Is the union catalogue’s charter accepted?",
            needed: false),
        ask(
            "foundation-agrees", .consent, "Yayasan menyetujui (sekolah swasta)?", "Does the foundation agree (private schools)?",
            needed: false),
        ask(
            "answers-requests", .willingness, "Ada yang menjawab permintaan setiap hari sekolah?",
            "Does somebody answer requests every school day?"),
        ask(
            "attends", .willingness, "Bersedia hadir di rapat jaringan?", "Will you come to the network's meetings?",
            needed: false),
        ask(
            "takes-oral", .willingness, "Menerima permintaan lisan dan lewat WhatsApp?",
            "Do you take requests by word and by WhatsApp?", needed: false),
        ask(
            "answers-texts", .willingness, "Naskah perjanjian dijawab dalam dua minggu?",
            "Are proposed texts answered within two weeks?", needed: false),
        ask(
            "keeps-promises", .willingness, "Janji dalam perjanjian ditepati?", "Are commitments kept?", needed: false),
        ask(
            "knows-procedure", .procedure, "Petugas memahami langkah pinjam antarperpustakaan?",
            "Does the staff know the steps of an interlibrary loan?"),
        ask("tariff-set", .procedure, "Tarif (boleh Rp0) sudah ditetapkan?", "Is there a tariff (Rp0 is one)?"),
        ask("labelled", .standard, "Buku diberi label dan nomor panggil?", "Are books labelled, with call numbers?"),
        ask(
            "classified", .standard, "Koleksi diklasifikasi menurut bagan yang disepakati?",
            "Is the collection classified as agreed?", needed: false),
        ask("catalogued", .catalogue, "Katalog ada di katalog induk?", "Is the catalogue in the union catalogue?"),
        ask(
            "catalogue-current", .catalogue, "Katalog diperbarui dalam setahun terakhir?",
            "Was it brought up to date within a year?", needed: false),
        ask(
            "catalogue-complete", .catalogue, "Sebagian besar koleksi (buku induk) sudah ada di katalog induk?",
            "Is most of the stock in the union catalogue?", needed: false),
        ask("contact", .people, "Ada penanggung jawab bernama?", "Is a contact named?"),
        ask("deputy", .people, "Ada wakilnya?", "Is there a deputy?", needed: false),
        ask("skills", .people, "Keahlian petugas dicatat?", "Are the staff’s skills on record?", needed: false),
        ask(
            "guides-readers", .people, "Pemustaka dibimbing (pelajaran atau penyuluhan dalam setahun)?",
            "Are readers taught (lessons or talks within a year)?", needed: false),
        ask("rules-published", .rules, "Jam buka dan batas pinjam sudah diumumkan?", "Are opening hours and limits published?"),
        ask(
            "rules-recorded", .rules, "Aturan sendiri sudah dicatat di sini?", "Are your own rules on record here?", needed: false
        ),
        ask(
            "capacity", .rules, "Batas pinjam per minggu dicatat?", "Is a weekly lending ceiling on record?", needed: false),
        ask("phone", .equipment, "Ada telepon atau WhatsApp kantor?", "Is there an office phone or WhatsApp?"),
        ask("internet", .equipment, "Ada internet?", "Is there internet?", needed: false),
        ask("copier", .equipment, "Ada mesin fotokopi atau pemindai?", "Is there a copier or scanner?", needed: false),
    ]

    private static func ask(
        _ key: String, _ condition: ReadinessCondition, _ id: String, _ en: String, needed: Bool = true
    ) -> ReadinessQuestion {
        ReadinessQuestion(key: key, condition: condition, text: Phrase(id: id, en: en), isNeeded: needed)
    }
}
