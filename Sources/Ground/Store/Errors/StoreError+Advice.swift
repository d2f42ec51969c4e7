extension StoreError {
    /// What the person at the machine can do about it, in Indonesian; no values, no SQL.
    public var advice: String { words.indonesian }

    /// The same in English.
    public var adviceInEnglish: String { words.english }

    /// What is known besides, in English and in part in the engine's own words, where it is about opening a database: then it speaks
    /// of servers, files and versions, never of data.
    public var detail: String? {
        let codes: [Code] = [
            .cannotOpen, .unsupportedEngine, .notADatabase, .otherProgram, .serverGone, .signInRefused, .encryption,
            .noSuchDatabase,
            .newerSchema, .schemaDrift,
        ]
        guard codes.contains(code), !message.isEmpty else { return nil }
        return message.firstRange(of: " in: ").map { String(message[..<$0.lowerBound]) } ?? message
    }

    private var words: (indonesian: String, english: String) {
        switch code {
        case .cannotOpen:
            (
                "Basis data tidak dapat dibuka. Berkas: periksa apakah foldernya ada dan boleh ditulis. Server: periksa alamatnya.",
                "The database cannot be opened. A file: check that its folder exists and may be written. A server: check its address."
            )
        case .unsupportedEngine:
            (
                "Basis data ini tidak didukung untuk itu. Gunakan berkas SQLite atau PostgreSQL 13 ke atas.",
                "This database is not supported for that. Use an SQLite file, or PostgreSQL 13 or newer."
            )
        case .corrupt:
            (
                "Berkas basis data rusak. Hentikan layanan, simpan salinannya, lalu pulihkan cadangan terakhir dengan `silang restore`.",
                "The database file is damaged. Stop the service, keep a copy, then restore the last backup with `silang restore`."
            )
        case .notADatabase:
            (
                "Berkas ini bukan basis data. Periksa nama berkas pada --database.",
                "This file is not a database. Check the file name given to --database."
            )
        case .otherProgram:
            (
                "Berkas ini basis data milik program lain dan tidak diubah. Periksa nama berkas pada --database.",
                "This file is another program's database and was left as it is. Check the file name given to --database."
            )
        case .busy:
            (
                "Basis data sedang dipakai. Coba lagi sebentar lagi.",
                "The database is in use. Try again in a moment."
            )
        case .serverGone:
            (
                "Server basis data tidak menjawab. Periksa apakah server berjalan dan dapat dihubungi, lalu coba lagi.",
                "The database server does not answer. Check that it runs and can be reached, then try again."
            )
        case .signInRefused:
            (
                "Server basis data menolak pengguna atau kata sandinya. Periksa keduanya pada alamat --database.",
                "The database server refused the user or the password. Check both in the address given to --database."
            )
        case .encryption:
            (
                "Sambungan ke server basis data tidak seaman yang diminta alamatnya. Periksa sslmode, nama server, dan sslrootcert.",
                "The connection to the database server is not as safe as its address asks for. Check sslmode, the server's name and sslrootcert."
            )
        case .noSuchDatabase:
            (
                "Server tidak mempunyai basis data dengan nama itu. Buat dahulu, misalnya dengan `createdb`, atau periksa namanya.",
                "The server has no database of that name. Make it first, for example with `createdb`, or check the name."
            )
        case .full:
            (
                "Penyimpanan penuh. Kosongkan ruang pada disk, lalu ulangi; data yang tersimpan tetap aman.",
                "Storage is full. Free some space on the disk and repeat; what was saved is safe."
            )
        case .readOnly:
            (
                "Basis data hanya dapat dibaca. Periksa izin berkas dan foldernya.",
                "The database can only be read. Check the permissions of the file and its folder."
            )
        case .newerSchema:
            (
                "Basis data ini dibuat oleh versi Silang yang lebih baru. Perbarui program, lalu coba lagi.",
                "This database was made by a newer Silang. Update the program and try again."
            )
        case .schemaDrift:
            (
                "Susunan basis data tidak cocok dengan program ini. Pakai versi program yang membuatnya, atau pulihkan cadangan.",
                "The layout of the database does not match this program. Use the version that made it, or restore a backup."
            )
        case .device:
            (
                "Disk gagal dibaca atau ditulis. Periksa disk dan segera buat cadangan.",
                "The disk could not be read or written. Check the disk and make a backup soon."
            )
        case .notEmpty:
            (
                "Basis data tujuan sudah berisi data lain. Sebutkan basis data yang kosong; yang ini tidak diubah.",
                "The target holds other data already. Name an empty database; this one was left as it is."
            )
        case .copyDiffers:
            (
                "Salinan tidak sama dengan asalnya. Ulangi perintah; bila tetap berbeda, periksa disk dan basis data asal.",
                "The copy is not the same as its source. Repeat the command; if it still differs, check the disk and the source."
            )
        case .leaseLost:
            (
                "Pekerjaan ini sudah diambil alih oleh proses lain.",
                "This job has been taken over by another process."
            )
        default:
            (
                "Perubahan tidak disimpan. Coba lagi; bila terulang, kirim log kepada pengelola.",
                "The change was not saved. Try again; if it happens again, send the log to the operator."
            )
        }
    }
}
