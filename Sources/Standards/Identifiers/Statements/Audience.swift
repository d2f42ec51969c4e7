/// Whom a school book is made for, when its title says so.
public enum Audience: String, Sendable, Hashable, CaseIterable {
    /// *Buku guru*, *pegangan guru*, teacher's book.
    case teacher
    /// *Buku siswa*, student's book.
    case pupil
    /// *LKS*, *LKPD*: work sheets, another book than the pupil's book of the same name.
    case workbook

    /// Every such statement, from left to right. "Guru" by itself is no statement: "Guru: Pahlawan tanpa Tanda Jasa".
    public static func find(in text: String) -> [Mention<Audience>] { AudienceReader(text).mentions() }
}
