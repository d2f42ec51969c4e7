public import Commons

/// Why something about people could not be done.
public enum PeopleError: Error, Sendable, Hashable {
    case nameMissing
    case numberMissing
    case unfitSignInName(String)
    case unfitNumber(String)
    case signInNameTaken(String)
    case numberTaken(String)
    case roleDoesNotFit(Role)
    case unknownPerson
    case unknownAppointment
    /// A pupil's account needs a guardian's consent first.
    case noConsent
    case lastOperator
    case lastCoordinator
    case unfitDay(String)
    /// The role ends of itself by this day.
    case tooLong(Role, CalendarDay)

    public var phrase: Phrase {
        switch self {
        case .nameMissing: Phrase(id: "Nama belum diisi.", en: "The name is missing.")
        case .numberMissing: Phrase(id: "Nomor (NIS) belum diisi.", en: "The number is missing.")
        case .unfitSignInName(let name):
            Phrase(
                id: "“\(name)” tidak bisa menjadi nama masuk: pakai 3–40 huruf latin kecil, angka, titik, garis, atau @.",
                en: "“\(name)” cannot be a sign-in name: use 3–40 small Latin letters, digits, dots, lines or @.")
        case .unfitNumber(let number):
            Phrase(
                id: "“\(number)” tidak bisa menjadi nomor: pakai 1–20 huruf latin, angka, titik, atau garis. Jangan pakai NIK.",
                en: "“\(number)” cannot be a number: use 1–20 Latin letters, digits, dots or lines. Do not use the NIK.")
        case .signInNameTaken(let name):
            Phrase(id: "Nama masuk “\(name)” sudah dipakai.", en: "The sign-in name “\(name)” is taken.")
        case .numberTaken(let number):
            Phrase(
                id: "Nomor \(number) sudah dipakai orang lain di sini.", en: "Number \(number) already belongs to somebody here.")
        case .roleDoesNotFit(let role):
            Phrase(
                id: "Peran \(role.name.indonesian) tidak ada di tempat itu.",
                en: "There is no \(role.name.english) at that place.")
        case .unknownPerson: Phrase(id: "Orang itu tidak terdaftar di sini.", en: "That person is not registered here.")
        case .unknownAppointment: Phrase(id: "Penugasan itu tidak ada.", en: "There is no such appointment.")
        case .noConsent:
            Phrase(
                id: "Akun siswa baru bisa dibuka setelah persetujuan orang tua/wali dicatat.",
                en: "A pupil’s account can be opened only once a guardian’s consent is recorded.")
        case .lastCoordinator: NetworkError.lastCoordinator.phrase
        case .lastOperator:
            Phrase(
                id: "Ini pengelola terakhir. Angkat pengelola lain lebih dulu.",
                en: "This is the last operator. Appoint another first.")
        case .tooLong(let role, let last):
            Phrase(
                id: "\(role.name.indonesian): paling lama sampai \(last.text(.indonesian)). Sesudah itu dapat diangkat lagi.",
                en: "\(role.name.english): until \(last.text(.english)) at most. After that, appoint them again.")
        case .unfitDay(let text):
            Phrase(
                id: "“\(text)” bukan tanggal formulir yang mungkin.", en: "“\(text)” cannot be the day of the form.")
        }
    }
}
