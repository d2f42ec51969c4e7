/// What a column of a list of schools or libraries is, whatever its maker called it.
public enum LibraryColumn {
    /// The column a header stands for, in one word: "Nama Sekolah", "nama_sp" and "name" are all "name".
    public static func named(_ header: some StringProtocol) -> String {
        let word = header.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return synonyms[word] ?? word
    }

    private static let synonyms: [String: String] = [
        "kode": "code", "nama": "name", "nama sekolah": "name", "nama perpustakaan": "name", "sekolah": "name",
        "nama sp": "name", "nama satuan pendidikan": "name", "satuan pendidikan": "name", "nama madrasah": "name",
        "jenjang": "level", "bentuk": "level", "bentuk pendidikan": "level", "bp": "level", "status sekolah": "status",
        "wilayah": "region", "kode wilayah": "region", "kabupaten": "regency", "kab kota": "regency",
        "kabupaten kota": "regency", "kota": "regency", "kecamatan": "district", "kec": "district", "nama kecamatan": "district",
        "propinsi": "province", "provinsi": "province", "prov": "province", "alamat": "address", "alamat jalan": "address",
        "alamat sekolah": "address", "lintang": "latitude", "bujur": "longitude", "lat": "latitude", "lon": "longitude",
        "lng": "longitude", "long": "longitude", "jam buka": "hours", "surel": "email", "telepon": "phone", "telp": "phone",
        "situs": "website", "web": "website", "npsn sekolah": "npsn", "nomor npsn": "npsn",
    ]
}
