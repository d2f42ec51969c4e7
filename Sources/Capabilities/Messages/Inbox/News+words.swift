import Agreements
public import Commons
import Community
import Membership

extension News {
    /// What it says, without the name of anything: that stands beside it on a page, and in no mail.
    public var phrase: Phrase {
        let word = code.split(separator: ".").last.map(String.init) ?? ""
        switch subject.kind {
        case "agreement":
            if code == "agreement.ends" { return Self.ends(detail) }
            let step = AgreementState(rawValue: detail).flatMap { state in
                AgreementAction(rawValue: word).flatMap { AgreementLifecycle.step(state, $0) }
            }
            return step?.message ?? Self.changed
        case "library": return Self.membership[word] ?? Self.changed
        case "person": return Self.account[word] ?? Self.changed
        case "approval": return Self.approval[word] ?? Self.changed
        case "meeting":
            let step = MeetingState(rawValue: detail).flatMap { state in
                MeetingAction(rawValue: word).flatMap { MeetingLifecycle.step(state, $0) }
            }
            return step?.message ?? Self.changed
        case "notice": return Self.notices[detail] ?? Self.changed
        default: return Self.changed
        }
    }

    /// What it is about, in a word and a number.
    public var about: Phrase {
        switch subject.kind {
        case "agreement": Phrase(id: "Perjanjian \(subject.id)", en: "Agreement \(subject.id)")
        case "library": Phrase(id: "Keanggotaan jaringan", en: "Membership of a network")
        case "person": Phrase(id: "Akun Anda", en: "Your account")
        case "approval":
            ApprovalKind(rawValue: detail).map {
                Phrase(
                    id: "Permintaan persetujuan: \($0.name.indonesian)", en: "Request for approval: \($0.name.english)")
            } ?? Phrase(id: "Permintaan persetujuan", en: "Request for approval")
        case "meeting": Phrase(id: "Rapat \(subject.id)", en: "Meeting \(subject.id)")
        case "notice": Phrase(id: "Pemberitahuan \(subject.id)", en: "Notice \(subject.id)")
        default: Phrase(id: "Kabar", en: "News")
        }
    }

    /// Where it is seen to, a path of this site.
    public var path: String {
        switch subject.kind {
        case "agreement": "/perjanjian/\(subject.id)"
        case "library": Int64(detail).map { "/jaringan/\($0)" } ?? "/jaringan"
        case "person": "/akun"
        case "approval": "/meja/persetujuan/\(subject.id)"
        case "meeting": "/rapat/\(subject.id)"
        case "notice": "/pemberitahuan/\(subject.id)"
        default: "/meja"
        }
    }

    private static let changed = Phrase(id: "Ada perubahan.", en: "Something has changed.")

    private static func ends(_ days: String) -> Phrase {
        Phrase(
            id: "Perjanjian berakhir dalam \(days) hari atau kurang; perpanjang atau biarkan berakhir.",
            en: "The agreement ends within \(days) days; renew it or let it end.")
    }

    /// By whose it is, as ``Notice/Source/kind`` says it.
    private static let notices: [String: Phrase] = [
        "network": Phrase(
            id: "Ada pengumuman jaringan; mohon dibaca.", en: "The network announces something; please read it."),
        "agreement": Phrase(
            id: "Ada perubahan kerja sama perpustakaan Anda; mohon dibaca.",
            en: "Something changes in your library’s cooperation; please read it."),
        "library": Phrase(
            id: "Ada surat edaran sekolah; mohon dibaca.", en: "There is a circular of your school; please read it."),
    ]

    /// Steps of a membership, by ``MemberStep``.
    private static let membership: [String: Phrase] = [
        "invite": Phrase(
            id: "Perpustakaan Anda diundang ikut jaringan; mohon jawaban kepala sekolah.",
            en: "Your library is invited to a network; the principal’s answer is asked for."),
        "apply": Phrase(
            id: "Sebuah perpustakaan mendaftar; mohon jawaban jaringan.",
            en: "A library has applied; the network’s answer is asked for."),
        "accept": Phrase(id: "Undangan diterima; ada anggota baru.", en: "The invitation is accepted; there is a new member."),
        "admit": Phrase(id: "Perpustakaan Anda kini anggota jaringan.", en: "Your library is now a member of the network."),
        "refuse": Phrase(id: "Pendaftaran atau undangan ditolak.", en: "The application or invitation was declined."),
        "rest": Phrase(id: "Sebuah anggota nonaktif sementara.", en: "A member rests for a while."),
        "wake": Phrase(id: "Sebuah anggota aktif lagi.", en: "A member takes part again."),
        "withdraw": Phrase(
            id: "Undangan ikut jaringan ditarik kembali.", en: "The invitation to a network was taken back."),
        "pause": Phrase(
            id: "Koordinator mengistirahatkan keanggotaan Anda; aktifkan lagi dengan satu tekan.",
            en: "The coordinator laid your membership to rest; wake it with one press."),
        "exclude": Phrase(
            id: "Perpustakaan Anda dikeluarkan dari jaringan setelah lama nonaktif.",
            en: "Your library was put out of a network after a long rest."),
        "rename": Phrase(id: "Sebuah anggota berganti nama.", en: "A member has a new name."),
        "leave": Phrase(id: "Sebuah perpustakaan keluar dari jaringan.", en: "A library has left the network."),
    ]

    /// Steps of a request to the principal, by ``ApprovalAction``.
    private static let approval: [String: Phrase] = [
        "ask": Phrase(id: "Pustakawan meminta persetujuan Anda.", en: "The librarian asks for your approval."),
        "ask-again": Phrase(
            id: "Permintaan sudah diperbaiki dan diajukan lagi.", en: "The request was changed and asked again."),
        "approve": Phrase(
            id: "Satu pihak sudah menyetujui; persetujuan Anda masih ditunggu.",
            en: "One side has approved; your approval is still awaited."),
        "settle": Phrase(id: "Permintaan Anda disetujui.", en: "Your request was approved."),
        "decline": Phrase(id: "Permintaan Anda tidak disetujui.", en: "Your request was declined."),
        "give-back": Phrase(
            id: "Permintaan Anda dikembalikan untuk diperbaiki.", en: "Your request was sent back for changes."),
    ]

    /// What its owner must hear of, whoever did it.
    private static let account: [String: Phrase] = [
        "delegate": Phrase(
            id: "Kepala sekolah melimpahkan keputusan tertentu kepada Anda. Lihat di meja Anda.",
            en: "The principal lets you decide some things in their stead. See your desk."),
        "undelegate": Phrase(
            id: "Pelimpahan keputusan kepada Anda berakhir.", en: "You no longer decide in the principal’s stead."),
        "slip": Phrase(
            id:
                "Slip masuk baru dibuat untuk akun Anda. Bila Anda tidak memintanya, bertanyalah kepada pengelola perpustakaan Anda.",
            en: "A new slip was made for your account. If you did not ask for it, ask whoever keeps your library."),
        "slip-used": Phrase(
            id: "Kata sandi Anda diganti dengan slip masuk.", en: "Your password was changed with a slip."),
        "password": Phrase(id: "Kata sandi Anda diganti.", en: "Your password was changed."),
        "pin": Phrase(id: "PIN Anda diganti.", en: "Your PIN was changed."),
        "recovery-code": Phrase(
            id: "Salah satu kode cadangan Anda dipakai untuk masuk.", en: "One of your codes on paper was used to sign in."),
        "outside-link": Phrase(
            id:
                "Akun luar disambungkan dengan akun Anda dan bisa dipakai untuk masuk. Bila bukan Anda yang melakukannya, ganti sandi: sambungannya ikut lepas.",
            en:
                "An account elsewhere was linked to yours and opens it. If it was not you, change your password: the link goes with it."
        ),
        "outside-unlink": Phrase(
            id: "Sambungan dengan akun luar dilepas dari akun Anda.", en: "The link to an account elsewhere was taken off."),
        "factor": Phrase(
            id: "Bukti kedua (kode di ponsel) diubah untuk akun Anda.", en: "The second factor of your account was changed."),
        "remove": Phrase(
            id: "Bukti kedua (kode di ponsel) dilepas dari akun Anda.", en: "The second factor of your account was removed."),
    ]
}
